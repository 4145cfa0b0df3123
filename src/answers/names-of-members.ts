import type { Context, Draft } from '#src/answers/context.ts';
import type { Concept } from '#src/answers/lexicon/concepts.ts';
import { isOneOf } from '#src/answers/lexicon/word-forms.ts';
import type { Mark } from '#src/answers/marks.ts';
import { isNumber } from '#src/answers/periods/months.ts';
import { means, type Word } from '#src/answers/question-words.ts';
import { nothingKnown } from '#src/answers/say/unknown.ts';

/**
 * "Wie heißen die Mitglieder des Beirats?", "Which experts are on the board?": who they are no event tells that says there will be
 * such a body. Null where something else is asked, or members of the alliance.
 */
export async function namesOfMembers(context: Context): Promise<Draft | null> {
  const { marks, words } = context.request;
  const at = words.findIndex(({ text }) => isMember(text));
  if (at < 0 || !marks.has('a-name') || OF_ELSE.some((mark) => marks.has(mark))) return null;
  const isNamed = words.some(({ text }) => isNaming(text));
  const lead = words.slice(0, at).findLast((word) => !isBeside(word));
  return isNamed || (lead !== undefined && means(lead, WHO)) ? nothingKnown(context) : null;
}

/** "The twelve": between "who are" and those who are meant. */
function isBeside(word: Word): boolean {
  return isNumber(word.text) || (!means(word, WHO) && means(word, BESIDE));
}

const isMember = isOneOf('members-of-bodies');
const isNaming = isOneOf('naming');
const WHO: ReadonlySet<Concept> = new Set<Concept>(['who', 'which']);
const BESIDE: ReadonlySet<Concept> = new Set<Concept>(['article', 'filler', 'points']);
const OF_ELSE: readonly Mark[] = [
  'may',
  'must',
  'when',
  'how-many',
  'eligible',
  'contact',
  'calls',
  'call',
  'organisations',
  'alliance',
  'a-named-call',
];
