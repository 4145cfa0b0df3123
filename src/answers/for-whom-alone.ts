import type { Context } from '#src/answers/context.ts';
import type { Decision } from '#src/answers/decide.ts';
import { calls } from '#src/answers/intents/calls.ts';
import { type Concept, EMPTY } from '#src/answers/lexicon/concepts.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { isNamedWhole } from '#src/answers/named-whole.ts';
import { isName, means } from '#src/answers/question-words.ts';
import { nothingKnown } from '#src/answers/say/unknown.ts';
import { SURE } from '#src/answers/wording.ts';

/** "For hospitals?": the calls whose conditions name them, and no organisation that is called so; null where something else is asked. */
export async function forWhomAlone(context: Context): Promise<Decision | null> {
  const { mentions, request } = context;
  const [first, ...others] = request.words;
  const isAlone =
    first !== undefined &&
    LEADING.has(first.text) &&
    others.some(isName) &&
    others.every((word) => (isName(word) && !means(word, CALLED)) || means(word, EMPTY));
  if (!isAlone || request.period || request.place || mentions.some(isNamedWhole)) return null;
  const draft = await calls.answer({ ...context, sure: SURE });
  return { intent: calls.name, draft: draft ?? nothingKnown(context) };
}

const LEADING = wordsOf('for-whom');
const CALLED: ReadonlySet<Concept> = new Set<Concept>(['named']);
