import { SEASONS } from '#src/answers/lexicon/seasons.ts';
import { type Named, namedDays } from '#src/answers/periods/dates.ts';
import { halfYear } from '#src/answers/periods/half-year.ts';
import { holidayAt } from '#src/answers/periods/holidays.ts';
import { monthOf, numberOf } from '#src/answers/periods/months.ts';
import { FAR_FUTURE, type Period, type PeriodName } from '#src/answers/periods/period.ts';
import { means, type Reading, wordAt, yearAt } from '#src/answers/periods/reading.ts';
import { season } from '#src/answers/periods/season.ts';
import type { Hemisphere } from '#src/answers/places/hemisphere.ts';
import type { Word } from '#src/answers/question-words.ts';
import type { DayRange } from '#src/model/milestone.ts';

/** A period and the words that named it; those name nothing else. */
export type FoundPeriod = Period & { readonly said: readonly Word[] };

/** The first period that a question names, read on `today`. */
export function findPeriod(
  words: readonly Word[],
  today: Temporal.PlainDate,
  direction: 'ahead' | 'back',
  hemisphere: Hemisphere | null = null,
): FoundPeriod | undefined {
  for (let at = 0; at < words.length; at += 1) {
    const reading: Reading = { words, at, today, direction, hemisphere };
    const found =
      between(reading) ??
      either(reading) ??
      severalOf(reading) ??
      counted(reading) ??
      season(reading) ??
      halfYear(reading) ??
      bounded(reading) ??
      plain(reading, 0);
    if (found) {
      const said = words.slice(at - seasonBefore(words, at), at + found.length);
      return { first: found.first, last: found.last, name: found.name, said };
    }
  }
  return undefined;
}

/** How many words name a season before its months: "this summer, July and August". Of itself it is no time. */
function seasonBefore(words: readonly Word[], at: number): number {
  const season = words[at - 1];
  if (!season || !SEASONS.has(season.text)) return 0;
  return words[at - 2]?.concepts.has('this') || words[at - 2]?.concepts.has('within') ? 2 : 1;
}

type Found = Period & { readonly length: number };

function plain(reading: Reading, lead: number): Found | undefined {
  // Where the other end cannot be read, the one alone is no time that was asked for.
  if (means(reading, -1, 'between')) return undefined;
  const named = namedDays({ ...reading, at: reading.at + lead });
  return (
    named && { first: named.first, last: named.last, name: nameOf(named, 'in'), length: named.length + lead }
  );
}

function nameOf(named: Named, kind: 'in' | 'until'): PeriodName {
  if (named.date !== null) return { kind, date: named.date };
  if (kind === 'in' && named.unit) return { kind: 'unit', ...named.unit };
  return { kind: 'other' };
}

/** "bis Ende Juni", "since March", "after 1 May". */
function bounded(reading: Reading): Found | undefined {
  if (!means(reading, 0, 'until', 'before', 'from', 'after')) return undefined;
  let lead = 1;
  // "bis zum 3. Mai", "by the end of June", "ab dem 1. Juni"
  while (lead < 4 && isLead(reading, lead) && !daysBehind(reading, lead)) lead += 1;
  const named = daysBehind(reading, lead);
  if (!named) return undefined;
  const length = named.length + lead;
  const { today } = reading;
  const other: PeriodName = { kind: 'other' };
  if (means(reading, 0, 'until'))
    return { first: today, last: named.last, name: nameOf(named, 'until'), length };
  // "Before the end of the year" is until its last day.
  if (means(reading, 0, 'before') && means(reading, lead, 'end-of'))
    return { first: today, last: named.last, name: other, length };
  if (means(reading, 0, 'before'))
    return { first: today, last: named.first.subtract({ days: 1 }), name: other, length };
  if (means(reading, 0, 'after'))
    return { first: named.last.add({ days: 1 }), last: FAR_FUTURE, name: other, length };
  const isPast = Temporal.PlainDate.compare(named.first, today) < 0;
  return { first: named.first, last: isPast ? today : FAR_FUTURE, name: other, length };
}

function daysBehind(reading: Reading, lead: number): Named | undefined {
  return namedDays({ ...reading, at: reading.at + lead }) ?? holidayBehind(reading, lead);
}

/** "after Easter", "vor dem Tag der Deutschen Einheit"; not "until Christmas", which may mean its eve or its end. */
function holidayBehind(reading: Reading, lead: number): Named | undefined {
  const holiday = holidayAt({ ...reading, at: reading.at + lead });
  if (!holiday || means(reading, lead + holiday.length, 'call', 'calls')) return undefined;
  const isOneDay = holiday.first.equals(holiday.last);
  return isOneDay || means(reading, 0, 'before', 'after') ? { ...holiday, date: null } : undefined;
}

function isLead(reading: Reading, offset: number): boolean {
  return means(reading, offset, 'filler', 'until', 'from', 'after', 'before', 'within');
}

/** "zwischen März und Mai", "from 1 April to 30 June", "between now and Easter". */
function between(reading: Reading): Found | undefined {
  if (!means(reading, 0, 'between', 'from')) return undefined;
  const first = atOrBehindFiller(reading, 1);
  if (!first) return undefined;
  const joint = first.end;
  // "And the" may lead to another question elsewhere.
  if (!means(reading, joint, 'and', 'until', 'what-about')) return undefined;
  const second = atOrBehindFiller(reading, joint + 1);
  if (!second) return undefined;
  const start = withYearOf(reading, first, second);
  const end = withYearOf(reading, second, first);
  const isTurned = Temporal.PlainDate.compare(end.last, start.first) < 0;
  const last = isTurned ? end.last.add({ years: 1 }) : end.last;
  return { first: start.first, last, name: { kind: 'other' }, length: second.end };
}

