import { isAboutCall } from '#src/findings/reading/about-calls.ts';
import { byClause, type Clause } from '#src/findings/reading/clauses.ts';
import { DATE_MARK, TIME_MARK } from '#src/findings/reading/marked-text.ts';
import {
  callNamesIn,
  hasQuoted,
  NO_NAMES,
  namesByName,
  withNouns,
} from '#src/findings/reading/named-calls.ts';
import { namesOther, namesSame } from '#src/findings/reading/named-rounds.ts';
import { plainWords, WIDEST } from '#src/findings/reading/plain-words.ts';
import { quoteOf } from '#src/findings/reading/quotes.ts';
import type { Reading } from '#src/findings/reading/reading.ts';
import type { Span } from '#src/findings/reading/span.ts';
import { type SaidEnding, saidByStatus, saidInTitle } from '#src/findings/reading/withdrawal-labels.ts';
import { ENDINGS, type Ending, type WithdrawalWords } from '#src/findings/reading/withdrawal-words/shape.ts';
import { WITHDRAWAL_WORDS } from '#src/findings/reading/withdrawal-words.ts';
import type { DatedDay } from '#src/findings/reading/years.ts';

/** That a text calls off the call that it is about, confirmed by nobody. */
export type FoundWithdrawal = {
  readonly kind: 'withdrawn';
  /**
   * `paused` where the call may go on later, by dates that nobody knows; `closed` where the text says no more than that
   * nothing is taken any longer, which is so of each call once it is over, or that it ended early.
   */
  readonly how: Exclude<Ending, 'early'>;
  /** The year by which the text names the call; null where it names none. */
  readonly round: number | null;
  /** The exact stretch of the text that says so. */
  readonly quote: string;
};

const NOTHING = { start: 0, end: 0 };
const NAMES_YEAR = /(?:19|20)\d\d/u;
const ANY_YEAR = /(?<!\d)20\d\d(?!\d)/gu;
// In the first words a text tells what it is about.
const ABOUT = 5_000;
const LONG_AGO = Temporal.Duration.from({ years: 1 });
// A call may be open for years.
const PUBLISHED_LONG_AGO = Temporal.Duration.from({ years: 3 });

/** What a text says first of its call being withdrawn, paused or closed; null where it does not, or takes it back. */
export function withdrawalIn(reading: Reading): FoundWithdrawal | null {
  const title = reading.marked.slice(0, endOfTitle(reading));
  const said = saidIn(reading, title);
  const [one] = ENDINGS.flatMap((ending) => said.find((found) => found.ending === ending) ?? []);
  if (!one || isOpenAgain(reading, title, one.clause)) return null;
  const round = roundIn(wordsOf(reading.marked, one.clause));
  if (tellsLaterRound(reading, title, { ...one, round })) return null;
  const how = one.ending === 'early' ? 'closed' : one.ending;
  return { kind: 'withdrawn', how, round, quote: quoteIn(reading, one) };
}

type Said = SaidEnding & { readonly clause: Clause };

