import { saysYesOrNo } from '#src/answers/affirmed.ts';
import type { Context } from '#src/answers/context.ts';
import type { Concept } from '#src/answers/lexicon/concepts.ts';
import { isOneOf, wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { findCity } from '#src/answers/places/find-place.ts';
import { isName, means, questionWords, type Word } from '#src/answers/question-words.ts';
import type { CuratedAnswer } from '#src/model/curated-answer.ts';

/**
 * Whether "yes" or "no" would be said to something else: "May I record without consent?", where it is asked whether consent is
 * needed; "Do I need consent for photographs?", where nothing tells of these.
 */
export function affirmsElse(context: Context, entry: CuratedAnswer): boolean {
  if (!Object.values(entry.answer).some(saysYesOrNo)) return false;
  const held = context.mentions.find(({ ref }) => ref === `answer:${entry.id}`)?.words;
  const holds = ({ text }: Word) => held?.has(text) === true;
  return isTurnedRound(context, entry, holds) || isOfOtherThing(context, holds);
}

/** "Without" what it tells of, and none of its own questions has such a word. */
function isTurnedRound(
  { request: { words }, spoken: { said } }: Context,
  { questions }: CuratedAnswer,
  holds: (word: Word) => boolean,
): boolean {
  const lacks = words.some(({ text }, at) => {
    // "Without their consent": whose it is does not matter.
    const lacked = words.slice(at + 1).find((word) => !means(word, WHOSE));
    return LACKING.has(text) && lacked !== undefined && holds(lacked) && !said.includes(lacked.text);
  });
  return lacks && !isAskedWithout(questions);
}

/** Whether "yes" or "no" would be said to a question with "without" that its own questions do not have. */
export function affirmsWithout(
  { request: { words } }: Context,
  { questions, answer }: CuratedAnswer,
): boolean {
  const isWithout = words.some(({ text }) => LACKING.has(text));
  return isWithout && Object.values(answer).some(saysYesOrNo) && !isAskedWithout(questions);
}

function isAskedWithout(questions: CuratedAnswer['questions']): boolean {
  const own = Object.values(questions)
    .flat()
    .flatMap((question) => questionWords(question));
  return own.some(({ text }) => LACKING.has(text));
}

/** "… for photographs", "… to dive": all that stands behind is in no text of it, and is neither a place nor who asks. */
function isOfOtherThing({ request: { words }, spoken }: Context, holds: (word: Word) => boolean): boolean {
  const isPermit = spoken.matters.has('permits');
  return words.some((word, at) => {
    const leads = word.concepts.has('of') || (isPermit && BEFORE_VERBS.has(word.text));
    if (!leads) return false;
    const behind = words.slice(at + 1).filter(({ concepts }) => !concepts.has('article'));
    const end = behind.findIndex((one) => !isName(one) || one.clause !== word.clause);
    const part = end < 0 ? behind : behind.slice(0, end);
    const isExcused = (one: Word) =>
      holds(one) ||
      isAnybody(one.text) ||
      findCity([one]) !== null ||
      one.concepts.has('named') ||
      (!isPermit && spoken.said.includes(one.text));
    return part.length > 0 && !part.some(isExcused);
  });
}

const WHOSE: ReadonlySet<Concept> = new Set<Concept>(['article', 'it', 'filler']);
const LACKING = wordsOf('lacking');
const BEFORE_VERBS = wordsOf('before-verbs');
const isAnybody = isOneOf('applicants', 'partners');
