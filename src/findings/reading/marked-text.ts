import type { Span } from '#src/findings/reading/span.ts';

/** Stand for one character each of a date and of a time, so that no full stop or word within them is read as such. */
export const DATE_MARK = '\uE000';
export const TIME_MARK = '\uE001';

/** The text, as long as before, with every date and time covered by marks. */
export function markedText(text: string, dates: readonly Span[], times: readonly Span[]): string {
  const marks = [
    ...dates.map((span) => ({ ...span, mark: DATE_MARK })),
    ...times.map((span) => ({ ...span, mark: TIME_MARK })),
  ].toSorted((a, b) => a.start - b.start);
  let at = 0;
  const parts: string[] = [];
  for (const { start, end, mark } of marks) {
    if (start < at) continue;
    parts.push(text.slice(at, start), mark.repeat(end - start));
    at = end;
  }
  return (parts.join('') + text.slice(at)).replaceAll('\t', '|');
}