function saidIn(reading: Reading, title: string): readonly Said[] {
  const { marked, clauses, published } = reading;
  const daysOf = byClause(clauses, reading.days);
  const names = title === '' ? NO_NAMES : callNamesIn(title, marked.slice(0, ABOUT));
  const named = (words: string) => withNouns(words, names, title);
  const saidOnce = once((words) => saidInSentence(words, named, title));
  const saidFirst = saidInSentence(wordsOf(marked, clauses[0] ?? NOTHING), named, '');
  const said = clauses.flatMap((clause, index): readonly Said[] => {
    const words = wordsOf(marked, clause);
    const before = marked.slice(clauses[index - 1]?.start ?? clause.start, clause.start);
    const inTitle = index === 0 ? saidInTitle(named(title)) : null;
    if (inTitle) return [{ ...inTitle, clause: { ...clause, end: title.length } }];
    const found = saidByStatus(words, before) ?? (index === 0 ? saidFirst : saidOnce(words));
    if (!found || isAsked(marked, clause) || isQuotedOther(words, title)) return [];
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
  const isClosed = said.some(({ ending }) => ending === 'closed' || ending === 'early');
  const saidOnce = once((words) => saidOfGuideline(words, isClosed));
  return clauses.flatMap((clause) => {
    const found = saidOnce(wordsOf(marked, clause));
    return found ? [{ ...found, clause }] : [];
  });
}

function saidOfGuideline(clause: string, isClosed: boolean): SaidEnding | null {
  for (const { guideline, call, otherwise } of WITHDRAWAL_WORDS) {
    if (!guideline?.name.test(clause)) continue;
    const plain = plainWords(clause, call);
    const match = guideline.off.exec(plain);
    if (!match || otherwise.test(plain)) continue;
    if (isClosed || match.groups?.own) return { ending: 'withdrawn', said: match[0] };
  }
  return null;
}

/** What repeats itself is read once. */
function once(read: (words: string) => SaidEnding | null): (words: string) => SaidEnding | null {
  const known = new Map<string, SaidEnding | null>();
  return (words) => {
    const found = known.get(words) ?? (known.has(words) ? null : read(words));
    known.set(words, found);
    return found;
  };
}

/** However long a clause is, no more of it is looked at. */
function wordsOf(marked: string, { start, end }: Span): string {
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
    isAboutCall(words) ||
    namesByName(words) ||
    WITHDRAWAL_WORDS.some(({ call, funds }) => funds.test(words) || call.test(words))
  );
}

/** What a clause says; by a number, as in "the second call", only where the title has that number. */
function saidInSentence(clause: string, named: (words: string) => string, title: string): SaidEnding | null {
  for (const words of WITHDRAWAL_WORDS) {
    if (!words.maySay.test(clause)) continue;
    const plain = plainWords(named(clause), words.call).replace(words.intended, '');
    const ordinal = words.ordinal.exec(plain)?.[0];
    if (words.condition.test(plain) || (ordinal && !isInTitle(ordinal, title))) continue;
    const found = saidBy(plain, words);
    if (found) return found;
  }
  return null;
}

/** "Second call", "Zweite Ausschreibung", however it begins or ends there. */
function isInTitle(ordinal: string, title: string): boolean {
  return title.toLowerCase().includes(ordinal.toLowerCase().replace(/e[mnrs]?$/u, ''));
}

function saidBy(plain: string, words: WithdrawalWords): SaidEnding | null {
  if (words.otherwise.test(plain)) return null;
  const isForNow = words.forNow.test(plain);
  for (const ending of ENDINGS) {
    const match = words[ending].exec(plain);
    if (!match || words.otherThings.test(plain.slice(0, match.index + match[0].length))) continue;
    if (ending === 'closed' && isOfSomeTime(plain.replace(words.forNow, ''), words)) continue;
    if ((ending === 'paused' || isForNow) && words.forDays.test(plain)) continue;
    return { ending: isForNow ? 'paused' : ending, said: match[0] };
  }
  return null;
}

/** Whether it is told when or how nothing is taken, which is so of a call that goes on. */
function isOfSomeTime(plain: string, { when }: WithdrawalWords): boolean {
  return when.test(plain) || plain.includes(DATE_MARK) || plain.includes(TIME_MARK);
}

/** Whether the text says that a call is open; where the title tells which is off, only what is not said of another one. */
function isOpenAgain({ marked, clauses }: Reading, title: string, off: Clause): boolean {
  const isOpen = (words: string) => WITHDRAWAL_WORDS.some(({ openAgain }) => openAgain.test(words));
  if (!isOpen(marked)) return false;
  if (!namesSame(wordsOf(marked, off), title)) return true;
  const same = clauses.filter((clause) => !namesOther(wordsOf(marked, clause), title));
  if (same.length === clauses.length) return true;
  return isOpen(same.map(({ start, end }) => marked.slice(start, end)).join('.\n'));
}

/** Whether a clause has a name in quotation marks, and another one than the title has. */
function isQuotedOther(words: string, title: string): boolean {
  return hasQuoted(words) && hasQuoted(title) && namesOther(words, title);
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
  title: string,
  { ending, round, clause: off }: Said & { readonly round: number | null },
): boolean {
  if (ending === 'closed' && WITHDRAWAL_WORDS.some(({ next }) => next.test(marked))) return true;
  if (round === null) return false;
  const years = [...title.matchAll(ANY_YEAR)].map(([year]) => Number(year));
  if (years.length > 0 && years.every((year) => year > round)) return true;
  const isNamed = namesSame(wordsOf(marked, off), title);
  return clauses.some((clause) => {
    const words = wordsOf(marked, clause);
    if (isNamed && namesOther(words, title)) return false;
    const other = NAMES_YEAR.test(words) ? roundIn(words) : null;
    if (other === null || other <= round) return false;
    return ending === 'closed' || !WITHDRAWAL_WORDS.some(({ toCome }) => toCome.test(words));
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
