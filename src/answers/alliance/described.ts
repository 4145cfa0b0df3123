import { sameness } from '#src/answers/alikeness.ts';
import type { Context, Draft } from '#src/answers/context.ts';
import { sayCurated } from '#src/answers/intents/curated.ts';
import { type Concept, EMPTY } from '#src/answers/lexicon/concepts.ts';
import { isName, means, questionWords, type Word } from '#src/answers/question-words.ts';
import { SAME, SLIP } from '#src/answers/spelling.ts';
import type { CuratedAnswer } from '#src/model/curated-answer.ts';

/** "What is this alliance?": the one curated answer that is asked just that, by whatever name the alliance has. */
export async function allianceDescribed(context: Context): Promise<Draft | null> {
  const { words } = context.request;
  if (words.some(isName) || !asksWhatItIs(words)) return null;
  const entries = (await context.entries.answers('all')).filter((entry) => descriptions(entry).length > 0);
  // "What does the trade pact have to do with the alliance?" names more than it.
  const ofItAlone = entries.filter((entry) => descriptions(entry).some((own) => !own.some(isName)));
  const [only, another] = ofItAlone.length > 0 ? ofItAlone : entries;
  return only && !another ? sayCurated(context, `answer:${only.id}`) : null;
}

/** Whether nothing is named but the alliance, as curated questions call it. */
export function namesOnlyAlliance(words: readonly Word[], answers: readonly CuratedAnswer[]): boolean {
  const own = answers
    .flatMap((entry) => descriptions(entry))
    .flat()
    .filter(isName);
  return words.filter(isName).every((word) => own.some((one) => sameness(word, one) >= SAME));
}

/** Those of its questions that ask what the alliance is, or what has all the names that are given. */
export function descriptions(
  { questions }: CuratedAnswer,
  names: readonly Word[] = [],
): readonly (readonly Word[])[] {
  return Object.values(questions)
    .flat()
    .map((question) => questionWords(question))
    .filter((words) => asksWhatItIs(words, names));
}

/** What it is, and nothing else: neither of its money nor of its members. */
function asksWhatItIs(words: readonly Word[], names: readonly Word[] = []): boolean {
  const has = (these: ReadonlySet<Concept>) => words.some((word) => means(word, these));
  const isNamed = (name: Word) => words.some((one) => sameness(name, one) >= SLIP);
  const isOfIt = names.length > 0 ? names.every(isNamed) : has(ALLIANCE);
  const asks = isOfIt && has(ASKING) && !has(LEFT_OUT);
  return asks && words.every((word) => isName(word) || means(word, BESIDE) || isOffer(word, words));
}

/** "Can you explain …?" */
function isOffer({ clause, concepts }: Word, words: readonly Word[]): boolean {
  return concepts.has('may') && words.some((word) => word.clause === clause && word.concepts.has('describe'));
}

const ALLIANCE: ReadonlySet<Concept> = new Set<Concept>(['alliance']);
const ASKING: ReadonlySet<Concept> = new Set<Concept>(['what', 'describe', 'means']);
const LEFT_OUT: ReadonlySet<Concept> = new Set<Concept>(['not', 'other', 'must', 'people', 'achieved']);
const BESIDE: ReadonlySet<Concept> = new Set<Concept>([
  ...EMPTY,
  ...ALLIANCE,
  ...ASKING,
  'it',
  'list',
  'and',
]);
