import type { Context, Draft } from '#src/answers/context.ts';
import { type Concept, EMPTY } from '#src/answers/lexicon/concepts.ts';
import { isName, means } from '#src/answers/question-words.ts';
import { nothingKnown } from '#src/answers/say/unknown.ts';

/** "And the other one?", where one entry alone was told and no list before: nobody knows which, and it is not that one again. */
export async function otherOfNone(context: Context): Promise<Draft | null> {
  const { conversation, request } = context;
  const { about, listed, choice } = conversation;
  const pointsAtOther =
    request.words.some(({ concepts }) => concepts.has('other')) &&
    request.words.every((word) => !isName(word) && means(word, POINTING));
  const isAlone = about.length > 0 && listed.length < 2 && !choice;
  return pointsAtOther && isAlone ? nothingKnown(context) : null;
}

const POINTING: ReadonlySet<Concept> = new Set<Concept>([...EMPTY, 'one', 'and', 'what-about', 'it']);