/** Days that are named from one word of the question to another, which is no part of it. */
type Span = { readonly named: DayRange; readonly from: number; readonly end: number };

/** "March and May 2026", "November 2026 to February": a month without a year is the nearest to the one that has it. */
function withYearOf(reading: Reading, own: Span, other: Span): DayRange {
  const words = ({ from, end }: Span) => range(from, end);
  const hasYear = (span: Span) => words(span).some((at) => yearAt(reading, at) !== undefined);
  const isMonth = words(own).some((at) => monthOf(wordAt(reading, at)) !== undefined);
  if (!isMonth || hasYear(own) || !hasYear(other)) return own.named;
  const today = own.from < other.from ? other.named.last : other.named.first;
  const direction = own.from < other.from ? 'back' : 'ahead';
  return namedDays({ ...reading, at: reading.at + own.from, today, direction }) ?? own.named;
}

function range(from: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, end - from) }, (_, index) => from + index);
}

function atOrBehindFiller(reading: Reading, offset: number): Span | undefined {
  for (const lead of [offset, offset + 1]) {
    const there = { ...reading, at: reading.at + lead };
    const named = namedDays(there) ?? holidayAt(there) ?? nowAt(there);
    if (named) return { named, from: lead, end: lead + named.length };
  }
  return undefined;
}

function nowAt(reading: Reading): (DayRange & { readonly length: number }) | undefined {
  const { today } = reading;
  return means(reading, 0, 'now') ? { first: today, last: today, length: 1 } : undefined;
}

/** "am 18. oder 19. März", "on 18 or 19 March", "on March 18 or on March 19": from the one to the other. */
function either(reading: Reading): Found | undefined {
  const whole = namedDays(reading);
  const first = whole && isOneDay(whole) ? whole : undefined;
  const number = numberOf(wordAt(reading, 0));
  const joint = first?.length ?? 1;
  if ((!first && number === undefined) || !means(reading, joint, 'or', 'and')) return undefined;
  let lead = joint + 1;
  while (lead < joint + 4 && isLead(reading, lead)) lead += 1;
  const second = namedDays({ ...reading, at: reading.at + lead });
  if (!second || !isOneDay(second)) return undefined;
  const start = first?.first ?? dayBefore(second.first, number ?? 0);
  if (!start || Temporal.PlainDate.compare(start, second.first) > 0) return undefined;
  return { first: start, last: second.last, name: { kind: 'other' }, length: lead + second.length };
}

/** "Juli und August", "in May or June": from the one to the other. */
function severalOf(reading: Reading): Found | undefined {
  const first = namedDays(reading);
  if (!first || isOneDay(first) || !means(reading, first.length, 'or', 'and')) return undefined;
  let lead = first.length + 1;
  while (lead < first.length + 3 && isLead(reading, lead)) lead += 1;
  const second = namedDays({ ...reading, at: reading.at + lead });
  if (!second) return undefined;
  const end = lead + second.length;
  const start = withYearOf(
    reading,
    { named: first, from: 0, end: first.length },
    { named: second, from: lead, end },
  );
  if (Temporal.PlainDate.compare(start.last, second.first) > 0) return undefined;
  return { first: start.first, last: second.last, name: { kind: 'other' }, length: end };
}

function isOneDay({ first, last }: Named): boolean {
  return first.equals(last);
}

function dayBefore(day: Temporal.PlainDate, number: number): Temporal.PlainDate | undefined {
  return number >= 1 && number < day.day ? day.with({ day: number }) : undefined;
}

/** "in den nächsten 60 Tagen", "in the last two weeks", "within a month", "in 10 days". */
function counted(reading: Reading): Found | undefined {
  const isBack = means(reading, 0, 'last');
  const isAhead = means(reading, 0, 'next', 'within');
  if (!isBack && !isAhead) return undefined;
  let lead = 1;
  let back = isBack;
  while (
    lead < 4 &&
    means(reading, lead, 'next', 'last', 'within', 'filler') &&
    daysIn(reading, lead) === undefined
  ) {
    back ||= means(reading, lead, 'last');
    lead += 1;
  }
  const count = daysIn(reading, lead);
  if (count === undefined) return undefined;
  const { today } = reading;
  const name: PeriodName = { kind: back ? 'back' : 'ahead', days: count.days };
  const length = lead + count.length;
  if (back) return { first: today.subtract({ days: count.days }), last: today, name, length };
  return { first: today, last: today.add({ days: count.days }), name, length };
}

function daysIn(reading: Reading, offset: number): { days: number; length: number } | undefined {
  const number = numberOf(wordAt(reading, offset));
  const unitAt = offset + (number === undefined ? 0 : 1);
  const each =
    means(reading, unitAt, 'days') || (number === 1 && means(reading, unitAt, 'day'))
      ? 1
      : weeksOrMonths(reading, unitAt, number);
  // "in the next weeks" without a number: a few of them.
  const few = means(reading, unitAt, 'days') ? FEW_DAYS : FEW;
  const count = number ?? (means(reading, unitAt, 'days', 'weeks', 'months') ? few : undefined);
  if (each === undefined || count === undefined || count > MOST) return undefined;
  return { days: each * count, length: unitAt - offset + 1 };
}

function weeksOrMonths(reading: Reading, at: number, number: number | undefined): number | undefined {
  if (means(reading, at, 'weeks') || (number === 1 && means(reading, at, 'week'))) return 7;
  if (means(reading, at, 'months') || (number === 1 && means(reading, at, 'month'))) return 30;
  if (number !== undefined && means(reading, at, 'year')) return 365;
  return undefined;
}

// "The last few days" may reach a week back.
const FEW_DAYS = 7;
const FEW = 4;
const MOST = 5_000;
