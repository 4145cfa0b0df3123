import { isAboutCall } from '#src/findings/reading/about-calls.ts';
import { byClause, type Clause } from '#src/findings/reading/clauses.ts';
import { DATE_MARK, TIME_MARK } from '#src/findings/reading/marked-text.ts';
import { quoteOf } from '#src/findings/reading/quotes.ts';
import type { Reading } from '#src/findings/reading/reading.ts';
import type { Span } from '#src/findings/reading/span.ts';
import {
  BEGINS_CONDITION,
  IN_A_YEAR,
  LABEL_WITHDRAWN,
  MAY_SAY,
  OPEN_AGAIN,
  ROUND,
  SAYS_CLOSED,
  SAYS_OTHERWISE,
  SAYS_WHEN,
  SAYS_WITHDRAWN,
  TITLE_WITHDRAWN,
} from '#src/findings/reading/withdrawal-words.ts';
import type { DatedDay } from '#src/findings/reading/years.ts';

/** That a text calls off the call that it is about, confirmed by nobody. */
export type FoundWithdrawal = {
  readonly kind: 'withdrawn';
  /** `closed` where it says no more than that nothing is taken any longer, which is so of each call once it is over. */
  readonly how: 'withdrawn' | 'closed';
  /** The year by which the text names the call; null where it names none. */
  readonly round: number | null;
  /** The exact stretch of the text that says so. */
  readonly quote: string;
};

const LONGEST = 300;
const LONG_AGO = Temporal.Duration.from({ years: 1 });

/** What a text says first of its call being withdrawn, cancelled or closed; null where it does not, or takes it back. */
export function withdrawalIn(reading: Reading): FoundWithdrawal | null {
  const { text, marked } = reading;
  const said = saidIn(reading);
  const one = said.find(({ how }) => how === 'withdrawn') ?? said[0];
  if (!one || OPEN_AGAIN.test(marked)) return null;
  const { clause, how, at } = one;
  const round = roundIn(marked.slice(clause.start, clause.end));
  return { kind: 'withdrawn', how, round, quote: quoteOf(text, clause, at) };
}

type Said = { readonly clause: Clause; readonly how: FoundWithdrawal['how']; readonly at: Span };

function saidIn({ marked, published, clauses, days }: Reading): readonly Said[] {
  const daysOf = byClause(clauses, days);
  return clauses.flatMap((clause, index): readonly Said[] => {
    const words = marked.slice(clause.start, Math.min(clause.end, clause.start + LONGEST));
    if (!MAY_SAY.test(words) || BEGINS_CONDITION.test(words)) return [];
    const isTitle = index === 0 && isAboutCall(marked);
    const found = withdrawnIn(words, isTitle) ?? closedIn(words);
    if (!found || isAsked(marked, clause) || isPast(words, daysOf[index] ?? [], published)) return [];
    const start = clause.start + found.match.index;
    return [{ clause, how: found.how, at: { start, end: start + found.match[0].length } }];
  });
}

type Match = { readonly how: FoundWithdrawal['how']; readonly match: RegExpExecArray };

function withdrawnIn(words: string, isTitle: boolean): Match | null {
  const labelled = isTitle ? (LABEL_WITHDRAWN.exec(words) ?? TITLE_WITHDRAWN.exec(words)) : null;
  const match = labelled ?? SAYS_WITHDRAWN.exec(words);
  return match && !SAYS_OTHERWISE.test(words) ? { how: 'withdrawn', match } : null;
}

function closedIn(words: string): Match | null {
  const match = SAYS_CLOSED.exec(words);
  if (!match || SAYS_OTHERWISE.test(words) || SAYS_WHEN.test(words)) return null;
  return words.includes(DATE_MARK) || words.includes(TIME_MARK) ? null : { how: 'closed', match };
}

function isAsked(marked: string, { start, end }: Clause): boolean {
  return /\?["”“’')\]]*\s*$/.test(marked.slice(Math.max(start, end - 4), end + 1));
}

/** Whether it happened, by the words, before the text can be about the call that is told now. */
function isPast(words: string, days: readonly DatedDay[], published: Temporal.PlainDate | null): boolean {
  const year = IN_A_YEAR.exec(words)?.[1];
  if (year !== undefined && (!published || Number(year) < published.year)) return true;
  const recent = published?.subtract(LONG_AGO);
  if (!recent) return false;
  return days.some(({ date }) => date !== null && Temporal.PlainDate.compare(date, recent) < 0);
}

function roundIn(words: string): number | null {
  const named = ROUND.exec(words);
  const year = named?.[1] ?? named?.[2];
  return year === undefined ? null : Number(year);
}
