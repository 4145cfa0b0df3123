const ORDINALS: Readonly<Record<string, number>> = {
  '1': 1,
  first: 1,
  erst: 1,
  '2': 2,
  second: 2,
  zweit: 2,
  '3': 3,
  third: 3,
  dritt: 3,
  '4': 4,
  fourth: 4,
  viert: 4,
  last: -1,
  letzt: -1,
};

/** Matches which weekday of a month is meant; what `ordinalNumber` reads is its group `ordinal`. */
export const ORDINAL_WORD =
  '(?<ordinal>first|second|third|fourth|last|erst|zweit|dritt|viert|letzt|[1-4](?=st|nd|rd|th|\\.))(?:e[rnms]?|st|nd|rd|th|\\.)?';

/** 1 to 4, -1 for the last; undefined for any other word. */
export function ordinalNumber(word: string): number | undefined {
  return ORDINALS[word.toLowerCase()];
}

/** The nth such weekday of a month, counted from its end where `nth` is negative. */
export function nthWeekday(month: Temporal.PlainYearMonth, nth: number, weekday: number): Temporal.PlainDate {
  const first = month.toPlainDate({ day: 1 });
  const offset = (weekday - first.dayOfWeek + 7) % 7;
  if (nth > 0) return first.add({ days: offset + (nth - 1) * 7 });
  const last = month.toPlainDate({ day: month.daysInMonth });
  return last.subtract({ days: (last.dayOfWeek - weekday + 7) % 7 });
}
