import { type Concept, EMPTY } from '#src/answers/lexicon/concepts.ts';
import { nameWeight } from '#src/answers/name-weight.ts';
import { isName, means, questionWords, type Word } from '#src/answers/question-words.ts';
import { likeness, SLIP } from '#src/answers/spelling.ts';

const SAME_MEANING = 0.85;

/**
 * How much of a question and of a curated one is common: 1 the same words, 0 none of them. `weights` are
 * those of the words that were asked.
 */
export function alikeness(
  whole: readonly Word[],
  question: string,
  weights: ReadonlyMap<string, number>,
): number {
  const others = questionWords(question);
  const weightOf = (word: Word) => (isName(word) ? (weights.get(word.text) ?? 1) : nameWeight(word.text));
  let common = 0;
  let isTelling = false;
  // "In plain language", "in a sentence" is how it is to be told, and not what is asked.
  const said = whole.filter(({ concepts }) => !concepts.has('plainly') && !concepts.has('briefly'));
  for (const word of said) {
    const alike = Math.max(0, ...others.map((other) => sameness(word, other)));
    if (alike < SLIP) continue;
    common += weightOf(word) * alike;
    isTelling ||= tells(word) && others.some((other) => tells(other) && sameness(word, other) >= SLIP);
  }
  // "Who do I talk to?" shares nothing but "who" with "Who gets to see my proposal?".
  if (!isTelling && said.some(tells)) return 0;
  const asked = said.reduce((sum, word) => sum + weightOf(word), 0);
  const own = others.reduce((sum, word) => sum + weightOf(word), 0);
  if (asked === 0 || own === 0) return 0;
  const smaller = Math.min(common / Math.max(asked, own), 1);
  const both = Math.min((2 * common) / (asked + own), 1);
  // Words beyond the common ones make it another question, on either side; so does asking for something else.
  const isOther = ASKING.some((same) => asks(whole, same) !== asks(others, same));
  return ((smaller + both) / 2) * (isOther ? OTHER_QUESTION : 1);
}

/** Whether a word says more than how something is asked for. */
function tells(word: Word): boolean {
  return isName(word) || [...word.concepts].some((concept) => !EMPTY.has(concept) && !ASKS.has(concept));
}

const ASKS: ReadonlySet<Concept> = new Set<Concept>([
  'who',
  'what',
  'which',
  'how',
  'when',
  'where',
  'it',
  'until',
  'from',
]);

function asks(words: readonly Word[], these: readonly Concept[]): boolean {
  return words.some(({ concepts }) => these.some((concept) => concepts.has(concept)));
}

/** What is asked for, in other words of the same group: "When will we hear?", "How long until we hear?" */
const ASKING: readonly (readonly Concept[])[] = [
  ['when', 'how-long', 'from-when'],
  ['where'],
  ['why'],
  ['how-many'],
  ['how-much'],
  ['deadline'],
  ['ends', 'closed'],
];
const OTHER_QUESTION = 0.45;

const ASKING_WHAT: ReadonlySet<Concept> = new Set<Concept>(['what', 'describe', 'means']);

/** Words are the same by their letters or by what they mean. */
export function sameness(one: Word, other: Word): number {
  const shares =
    [...one.concepts].some((concept) => !EMPTY.has(concept) && other.concepts.has(concept)) ||
    (means(one, ASKING_WHAT) && means(other, ASKING_WHAT));
  const alike = likeness(one.text, other.text);
  if (shares) return Math.max(SAME_MEANING, alike);
  // "Alliance" is no slip of the finger for "allowance": both are known.
  const areKnown = one.concepts.size > 0 && other.concepts.size > 0;
  return areKnown && alike <= SLIP ? 0 : alike;
}
