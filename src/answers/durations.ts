import type { Concept } from '#src/answers/lexicon/concepts.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { isNumber } from '#src/answers/periods/months.ts';
import { means, questionWords, type Word } from '#src/answers/question-words.ts';
import type { LocalText } from '#src/model/language.ts';

/** In which a text tells how long something takes, or at what time of day it is. */
export const UNITS_OF_DURATION: readonly Concept[] = [
  'day',
  'days',
  'week',
  'weeks',
  'month',
  'months',
  'year',
  'time-of-day',
];

type Asked = { readonly units: readonly Concept[]; readonly isSpan?: boolean };

/** Whether a text has a number of one of these units: "for three years", not "a month"; a span is not "three weeks beforehand". */
export function namesDuration(text: LocalText, { units, isSpan = false }: Asked): boolean {
  const counted: ReadonlySet<Concept> = new Set(units);
  return Object.values(text).some((said) => {
    const words = questionWords(said);
    return words.some(
      (word, at) =>
        means(word, counted) &&
        isNumber(words[at - 1]?.text ?? '') &&
        !(isSpan && leadsElsewhere(words[at + 1], words[at + 2])),
    );
  });
}

function leadsElsewhere(word: Word | undefined, next: Word | undefined): boolean {
  if (!word) return false;
  return means(word, BESIDE) || RELATIVE.has(word.text) || IN_ADVANCE.has(next?.text ?? '');
}

const BESIDE: ReadonlySet<Concept> = new Set<Concept>(['before', 'after']);
const RELATIVE = wordsOf('relative-times');
const IN_ADVANCE = wordsOf('in-advance');
