import type { AskedTerms } from '#src/answers/in-other-words/asked-terms.ts';
import { nearness } from '#src/answers/in-other-words/nearness.ts';
import { type Term, termsOf, termsTold } from '#src/answers/in-other-words/terms.ts';
import type { Concept } from '#src/answers/lexicon/concepts.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { sensesOfAll, shareSense } from '#src/answers/thesaurus.ts';
import type { CuratedAnswer } from '#src/model/curated-answer.ts';
import type { EntryRef } from '#src/model/knowledge.ts';

/** How a curated answer fits what was asked. */
export type Fit = {
  readonly ref: EntryRef;
  readonly entry: CuratedAnswer;
  /** How much of the question it holds: 1 all of it. */
  readonly share: number;
  /** How much of one of its own questions was asked. */
  readonly own: number;
  /** Whether a word of one of its questions was asked. */
  readonly isAsked: boolean;
  /** How near each word of the question comes to one of its own. */
  readonly near: ReadonlyMap<string, number>;
};

// What an answer tells beside what it is asked for counts less.
const IN_TEXT = 0.85;
/** From here on a word counts as held. */
export const HELD = 0.6;
const UNHEARD_OF = 0.8;
const USED_WORD = 0.7;
const KNOWN_WORD = 0.2;

/** How each answer fits the words of a question. */
export function fitsOf(
  { terms: asked, measured }: AskedTerms,
  entries: readonly CuratedAnswer[],
): readonly Fit[] {
  const nearest = nearestReader();
  const read = entries.map((entry) => {
    const questions = Object.values(entry.questions).flat().map(termsOf);
    const texts = Object.values(entry.answer).flatMap(termsTold);
    const told = Object.values(entry.questions).flat().flatMap(termsTold);
    const byQuestion = asked.map((term) => nearest(term, told));
    const byText = asked.map((term) => nearest(term, texts) * IN_TEXT);
    const near = asked.map((_, at) => Math.max(byQuestion[at] ?? 0, byText[at] ?? 0));
    return { entry, questions, byQuestion, near };
  });
  const weights = asked.map((term, at) =>
    weightOf(term, read.filter(({ near }) => (near[at] ?? 0) >= HELD).length),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return read.map(({ entry, questions, byQuestion, near }) => ({
    ref: `answer:${entry.id}`,
    entry,
    share: total === 0 ? 0 : near.reduce((sum, one, at) => sum + one * (weights[at] ?? 0), 0) / total,
    own: Math.max(0, ...questions.map((terms) => shareOf(terms, asked, nearest))),
    isAsked: byQuestion.some((one, at) => one >= HELD && asked[at] !== measured && isThing(asked[at])),
    near: new Map(asked.map((term, at) => [term.text, near[at] ?? 0])),
  }));
}

function ownWeight({ isName, senses }: Term): number {
  if (isName) return 1;
  return senses.size > 0 ? USED_WORD : KNOWN_WORD;
}

function weightOf(term: Term, holders: number): number {
  const own = ownWeight(term);
  return holders === 0 ? own * UNHEARD_OF : own / (1 + 0.4 * Math.log(holders));
}

type Nearest = (term: Term, found: readonly Term[]) => number;

/** Compares two words once, however many answers have them. */
function nearestReader(): Nearest {
  const known = new Map<string, Map<string, number>>();
  return (term, found) => {
    const near = known.getOrInsertComputed(term.text, () => new Map());
    const between = (one: Term) => near.getOrInsertComputed(one.text, () => nearness(term, one));
    return found.reduce((most, one) => (most === 1 ? most : Math.max(most, between(one))), 0);
  };
}

function shareOf(terms: readonly Term[], asked: readonly Term[], nearest: Nearest): number {
  if (terms.length === 0) return 0;
  const total = terms.reduce((sum, term) => sum + ownWeight(term), 0);
  return terms.reduce((sum, term) => sum + ownWeight(term) * nearest(term, asked), 0) / total;
}

/** Something that a question may be about, and neither whose nor where it is. */
function isThing(term: Term | undefined): boolean {
  return (
    term !== undefined &&
    (term.isName || term.senses.size > 0) &&
    !shareSense(term.senses, PERMITS) &&
    !NO_THING.some((concept) => term.concepts.has(concept))
  );
}

// “Do I have to ask for permission?”: for what, other words say.
const PERMITS = sensesOfAll(wordsOf('permissions'));
const NO_THING: readonly Concept[] = ['country', 'countries', 'participants', 'organisations', 'alliance'];
