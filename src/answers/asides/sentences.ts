import { type Concept, QUESTION_WORDS } from '#src/answers/lexicon/concepts.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { means, type Word } from '#src/answers/question-words.ts';

/** The one sentence of a text that asks, and those before and behind it. */
export type AskedAmong = {
  readonly before: readonly (readonly Word[])[];
  readonly question: readonly Word[];
  readonly behind: readonly (readonly Word[])[];
};

/** Tells the sentence that asks from the others, by what ends each clause; null where none does, or several do. */
export function askedAmong(words: readonly Word[], ends: readonly string[]): AskedAmong | null {
  const sentences = sentencesOf(words, ends);
  const asking = sentences.filter((own) => isAsking(own, ends));
  const [question] = asking;
  if (question === undefined || asking.length > 1) return null;
  const at = sentences.indexOf(question);
  return { before: sentences.slice(0, at), question, behind: sentences.slice(at + 1) };
}

function sentencesOf(words: readonly Word[], ends: readonly string[]): readonly (readonly Word[])[] {
  const numberOf = (clause: number) => ends.slice(0, clause).filter((end) => /[.!?]/.test(end)).length;
  return [...Map.groupBy(words, ({ clause }) => numberOf(clause)).values()];
}

/**
 * It ends in a question mark, a clause of it begins with a word that asks, or it wants something told: not "I'm putting a list
 * together", which tells what somebody does.
 */
function isAsking(own: readonly Word[], ends: readonly string[]): boolean {
  const isMarked = ends[own.at(-1)?.clause ?? 0]?.includes('?') === true;
  const begins = (word: Word, at: number) => word.clause !== own[at - 1]?.clause && means(word, QUESTIONS);
  return isMarked || own.some(begins) || (own.some((word) => means(word, TELLING)) && !isOfSpeaker(own));
}

/** "We're drawing up a list", but not "we need a list". */
function isOfSpeaker(own: readonly Word[]): boolean {
  const isOwn = SPEAKERS.has(own[0]?.text ?? '') || PREPARES.has(own[0]?.text ?? '');
  return isOwn && !own.some(({ text }) => WANTS.has(text));
}

const SPEAKERS = wordsOf('speakers');
const PREPARES = wordsOf('prepares');
const WANTS = wordsOf('needs', 'wants-to-know', 'askers');

const QUESTIONS: ReadonlySet<Concept> = new Set<Concept>([...QUESTION_WORDS, 'from-when', 'may', 'exists']);
const TELLING: ReadonlySet<Concept> = new Set<Concept>(['list', 'describe']);
