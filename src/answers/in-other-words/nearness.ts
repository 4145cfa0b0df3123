import type { Term } from '#src/answers/in-other-words/terms.ts';
import type { Concept } from '#src/answers/lexicon/concepts.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { RELATED, relatedness, SAME } from '#src/answers/spelling.ts';
import { shareSense } from '#src/answers/thesaurus.ts';

/** How sure it is that two words mean the same here. */
const AS_WRITTEN = 1;
const RELATED_WORDS = 0.85;
const SAME_SENSE = 0.8;
const HEAD_OF_WORD = 0.72;
// “Hotelkosten” are not just any costs.
const HEAD_ALONE = 0.2;
const BEGINNING_OF_WORD = 0.6;
const SHORTEST_BEGINNING = 4;

/** How near two words of a question and of an entry are: 1 the same, 0 nothing in common. */
export function nearness(asked: Term, found: Term): number {
  const alike = relatedness(asked.text, found.text);
  if (alike >= SAME) return AS_WRITTEN;
  if (alike >= RELATED) return RELATED_WORDS;
  if (shareSense(asked.senses, found.senses) || haveConcept(asked, found)) return SAME_SENSE;
  if (isHeadOf(asked, found)) return asked.ends.some((end) => COSTS.has(end)) ? HEAD_ALONE : HEAD_OF_WORD;
  if (isHeadOf(found, asked)) return HEAD_OF_WORD;
  return isBeginningOf(asked, found) || isBeginningOf(found, asked) ? BEGINNING_OF_WORD : 0;
}

const COSTS = wordsOf('costs');

/** "Testbier" and "Bier", "Biersteuer" and "Steuern", "Sensorbox" and "Sensorkasten", "Testbier" and "Versuchssud". */
function isHeadOf(compound: Term, other: Term): boolean {
  const isAlike =
    shareSense(compound.endings, other.endings) &&
    (beginsLike(compound.text, other.text) || shareSense(compound.beginnings, other.beginnings));
  return (
    isAlike ||
    shareSense(compound.endings, other.senses) ||
    compound.ends.some((end) => beginsLike(end, other.text) && relatedness(end, other.text) >= SAME)
  );
}

/** "Linsenlager" and "Optik". */
function isBeginningOf(compound: Term, other: Term): boolean {
  return shareSense(compound.beginnings, other.senses);
}

function beginsLike(one: string, other: string): boolean {
  return one.slice(0, SHORTEST_BEGINNING) === other.slice(0, SHORTEST_BEGINNING);
}

function haveConcept(one: Term, other: Term): boolean {
  return [...one.concepts].some((concept) => OF_ONE_THING.has(concept) && other.concepts.has(concept));
}

/** Whose words are other words for the same; what visitors ask and the like is of many things. */
const OF_ONE_THING: ReadonlySet<Concept> = new Set<Concept>([
  'submit',
  'application',
  'deadline',
  'call',
  'money',
  'pays',
  'funds',
  'funding',
  'contact',
  'phone',
  'email',
  'begins',
  'lasts',
  'reports',
  'countries',
  'country',
  'is-open',
  'closed',
  'day',
  'days',
  'week',
  'weeks',
  'month',
  'months',
  'year',
]);
