import { isAboutCall } from '#src/findings/reading/about-calls.ts';
import { byClause, type Clause } from '#src/findings/reading/clauses.ts';
import { DATE_MARK, TIME_MARK } from '#src/findings/reading/marked-text.ts';
import { plainWords, WIDEST } from '#src/findings/reading/plain-words.ts';
import { quoteOf } from '#src/findings/reading/quotes.ts';
import type { Reading } from '#src/findings/reading/reading.ts';
import {
  HOWS,
  type How,
  type SaidHow,
  saidByStatus,
  saidInTitle,
} from '#src/findings/reading/withdrawal-labels.ts';
import type { WithdrawalWords } from '#src/findings/reading/withdrawal-words/shape.ts';
import { WITHDRAWAL_WORDS } from '#src/findings/reading/withdrawal-words.ts';
import type { DatedDay } from '#src/findings/reading/years.ts';

/** That a text calls off the call that it is about, confirmed by nobody. */
export type FoundWithdrawal = {
  readonly kind: 'withdrawn';
  /**
   * `paused` where the call may go on later, by dates that nobody knows; `closed` where the text says no more than that
   * nothing is taken any longer, which is so of each call once it is over.
   */
  readonly how: How;
  /** The year by which the text names the call; null where it names none. */
  readonly round: number | null;
  /** The exact stretch of the text that says so. */
  readonly quote: string;
};

const NAMES_YEAR = /(?:19|20)\d\d/u;
// In the first words a text tells what it is about.
const ABOUT = 5_000;
const LONG_AGO = Temporal.Duration.from({ years: 1 });
// A call may be open for years.
const PUBLISHED_LONG_AGO = Temporal.Duration.from({ years: 3 });

/** What a text says first of its call being withdrawn, paused or closed; null where it does not, or takes it back. */
export function withdrawalIn(reading: Reading): FoundWithdrawal | null {
  const said = saidIn(reading);
  const [one] = HOWS.flatMap((how) => said.find((found) => found.how === how) ?? []);
  if (!one || isOpenAgain(reading.marked)) return null;
  const round = roundIn(wordsOf(reading.marked, one.clause));
  if (tellsLaterRound(reading, { how: one.how, round })) return null;
  return { kind: 'withdrawn', how: one.how, round, quote: quoteIn(reading, one) };
}

type Said = SaidHow & { readonly clause: Clause };

function saidIn(reading: Reading): readonly Said[] {
  const { marked, clauses, published } = reading;
  const daysOf = byClause(clauses, reading.days);
  const title = marked.slice(0, endOfTitle(reading));
  const saidOnce = once(saidInSentence);
  const said = clauses.flatMap((clause, index): readonly Said[] => {
    const words = wordsOf(marked, clause);
    const before = marked.slice(clauses[index - 1]?.start ?? clause.start, clause.start);
    const inTitle = index === 0 ? saidInTitle(title) : null;
    if (inTitle) return [{ ...inTitle, clause: { ...clause, end: title.length } }];
    const found = saidByStatus(words, before) ?? saidOnce(words);
    if (!found || isAsked(marked, clause)) return [];
    return isOfOtherTime({ marked, clause, days: daysOf[index] ?? [], published })
      ? []
      : [{ ...found, clause }];
  });
  return [...said, ...guidelinesOff(reading, said)];
}

/** Guidelines that a text calls off while it brings none in their place. */
function guidelinesOff({ marked, clauses }: Reading, said: readonly Said[]): readonly Said[] {
  if (!WITHDRAWAL_WORDS.some(({ guideline }) => guideline?.name.test(marked))) return [];
  if (WITHDRAWAL_WORDS.some(({ guideline }) => guideline?.replaced.test(marked))) return [];
  const isClosed = said.some(({ how }) => how === 'closed');
  const saidOnce = once((words) => saidOfGuideline(words, isClosed));
  return clauses.flatMap((clause) => {
    const found = saidOnce(wordsOf(marked, clause));
    return found ? [{ ...found, clause }] : [];
  });
}

function saidOfGuideline(clause: string, isClosed: boolean): SaidHow | null {
  for (const { guideline, call, otherwise } of WITHDRAWAL_WORDS) {
    if (!guideline?.name.test(clause)) continue;
    const plain = plainWords(clause, call);
    const match = guideline.off.exec(plain);
    if (!match || otherwise.test(plain)) continue;
    if (isClosed || match.groups?.own) return { how: 'withdrawn', said: match[0] };
  }
  return null;
}

/** What repeats itself is read once. */
function once(read: (words: string) => SaidHow | null): (words: string) => SaidHow | null {
  const known = new Map<string, SaidHow | null>();
  return (words) => {
    const found = known.get(words) ?? (known.has(words) ? null : read(words));
    known.set(words, found);
    return found;
  };
}

