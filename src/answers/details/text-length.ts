import type { Context } from '#src/answers/context.ts';
import { type Detail, PROCEDURE } from '#src/answers/details/detail.ts';
import { isInText, wordsOfText } from '#src/answers/details/words-of-text.ts';
import type { Concept } from '#src/answers/lexicon/concepts.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { countedIn, type Mark } from '#src/answers/marks.ts';
import { isNumber } from '#src/answers/periods/months.ts';
import { means, type Word } from '#src/answers/question-words.ts';

/** "How long may the proposal be, and where does it go?", where the text tells a number of pages or the like. */
export const textLength: Detail = {
  ...PROCEDURE,
  asks(context) {
    const { marks, words } = context.request;
    const isElse = words.some((word) => STAYS.has(word.text) || isDeadline(word));
    if (isElse || ASKING_ELSE.some((mark) => marks.has(mark))) return false;
    return LENGTHS.has(countedIn(words)?.text ?? '') || marks.has('length') || asksHowLongItMayBe(context);
  },
  isAsking: ({ text }) => LENGTHS.has(text),
  tells: (text, { request: { words } }) => {
    const isOfIt = words.some((word) => means(word, HANDED_IN) || isInText(text, word.text));
    return isOfIt && wordsOfText(text).some(countsLengths);
  },
};

/** "How long can" alone may ask for the deadline as well. */
function isDeadline(word: Word): boolean {
  return means(word, DEADLINES) && !word.concepts.has('how-long');
}

function asksHowLongItMayBe({ request: { marks, words } }: Context): boolean {
  const has = (forms: ReadonlySet<string>) => words.some(({ text }) => forms.has(text));
  return marks.has('how-long') && has(TO_BE) && has(OUGHT);
}

/** "At most fifteen pages", "a three-page plan". */
function countsLengths(words: readonly string[]): boolean {
  return words.some(
    (word, at) => LENGTHS.has(word) && words.slice(Math.max(0, at - NEAR), at).some(isNumber),
  );
}

const NEAR = 2;
const LENGTHS = wordsOf('lengths');
const STAYS = wordsOf('stays');
const OUGHT = wordsOf('ought', 'lets');
const TO_BE = wordsOf('to-be');
const DEADLINES: ReadonlySet<Concept> = new Set<Concept>(['deadline', 'deadlines']);
const HANDED_IN: ReadonlySet<Concept> = new Set<Concept>(['application', 'stage']);
const ASKING_ELSE: readonly Mark[] = ['when', 'who', 'why', 'lasts', 'project', 'still', 'is-open', 'ago'];
