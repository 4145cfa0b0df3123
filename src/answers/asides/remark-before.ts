import type { Aside } from '#src/answers/asides/aside.ts';
import { asksByItself, clausesOf, POINTING, questionAt } from '#src/answers/asides/clauses.ts';
import { type Concept, EMPTY } from '#src/answers/lexicon/concepts.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { isName, means, type Word } from '#src/answers/question-words.ts';
import type { Surroundings } from '#src/answers/reading.ts';
import { periodAskedFor } from '#src/answers/when-and-where.ts';

/**
 * "Nothing until Christmas I hope? When's the next cut-off?", "We missed the lock call. What is open now?": the time of a remark
 * is not that of a question behind it which has its own, and a call that is over is not what comes next.
 */
export const remarkBefore: Aside = {
  covers({ words }, known) {
    const clauses = clausesOf(words);
    const at = questionAt(clauses);
    const question = clauses.slice(Math.max(at, 0)).flat();
    if (at < 1 || !question.some((word) => means(word, OWN_TIME)) || pointsBack(question)) return [];
    if (!asksByItself(question) || question.some((word) => isName(word) && known.isKnown(word.text)))
      return [];
    return clauses
      .slice(0, at)
      .filter((own) => isOfOtherTime(own, known))
      .flat();
  },
  stays: null,
  mayBeOfMatter: false,
};

function pointsBack(question: readonly Word[]): boolean {
  return question.some((word) => means(word, POINTING));
}

/** A clause that says more than a time, and of it names nothing that is known, unless that is over. */
function isOfOtherTime(own: readonly Word[], { isKnown, today, countries }: Surroundings): boolean {
  const period = periodAskedFor(own, today, countries);
  const rest = own.filter((word) => !period?.said.includes(word));
  const isTold = rest.some(({ text, concepts }) => SELVES.has(text) || concepts.size === 0);
  const isOfCall = rest.some((word) => means(word, OF_CALL));
  // "Until Christmas" may mean its eve or its end, and is read as no time.
  const isTimed =
    period !== null ||
    own.some((word, at) => {
      const next = own[at + 1];
      return means(word, BOUNDS) && next !== undefined && isName(next);
    });
  const isPast = period !== null && Temporal.PlainDate.compare(period.last, today) < 0;
  const isOver =
    rest.some(({ concepts }) => concepts.has('closed')) ||
    (isPast && (isOfCall || rest.some(({ concepts }) => concepts.has('past'))));
  const isTopical = rest.some((word) => isName(word) && isKnown(word.text));
  return isTold && (isOver || (isTimed && !isTopical && !rest.some(isUnsaid)));
}

/** What an unknown word would be about: "interested in fusion". */
function isUnsaid(word: Word): boolean {
  return !isName(word) && !means(word, BESIDE);
}

const SELVES = wordsOf('selves');
const OWN_TIME: ReadonlySet<Concept> = new Set<Concept>(['next', 'now']);
const OF_CALL: ReadonlySet<Concept> = new Set<Concept>(['call', 'calls', 'submit', 'involved']);
const BOUNDS: ReadonlySet<Concept> = new Set<Concept>(['until', 'before', 'after']);
const BESIDE: ReadonlySet<Concept> = new Set<Concept>([
  ...EMPTY,
  ...BOUNDS,
  'now',
  'happens',
  'planned',
  'one',
]);
