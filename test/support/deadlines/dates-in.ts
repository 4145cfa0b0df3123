import { findDeadlines } from '#src/findings/reading/find-deadlines.ts';

/** The days that are found in a text, with their times, or the kind of one without a day; sorted. */
export function datesIn(text: string, published: string | null = null): readonly string[] {
  const day = published === null ? null : Temporal.PlainDate.from(published);
  return findDeadlines({ text, published: day, language: null })
    .map(({ date, time, kind }) =>
      [date ?? kind, time?.toString({ smallestUnit: 'minute' })].join(' ').trim(),
    )
    .toSorted();
}
