import type { Context } from '#src/answers/context.ts';
import { tellsMeasure } from '#src/answers/has-number.ts';
import { holdsInOtherWords } from '#src/answers/in-other-words/held.ts';
import type { Concept } from '#src/answers/lexicon/concepts.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { isName, means, type Word } from '#src/answers/question-words.ts';
import { whichThing } from '#src/answers/which-thing.ts';
import { tellsOfMoney } from '#src/answers/who-pays.ts';
import type { CuratedAnswer } from '#src/model/curated-answer.ts';

/**
 * Whether a curated answer lacks the very thing that is asked for: a file format, a template, a price, how wide something is.
 * Rules on what stands beside it tell nothing of that.
 */
export function lacksFocus(
  { mentions, request: { marks, words }, spoken }: Context,
  entry: CuratedAnswer,
): boolean {
  const held = mentions.find(({ ref }) => ref === `answer:${entry.id}`)?.words;
  const isLacking = ({ text }: Word) => held?.has(text) !== true && !spoken.said.includes(text);
  const thing = thingAskedFor(words);
  if (thing && !VAGUE.has(thing.text) && isLacking(thing) && !holdsInOtherWords(entry, thing)) return true;
  if (asksMeasure(words) && !tellsMeasure(entry.answer)) return true;
  return asksPrice(words) && !marks.has('who') && !tellsOfMoney(entry);
}

/** "Which file format", "is there a template": the noun of what is sought. */
function thingAskedFor(words: readonly Word[]): Word | undefined {
  return whichThing(words) ?? existingThing(words);
}

/** "Gibt es auf dem Testfeld einen Stromanschluss?": what has "a" before it. */
function existingThing(words: readonly Word[]): Word | undefined {
  const at = words.findIndex(({ concepts }) => concepts.has('exists'));
  if (at !== 0) return undefined;
  return words.find((word, index) => {
    const before = words[index - 1];
    return (
      index > at && isName(word) && before?.concepts.has('one') === true && before.concepts.has('article')
    );
  });
}

/** "Wie breit ist …?", "How wide is …?": which is told by a number alone. */
export function asksMeasure(words: readonly Word[]): boolean {
  return words.some((word, at) => {
    const [next, behind] = [words[at + 1], words[at + 2]];
    return (
      word.concepts.has('how') &&
      next !== undefined &&
      MEASURED.has(next.text) &&
      behind !== undefined &&
      IS.has(behind.text)
    );
  });
}

/** "What does the permit cost?" */
function asksPrice(words: readonly Word[]): boolean {
  return words.some(({ text }) => COSTING.has(text)) && words.some((word) => means(word, ASKING));
}

const IS = wordsOf('is');
const COSTING = wordsOf('costing');
const MEASURED = wordsOf('measured');
const VAGUE = wordsOf('vague-things');
const ASKING: ReadonlySet<Concept> = new Set<Concept>(['what', 'which', 'how-much', 'how']);
