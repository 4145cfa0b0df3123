import type { Context } from '#src/answers/context.ts';
import type { Decision } from '#src/answers/decide.ts';
import { EMPTY } from '#src/answers/lexicon/concepts.ts';
import { curated } from '#src/answers/like-question.ts';
import { isName, type Word } from '#src/answers/question-words.ts';
import { languageTaken, nothingAsked } from '#src/answers/say/unknown.ts';
import { kindOf } from '#src/answers/subject.ts';

/** "Hello", "thanks": words that ask for nothing, and no language either. */
export async function greeting(context: Context): Promise<Decision | null> {
  const { words, period, place, wantedLanguage } = context.request;
  const isGreeting = words.length > 0 && areEmpty(words) && (period ?? place ?? wantedLanguage) === null;
  return isGreeting ? { intent: null, draft: nothingAsked(context) } : null;
}

function areEmpty(words: readonly Word[]): boolean {
  return words.every((word) => !isName(word) && [...word.concepts].every((concept) => EMPTY.has(concept)));
}

/** "In English please": what a curated answer said, once more; where nothing was said, that it is understood. */
export async function inOtherLanguage(context: Context): Promise<Decision | null> {
  const { words, wantedLanguage } = context.request;
  const [ref] = context.conversation.about;
  if (!wantedLanguage || !areEmpty(words)) return null;
  if (!ref) return { intent: null, draft: languageTaken(context) };
  return kindOf(ref) === 'answer' ? curated(context, ref) : null;
}
