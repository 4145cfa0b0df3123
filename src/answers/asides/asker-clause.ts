import type { Aside } from '#src/answers/asides/aside.ts';
import { asksForThat } from '#src/answers/asides/for-that.ts';
import type { Concept } from '#src/answers/lexicon/concepts.ts';
import { isName, means, type Word } from '#src/answers/question-words.ts';

/**
 * "We're a lab in Zadar, when is the proposal due?": what somebody says of themselves in a clause of its own names nothing
 * that is asked for, where no entry knows of it; but that they are who asks, and their country. Where the question names by
 * itself what it is about, nothing of that clause is asked: "I advise companies. What is the alliance?"
 */
export const askerClause: Aside = {
  covers({ words }, { isKnown }) {
    const own = new Set(words.filter(({ concepts }) => concepts.has('asker')).map(({ clause }) => clause));
    const others = words.filter(({ clause }) => !own.has(clause));
    if (!others.some((word) => means(word, ASKING))) return [];
    const isApart =
      others.some((word) => isName(word) || means(word, BY_ITSELF)) &&
      !others.some((word) => means(word, FITTING));
    // "Which calls are open for that?", of what no entry knows: it is meant, and nothing is known of it.
    const isMeant = asksForThat(others);
    const isOfAsker = (word: Word) => isApart || (!isMeant && isName(word) && !isKnown(word.text));
    return words.filter((word) => own.has(word.clause) && isOfAsker(word));
  },
  stays: 'asker',
  mayBeOfMatter: true,
};

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
const BY_ITSELF: ReadonlySet<Concept> = new Set<Concept>(['alliance', 'next', 'milestones', 'deadlines']);
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
