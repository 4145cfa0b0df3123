import { sameness } from '#src/answers/alikeness.ts';
import type { Context, Draft } from '#src/answers/context.ts';
import { readAnswer, sayCurated } from '#src/answers/intents/curated.ts';
import { type Concept, EMPTY } from '#src/answers/lexicon/concepts.ts';
import { isNumber } from '#src/answers/periods/months.ts';
import { findCity } from '#src/answers/places/find-place.ts';
import { means, questionWords, type Word } from '#src/answers/question-words.ts';
import { sayText } from '#src/answers/say/texts.ts';
import { SLIP } from '#src/answers/spelling.ts';
import type { EntryRef } from '#src/model/knowledge.ts';

/**
 * The curated answer that was told last, once more: "When was it announced?" where its text tells of an announcement
 * and of a time. Null where it does not hold all that is asked.
 */
export async function toldAgain(context: Context, ref: EntryRef): Promise<Draft | null> {
  const entry = await readAnswer(context, ref);
  const { words, marks } = context.request;
  if (!entry || UNTOLD.some((mark) => marks.has(mark))) return null;
  const text = questionWords(sayText(context, entry.answer));
  const asked = words.filter((word) => !means(word, ASKING));
  const isHeld = (word: Word) =>
    text.some((one) => sameness(one, word) >= SLIP || (means(word, OF_MONEY) && means(one, OF_MONEY)));
  const isTimed = !marks.has('when') || text.some((word) => isNumber(word.text));
  const isPlaced = !marks.has('where') || findCity(text) !== null;
  const asksForMore = asked.length > 0 || marks.has('when') || marks.has('where');
  return asksForMore && asked.every(isHeld) && isTimed && isPlaced ? sayCurated(context, ref) : null;
}

// "What did he sign?" asks for more than that he did.
const UNTOLD = ['what', 'why', 'how-much', 'how-many', 'how-long', 'chance', 'dictates'] as const;
// Whatever is "paid" or "funded" where the text tells of money.
const OF_MONEY: ReadonlySet<Concept> = new Set<Concept>(['money', 'funds']);
/** What only asks, or points at what was told. */
const ASKING: ReadonlySet<Concept> = new Set<Concept>([
  ...EMPTY,
  'when',
  'where',
  'how',
  'which',
  'who',
  'whether',
  'it',
  'and',
  'what-about',
  'past',
  'exists',
]);