/** However long a clause is, no more of it is looked at. */
function wordsOf(marked: string, { start, end }: Clause): string {
  return marked.slice(start, Math.min(end, start + WIDEST));
}

/** Where the first line ends; 0 where the text is about no call. */
function endOfTitle({ marked, clauses: [first] }: Reading): number {
  if (!first || !namesCall(marked.slice(0, ABOUT))) return 0;
  const end = marked.indexOf('\n', first.start + wordsOf(marked, first).search(/\S|$/u));
  return end < 0 ? marked.length : end;
}

function namesCall(words: string): boolean {
  return (
    isAboutCall(words) || WITHDRAWAL_WORDS.some(({ call, funds }) => funds.test(words) || call.test(words))
  );
}

function saidInSentence(clause: string): SaidHow | null {
  for (const words of WITHDRAWAL_WORDS) {
    if (!words.maySay.test(clause)) continue;
    const plain = plainWords(clause, words.call);
    const found = words.condition.test(plain) ? null : saidBy(plain, words);
    if (found) return found;
  }
  return null;
}

function saidBy(plain: string, words: WithdrawalWords): SaidHow | null {
  if (words.otherwise.test(plain)) return null;
  for (const how of HOWS) {
    const match = words[how].exec(plain);
    if (!match || words.otherThings.test(plain.slice(0, match.index + match[0].length))) continue;
    if (how === 'closed' && isOfSomeTime(plain, words)) continue;
    if (how === 'paused' && words.forDays.test(plain)) continue;
    return { how, said: match[0] };
  }
  return null;
}

/** Whether it is told when or how nothing is taken, which is so of a call that goes on. */
function isOfSomeTime(plain: string, { when }: WithdrawalWords): boolean {
  return when.test(plain) || plain.includes(DATE_MARK) || plain.includes(TIME_MARK);
}

function isOpenAgain(marked: string): boolean {
  return WITHDRAWAL_WORDS.some(({ openAgain }) => openAgain.test(marked));
}

function isAsked(marked: string, { start, end }: Clause): boolean {
  return /\?["”“’')\]]*\s*$/.test(marked.slice(Math.max(start, end - 4), end + 1));
}

type Told = {
  readonly marked: string;
  readonly clause: Clause;
  readonly days: readonly DatedDay[];
  readonly published: Temporal.PlainDate | null;
};

/** Whether it happened, by the words, before or long after the text can be about the call that is told now. */
function isOfOtherTime({ marked, clause, days, published }: Told): boolean {
  const words = wordsOf(marked, clause);
  const year = WITHDRAWAL_WORDS.map(({ inYear }) => inYear.exec(words)?.[1]).find((one) => one !== undefined);
  if (year !== undefined && (!published || Number(year) < published.year)) return true;
  if (!published) return false;
  if (Number(year) > published.year + 1) return true;
  return days.some(({ date, start }) => {
    const ago = isOfPublication(marked.slice(clause.start, start)) ? PUBLISHED_LONG_AGO : LONG_AGO;
    return date !== null && Temporal.PlainDate.compare(date, published.subtract(ago)) < 0;
  });
}

function isOfPublication(before: string): boolean {
  return WITHDRAWAL_WORDS.some(({ publishedOn }) => publishedOn.test(before));
}

function roundIn(words: string): number | null {
  const named = WITHDRAWAL_WORDS.map(({ round }) => round.exec(words)).find((one) => one !== null);
  const year = named?.[1] ?? named?.[2];
  return year === undefined ? null : Number(year);
}

/**
 * Whether the text tells of a round after this one, which is not only to come; each closes before the next, so that one
 * to come is enough where this one is only closed.
 */
function tellsLaterRound(
  { marked, clauses }: Reading,
  { how, round }: Pick<FoundWithdrawal, 'how' | 'round'>,
): boolean {
  if (how === 'closed' && WITHDRAWAL_WORDS.some(({ next }) => next.test(marked))) return true;
  if (round === null) return false;
  return clauses.some((clause) => {
    const words = wordsOf(marked, clause);
    const other = NAMES_YEAR.test(words) ? roundIn(words) : null;
    if (other === null || other <= round) return false;
    return how === 'closed' || !WITHDRAWAL_WORDS.some(({ toCome }) => toCome.test(words));
  });
}

/** The clause; of a long one what is nearest to the last of the words that say so. */
function quoteIn({ text, marked }: Reading, { clause, said }: Said): string {
  const last = said.slice(said.lastIndexOf(' ') + 1);
  const word = new RegExp(`(?<!\\p{L})${RegExp.escape(last)}(?!\\p{L})`, 'giu');
  const found = [...marked.slice(clause.start, clause.end).matchAll(word)].at(-1);
  const start = clause.start + (found?.index ?? 0);
  return quoteOf(text, clause, { start, end: Math.min(clause.end, start + last.length) });
}
