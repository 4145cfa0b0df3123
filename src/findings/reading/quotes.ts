import type { Span } from '#src/findings/reading/span.ts';

const LONGEST = 280;

/** The words from which a date was read, without the white space around them; of long ones what is nearest to it. */
export function quoteOf(text: string, { start, end }: Span, date: Span): string {
  const whole = text.slice(start, end).trim();
  if (whole.length <= LONGEST) return whole;
  const room = Math.max(0, LONGEST - (date.end - date.start)) / 2;
  const from = Math.max(start, Math.floor(date.start - room));
  const to = Math.min(end, Math.ceil(date.end + room));
  // Half words at the edges are left out.
  const before = text.slice(from, date.start).replace(from > start ? /^\S*\s/ : '', '');
  const behind = text.slice(date.end, to).replace(to < end ? /\s\S*$/ : '', '');
  return (before + text.slice(date.start, date.end) + behind).trim();
}
