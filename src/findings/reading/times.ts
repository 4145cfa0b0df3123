import { type Span, withoutOverlaps } from '#src/findings/reading/span.ts';
import { zoneOfOffset, zoneReader } from '#src/findings/reading/zones.ts';

/** A time of day as it is written, with the zone that stands right behind it. */
export type WrittenTime = Span & {
  readonly time: Temporal.PlainTime;
  readonly timezone: string | null;
};

const NOON = 'noon|midday|mittags?|midi';
const MIDNIGHT = 'midnight|mitternacht|minuit';
const SAID_AS_WELL = String.raw`(?:\s*\(?(?:${NOON}|${MIDNIGHT}|nachts|abends|nachmittags|vormittags)\)?)?`;
const UNIT = String.raw`uhr(?!\p{L})|h(?:ou)?rs?\b|h(?![\p{L}\d])|o[’']clock`;
// The full stop behind "5 pm." ends a sentence.
const HALF = String.raw`(?<half>[ap])(?:\.\s?m\b\.?|\s?m\b)`;

// "Stufe 2 am 5. Mai" is no two in the morning.
const NOT_OF_NAME = String.raw`(?<!(?<!\p{L})(?:stufe|phase|runde|modul|los|teil|linie|call|stage|step|round)\s)`;

/**
 * Each way to write a time, the first that of ISO 8601, as in "2026-07-01T16:00-04:00". With a dot between hour and
 * minute something else must show that it is one.
 */
const FORMS: readonly RegExp[] = [
  String.raw`(?<=\d-\d\d)T(?<hour>[01]\d|2[0-4]):(?<minute>[0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(?<offset>Z|[+-](?:0\d|1[0-2])(?::?[0-5]\d)?)?(?![\p{L}\d])`,
  String.raw`(?<![\d.,:/])(?<hour>[01]?\d|2[0-4])\s?[:h]\s?(?<minute>[0-5]\d)(?::[0-5]\d)?(?!\d)(?:\s*(?:${UNIT}|${HALF}))?${SAID_AS_WELL}`,
  String.raw`(?<![\d.,:/])(?<hour>[01]?\d|2[0-4])\.(?<minute>[0-5]\d)\s*(?:${UNIT}|${HALF}|(?=\(?(?:[\p{L} ]*(?:time|zeit)|mes?z|ces?t|e[sd]t|p[sd]t|bst|gmt|utc)\b))${SAID_AS_WELL}`,
  String.raw`(?<![\d.,:])(?<hour>[01]?\d|2[0-4])\s*(?:${UNIT}|${HALF})${SAID_AS_WELL}`,
  String.raw`(?<!\p{L})(?:12\s*)?(?<noon>${NOON})(?!\p{L})`,
  String.raw`(?<!\p{L})(?:12\s*)?(?<midnight>${MIDNIGHT})(?!\p{L})`,
].map((form) => new RegExp(NOT_OF_NAME + form, 'giu'));

/** Every time of day outside the dates, with its place and zone, in order. */
export function writtenTimes(text: string, dates: readonly Span[]): readonly WrittenTime[] {
  const zoneAt = zoneReader(text);
  const found = FORMS.flatMap((form) => [...text.matchAll(form)]).map((match) => {
    const end = match.index + match[0].length;
    const zone = zoneAt(end);
    const { offset } = match.groups ?? {};
    const timezone = zone?.name ?? (offset ? zoneOfOffset(offset) : null);
    return { start: match.index, end: zone?.end ?? end, time: timeOf(match), timezone };
  });
  const times = withoutOverlaps(found);
  let next = 0;
  return times.filter(({ start, end }) => {
    while ((dates[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return (dates[next]?.start ?? Number.POSITIVE_INFINITY) >= end;
  });
}

// The end of a day is its last minute, so that the day stays the one that is written.
const LAST_MINUTE = Temporal.PlainTime.from('23:59');

function timeOf({ groups = {} }: RegExpExecArray): Temporal.PlainTime {
  if (groups.noon) return Temporal.PlainTime.from('12:00');
  if (groups.midnight || Number(groups.hour) === 24) return LAST_MINUTE;
  const written = Number(groups.hour);
  const half = groups.half?.toLowerCase();
  const hour = half === undefined || written > 12 ? written : (written % 12) + (half === 'p' ? 12 : 0);
  return Temporal.PlainTime.from({ hour, minute: Number(groups.minute ?? 0) });
}
