import type { Concept } from '#src/answers/lexicon/concepts.ts';
import { SEASONS } from '#src/answers/lexicon/seasons.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { isName, means, type Word } from '#src/answers/question-words.ts';

/**
 * Whether the names that no entry has are too few to matter and stand where no topic would, that is neither
 * behind "for" nor beside "call", and that no period is behind "before" ("before Christmas").
 */
export function namesAreLoose(words: readonly Word[], isKnown: (text: string) => boolean): boolean {
  // A season that the entries' countries do not share is no time, and no word of no matter.
  if (words.some(({ text }) => SEASONS.has(text))) return false;
  // "Funded from France": a country that no entry is from leaves nothing to tell.
  if (words.some((word) => isName(word) && word.concepts.has('countries'))) return false;
  const isUnknown = (word: Word | undefined) => word !== undefined && isName(word) && !isKnown(word.text);
  if (words.some((word) => isName(word) && isKnown(word.text))) return false;
  if (words.filter(isUnknown).length > MOST_LOOSE) return false;
  // "Nuclear fusion: which calls are open?"
  const alone = (word: Word) =>
    words.every((one) => one === word || one.clause !== word.clause || one.concepts.has('article'));
  if (
    words.some((word) => isUnknown(word) && alone(word) && words.some(({ clause }) => clause > word.clause))
  )
    return false;
  // A single letter belongs to what stands behind it: "U-Boot".
  const bare = words.filter((word) => !word.concepts.has('article') && !/^\p{L}$/u.test(word.text));
  return bare.every((word, at) => {
    if (!isUnknown(word)) return true;
    const before = bare[at - 1];
    const behind = bare[at + 1];
    return (
      !(before && (means(before, BEFORE_TOPIC) || STUDIES.has(before.text))) &&
      !(behind && means(behind, BEHIND_TOPIC))
    );
  });
}

const STUDIES = wordsOf('studies');
const MOST_LOOSE = 1;
const BEHIND_TOPIC: ReadonlySet<Concept> = new Set<Concept>([
  'call',
  'calls',
  'deadline',
  'deadlines',
  'application',
  'money',
]);
const BEFORE_TOPIC: ReadonlySet<Concept> = new Set<Concept>([
  ...BEHIND_TOPIC,
  'about',
  'before',
  'after',
  'until',
  'within',
]);
