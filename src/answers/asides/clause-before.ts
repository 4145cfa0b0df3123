import type { Aside } from '#src/answers/asides/aside.ts';
import { asksByItself, clausesOf } from '#src/answers/asides/clauses.ts';
import { type Concept, QUESTION_WORDS } from '#src/answers/lexicon/concepts.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { wordsOfAnyCountry } from '#src/answers/places/countries.ts';
import { isName, means, type Word } from '#src/answers/question-words.ts';
import type { Surroundings } from '#src/answers/reading.ts';

/**
 * "Booking flights, when is the symposium in Lund?", "Question from our press office: when does the lock call close?": what
 * stands before a question that names by itself what it is about, and names nothing that any entry has, asks for nothing.
 * A time, a place or a country in it holds.
 */
export const clauseBefore: Aside = {
  covers({ words, period }, known) {
    const { isKnown } = known;
    const clauses = clausesOf(words);
    const lead = announcing(clauses, known);
    if (lead.length > 0) return lead;
    const at = clauses.findIndex((own) => own.some((word) => means(word, BEGINS_QUESTION)));
    if (at < 1) return [];
    const question = clauses.slice(at).flat();
    const isNamed = question.some((word) => isName(word) && isKnown(word.text));
    const isByItself = (own: readonly Word[]) =>
      isNamed || (asksByItself(question) && isTelling(own, period !== null));
    const isFitting = question.some((word, at) => means(word, FITTING) && !isOfTime(question[at + 1]));
    return clauses
      .slice(0, at)
      .flatMap((own) => (!isFitting && isByItself(own) ? apartOf(own, isKnown) : announced(own)));
  },
  stays: 'filler',
  mayBeOfMatter: true,
};

/** "That month". */
function isOfTime(word: Word | undefined): boolean {
  return word !== undefined && means(word, UNITS);
}

const UNITS: ReadonlySet<Concept> = new Set<Concept>(['day', 'week', 'month', 'quarter', 'year']);

/** "Prof is travelling", but not "nuclear fusion", "I am interested in fusion" or "I study fusion": the topic of what is asked. */
function isTelling(own: readonly Word[], isTimed: boolean): boolean {
  const leads = (word: Word | undefined) =>
    word?.concepts.has('about') && !(isTimed && IN_TIME.has(word.text));
  const isStudied = (at: number) => STUDIES.has(own[at - 1]?.text ?? '');
  const isOfTopic = (word: Word, at: number) => isName(word) && (leads(own[at - 1]) || isStudied(at));
  return own.some(({ text }) => TELLING.has(text)) && !own.some(isOfTopic);
}

const STUDIES = wordsOf('studies');
// Behind these the time stood that was read.
const IN_TIME = wordsOf('in-time');
const TELLING = wordsOf('selves', 'tells');

function apartOf(own: readonly Word[], isKnown: (text: string) => boolean): readonly Word[] {
  const said = announced(own);
  const behind = own[own.findLastIndex((word) => said.includes(word)) + 1];
  // Whose question it is, not what it is about.
  if (said.length > 0) return behind?.concepts.has('on-behalf') ? own : said;
  const names = own.filter(isName);
  // A single word says what is asked about: "Blockchain: when …?"
  return own.length > 1 && !names.some(({ text }) => isKnown(text)) ? own : [];
}

/** "Quick question before we budget: is travel paid?", where what is asked names something, and that names nothing. */
function announcing(clauses: readonly (readonly Word[])[], { isKnown, ends }: Surroundings): readonly Word[] {
  const [first = [], ...behind] = clauses;
  const isKnownName = (word: Word) => isName(word) && isKnown(word.text);
  const isLead = announced(first).length > 0 && /[:–—]/.test(ends[first[0]?.clause ?? 0] ?? '');
  return isLead &&
    behind.flat().some(isKnownName) &&
    !first.some(isKnownName) &&
    wordsOfAnyCountry(first).size === 0
    ? first
    : [];
}

/** "Quick question": that something is asked, and not whom to ask. */
function announced(own: readonly Word[]): readonly Word[] {
  return own.filter(({ concepts }) => concepts.has('a-question'));
}

// What tells that no clause is still before the question: what asks, and what only a question is about here.
const BEGINS_QUESTION: ReadonlySet<Concept> = new Set<Concept>([
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
