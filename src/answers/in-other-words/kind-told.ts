import { namesDuration, UNITS_OF_DURATION } from '#src/answers/durations.ts';
import { hasNumber } from '#src/answers/has-number.ts';
import { type Fit, HELD } from '#src/answers/in-other-words/fit.ts';
import type { Term } from '#src/answers/in-other-words/terms.ts';
import { asksFor } from '#src/answers/intents/curated.ts';
import type { Concept } from '#src/answers/lexicon/concepts.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import type { Mark } from '#src/answers/marks.ts';
import { sensesOfAll, shareSense } from '#src/answers/thesaurus.ts';

// Who, where or how is told by what was not asked so only where it holds nearly all that was asked.
const NEARLY_ALL = 0.8;
const MOST = 0.62;
const WHICH: readonly Mark[] = ['who', 'which', 'what'];
// A day is told only where one was asked for.
const NEVER = 2;

/** What asks for a kind of thing, and by which words of its own a curated answer tells of that. */
const KINDS: readonly { readonly asked: Mark; readonly own: readonly Concept[]; readonly share: number }[] = [
  { asked: 'who', own: ['who', 'contact'], share: NEARLY_ALL },
  { asked: 'where', own: ['where'], share: 0.7 },
  { asked: 'when', own: ['when', 'from-when', 'how-long'], share: NEVER },
  { asked: 'how', own: ['how', 'how-much', 'what'], share: NEARLY_ALL },
];

/** Whether an answer tells of the kind of thing that was asked for: a number, a time, a place, who or how. */
export function tellsKind(marks: ReadonlySet<Mark>, measured: Term | undefined, fit: Fit): boolean {
  const { entry, share, near } = fit;
  // How long it lasts any time tells.
  if (measured && !marks.has('how-long') && (near.get(measured.text) ?? 0) < HELD) return false;
  if ((marks.has('how-many') || marks.has('how-much')) && !hasNumber(entry)) return false;
  if (marks.has('how-long') && !namesDuration(entry.answer, { units: UNITS_OF_DURATION })) return false;
  // “Which school painted it?”: what is done in the question is told, or nothing is.
  const isWhich = WHICH.some((mark) => marks.has(mark)) && !marks.has('may') && !marks.has('must');
  if (isWhich && share < MOST) return false;
  return KINDS.every(
    (kind) =>
      !marks.has(kind.asked) ||
      (kind.asked === 'how' && measured !== undefined) ||
      share >= kind.share ||
      asksFor(entry, kind.own),
  );
}

/** Whether somebody asks for a price, or who did something, and an answer that was found by its words tells neither. */
export function tellsOtherKind(
  marks: ReadonlySet<Mark>,
  terms: readonly Term[],
  { entry, share, near }: Fit,
): boolean {
  const isOfPrice = terms.some((term) => shareSense(term.senses, PRICE) && (near.get(term.text) ?? 0) < HELD);
  const isOfDoer = marks.has('who') && !marks.has('may') && !marks.has('must') && !marks.has('it');
  return isOfPrice || (isOfDoer && share < MOST && !asksFor(entry, ['who', 'contact']));
}

const PRICE = sensesOfAll(wordsOf('costing'));
