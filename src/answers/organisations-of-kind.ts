import type { Context } from '#src/answers/context.ts';
import { meaningsAt } from '#src/answers/lexicon/meanings.ts';
import { endingOf } from '#src/answers/lexicon/word-forms.ts';
import { fold } from '#src/model/fold.ts';
import type { Organisation } from '#src/model/organisation.ts';

/** "Which ministries are involved?": those that are called so, where any is; else all of them. */
export function ofKindAsked(
  { request: { words } }: Context,
  all: readonly Organisation[],
): readonly Organisation[] {
  // "Organisations" and the like mean something by themselves and tell no kind.
  const kinds = words.filter(({ text, concepts }) => concepts.has('organisations') && !meaningsAt([text], 0));
  const own = all.filter(({ name, aliases }) =>
    [...Object.values(name), ...aliases].some((one) => kinds.some(({ text }) => isCalledSo(fold(one), text))),
  );
  return own.length > 0 ? own : all;
}

/** By such a word, or a compound that ends so; "Administration" is no ministry. */
function isCalledSo(name: string, kind: string): boolean {
  const stem = kind.replace(OF_SEVERAL, '');
  return name.split(' ').some((word) => {
    const at = word.indexOf(stem);
    return at === 0 || at >= SHORTEST_PART;
  });
}

const SHORTEST_PART = 3;
const OF_SEVERAL = endingOf('plurals');
