import { type Concept, QUESTION_WORDS } from '#src/answers/lexicon/concepts.ts';
import { isName, means, type Word } from '#src/answers/question-words.ts';

/**
 * "Booking flights, when is the symposium in Lund?", "Question from our press office: when does the lock call close?": what
 * stands before a question that names by itself what it is about, and names nothing that any entry has, asks for nothing.
 */
export function withClauseBeforeApart(
  words: readonly Word[],
  isKnown: (text: string) => boolean,
): readonly Word[] {
  const clauses = [...Map.groupBy(words, ({ clause }) => clause).entries()];
  const asks = clauses.findIndex(([, own]) => own.some((word) => means(word, ASKING)));
  const question = clauses.slice(asks).flatMap(([, own]) => own);
  const isByItself =
    question.some((word) => isName(word) && isKnown(word.text)) &&
    !question.some((word) => means(word, FITTING));
  if (asks < 1) return words;
  const apart = new Map(
    clauses
      .slice(0, asks)
      .map(([clause, own]) => [clause, isByItself ? apartOf(own, isKnown) : announced(own)]),
  );
  return words.map((word) =>
    apart.get(word.clause)?.includes(word) ? { ...word, concepts: NOTHING } : word,
  );
}

function apartOf(own: readonly Word[], isKnown: (text: string) => boolean): readonly Word[] {
  const said = announced(own);
  const behind = own[own.findLastIndex((word) => said.includes(word)) + 1];
  // Whose question it is, not what it is about.
  if (said.length > 0) return behind?.concepts.has('on-behalf') ? own : said;
  const names = own.filter(isName);
  // A single word says what is asked about: "Blockchain: when …?"
  return own.length > 1 && !names.some(({ text }) => isKnown(text)) ? own : [];
}

/** "Quick question": that something is asked, and not whom to ask. */
function announced(own: readonly Word[]): readonly Word[] {
  return own.filter(({ concepts }) => concepts.has('a-question'));
}

const NOTHING: ReadonlySet<Concept> = new Set<Concept>(['filler']);

const ASKING: ReadonlySet<Concept> = new Set<Concept>([
  ...QUESTION_WORDS,
  'from-when',
  'may',
  'must',
  'exists',
  'list',
  'describe',
  'deadline',
  'deadlines',
  'ends',
  'until',
  'is-open',
  'status',
  'call',
  'calls',
  'alliance',
  'milestone',
  'milestones',
  'country',
  'countries',
]);
// What fits whoever asks, or points at what was said before.
const FITTING: ReadonlySet<Concept> = new Set<Concept>(['calls', 'it']);
