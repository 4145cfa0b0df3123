import type { Aside } from '#src/answers/asides/aside.ts';
import { asksForThat } from '#src/answers/asides/for-that.ts';
import { asksOfCallJoined, isLedTo } from '#src/answers/asides/narrowing.ts';
import type { Concept } from '#src/answers/lexicon/concepts.ts';
import { endingOf, wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { isName, means, type Word } from '#src/answers/question-words.ts';

/**
 * "We're a lab in Zadar, when is the proposal due?": what somebody says of themselves in a clause of its own names nothing
 * that is asked for, where no entry knows of it; but that they are who asks, and their country. Where the question names by
 * itself what it is about, nothing of that clause is asked: "I advise companies. What is the alliance?" Of "I study fusion. When
 * is the next deadline?" the topic is.
 */
export const askerClause: Aside = {
  covers({ words }, known) {
    const { isKnown } = known;
    const own = new Set(words.filter(({ concepts }) => concepts.has('asker')).map(({ clause }) => clause));
    const others = words.filter(({ clause }) => !own.has(clause));
    if (!others.some((word) => means(word, ASKING))) return [];
    const said = words.filter(({ clause }) => own.has(clause));
    if (asksOfCallJoined(said, others, known)) return [];
    const isFitting = others.some((word) => means(word, FITTING));
    const isNamed = others.some((word) => isName(word) || word.concepts.has('alliance'));
    const isOfAll = others.some((word) => means(word, OF_ALL));
    const kept = isNamed ? [] : topicsIn(said, isKnown);
    const isApart = !isFitting && (isNamed || isOfAll);
    // "Which calls are open for that?", of what no entry knows: it is meant, and nothing is known of it.
    const isMeant = asksForThat(others);
    const isOfAsker = (word: Word) => isApart || (!isMeant && isName(word) && !isKnown(word.text));
    return words.filter((word) => own.has(word.clause) && isOfAsker(word) && !kept.includes(word));
  },
  stays: 'asker',
  mayBeOfMatter: true,
};

/** What somebody works on, and what leads to it: all that comes next is not asked for beside that. */
function topicsIn(words: readonly Word[], isKnown: (text: string) => boolean): readonly Word[] {
  const clauses = [...Map.groupBy(words, ({ clause }) => clause).values()];
  return clauses.flatMap((own) => {
    const first = own.findIndex((_, at) => isTopic(own, at, isKnown));
    const isLead = (word: Word, at: number) =>
      at < first && isLedTo(own.slice(0, first)) && word.concepts.has('about');
    return own.filter((word, at) => isTopic(own, at, isKnown) || isLead(word, at));
  });
}

function isTopic(own: readonly Word[], at: number, isKnown: (text: string) => boolean): boolean {
  const isOfEntries = (one: Word | undefined) => one !== undefined && isName(one) && isKnown(one.text);
  const word = own[at];
  const before = own.slice(0, at);
  if (word === undefined || !isName(word) || isWhere(own, at, isKnown)) return false;
  if (isLedTo(before) || isStudied(before)) return true;
  // "A groundwater researcher" is asked by, not for.
  return isOfEntries(word) && !(PERSON.test(word.text) && isOfEntries(before.at(-1)));
}

/** "I study", "ich unterrichte": whatever stands behind is studied, be it known or not. */
function isStudied(before: readonly Word[]): boolean {
  return STUDIES.has(before.findLast((word) => !isName(word) && !word.concepts.has('article'))?.text ?? '');
}

/** "In Toronto", "in the lab", "im Büro", but not "in groundwater research". */
function isWhere(own: readonly Word[], at: number, isKnown: (text: string) => boolean): boolean {
  const [before, lead] = [own[at - 1], own[at - 2]];
  const isPlacing = (word: Word | undefined) => PLACING.has(word?.text ?? '');
  const next = own[at + 1];
  return (
    (isPlacing(before) || (isPlacing(lead) && before !== undefined && !isName(before))) &&
    (next === undefined || !isName(next) || !isKnown(next.text))
  );
}

const PERSON = endingOf('persons');
const STUDIES = wordsOf('studies');
const PLACING = wordsOf('placing', 'placing-in');

// Whoever asks where to apply says by themselves what is looked for.
const ASKING: ReadonlySet<Concept> = new Set<Concept>([
  'when',
  'what',
  'who',
  'which',
  'deadline',
  'deadlines',
  'ends',
  'how-much',
  'contact',
  'days',
  'is-open',
  'describe',
]);
// Of all entries that have one.
const OF_ALL: ReadonlySet<Concept> = new Set<Concept>(['next', 'milestones', 'deadlines']);
// Who asks decides what fits them.
const FITTING: ReadonlySet<Concept> = new Set<Concept>([
  'submit',
  'eligible',
  'may',
  'calls',
  'exists',
  'money',
  'funds',
  'it',
]);
