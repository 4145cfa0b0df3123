import { withoutWords } from '#src/answers/asides/without-words.ts';
import type { Context } from '#src/answers/context.ts';
import { mayTell, type Term, termOf, termsIn } from '#src/answers/in-other-words/terms.ts';
import type { Concept } from '#src/answers/lexicon/concepts.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { wordsOfAnyCity } from '#src/answers/places/cities-of-countries.ts';
import { isRegion, wordsOfAnyRegion } from '#src/answers/places/regions.ts';
import { isName, means, questionWords, type Word } from '#src/answers/question-words.ts';
import { kindOf } from '#src/answers/subject.ts';
import { nameReader } from '#src/answers/subjects-held.ts';
import { isGeneral, sensesOf, shareSense } from '#src/answers/thesaurus.ts';

/** What a question names, and of which thing it asks: “how high”, “which temperature”, “what does … cost”. */
export type AskedTerms = { readonly terms: readonly Term[]; readonly measured: Term | undefined };

/**
 * The words of a question that a curated answer may have in others, without what is said beside it and without its cities and
 * regions: of most things the same is told everywhere.
 */
export function askedTerms({
  question,
  request,
  mentions,
}: Pick<Context, 'question' | 'request' | 'mentions'>): AskedTerms {
  const words = questionWords(withoutWords(question, request.aside));
  const isWrittenAsName = nameReader(question);
  const places = [...wordsOfAnyCity(words), ...wordsOfAnyRegion(words)];
  // “What was agreed in Tromsø?”
  const isCalledByIt = ({ text }: Word) =>
    mentions.some(({ ref, words: held }) => kindOf(ref) !== 'answer' && held.has(text));
  const isPlace = (word: Word) =>
    !isCalledByIt(word) &&
    (places.includes(word) || (isName(word) && isWrittenAsName(word.text) && isRegion(word.text)));
  const read = words.filter((word) => !isPlace(word));
  const terms = termsIn(read).filter((term) => !asksWhetherOnly(term));
  const measured = measuredIn(read);
  if (!measured) return { terms, measured };
  const within = terms.find(({ text }) => text.split(' ').includes(measured.text));
  return { terms: within ? terms : [measured, ...terms], measured: within ?? measured };
}

/** What stands behind "how", "which" or "what" and is a word for something: "hoch" too, which elsewhere says nothing. */
function measuredIn(words: readonly Word[]): Term | undefined {
  const at = words.findIndex((word) => means(word, MEASURING));
  if (at < 0) return undefined;
  const behind = words.slice(at + 1);
  const next = behind.find((word) => !means(word, SKIPPED) || isAdjective(word));
  if (!next || sensesOf(next.text).size === 0) return undefined;
  // “How fast”, and not “what does”.
  return isAdjective(next) || mayTell(next) || (next === behind[0] && isGeneral(next.text))
    ? termOf([next])
    : undefined;
}

/** "Wie hoch", "how long": what is measured, though it is read as one with the word before it. */
function isAdjective(word: Word): boolean {
  return means(word, HOW) && sensesOf(word.text).size > 0;
}

const HOW: ReadonlySet<Concept> = new Set<Concept>(['how-much', 'how-long']);
const MEASURING: ReadonlySet<Concept> = new Set<Concept>([
  'how',
  'how-much',
  'how-long',
  'which',
  'what',
  'how-many',
]);
const SKIPPED: ReadonlySet<Concept> = new Set<Concept>(['article', 'how-many', 'how-much', 'how-long']);

/** "Gestattet", "mandatory": whether it may or must be, in other words than those that ask so. */
function asksWhetherOnly({ senses, concepts }: Term): boolean {
  return (
    [...concepts].every((concept) => WHETHER.has(concept)) && RULES.some((rule) => shareSense(senses, rule))
  );
}

const WHETHER: ReadonlySet<Concept> = new Set<Concept>(['may', 'must', 'eligible', 'filler']);
const RULES = [...wordsOf('permitted')].map(sensesOf);
