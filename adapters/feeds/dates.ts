/** Minutes east of Greenwich of the zone names that feeds use. A place's own name covers both its seasons. */
const OFFSETS: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  west: 60,
  bst: 60,
  mez: 60,
  cet: 60,
  met: 60,
  mesz: 120,
  cest: 120,
  mest: 120,
  eet: 120,
  eest: 180,
  nst: -210,
  ndt: -150,
  ast: -240,
  adt: -180,
  est: -300,
  edt: -240,
  hne: -300,
  hae: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
};
const PLACES: Readonly<Record<string, string>> = {
  at: 'America/Halifax',
  et: 'America/Toronto',
  ct: 'America/Winnipeg',
  mt: 'America/Edmonton',
  pt: 'America/Vancouver',
  ha: 'America/Halifax',
  he: 'America/Toronto',
  hc: 'America/Winnipeg',
  hr: 'America/Edmonton',
  hp: 'America/Vancouver',
};

/** First letters, folded, that tell a month in German, English and French. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'jaen'],
  ['feb', 'fev'],
  ['mar', 'maer', 'mrz'],
  ['apr', 'avr'],
  ['mai', 'may'],
  ['jun', 'juin'],
  ['jul', 'juil'],
  ['aug', 'aou'],
  ['sep'],
  ['okt', 'oct'],
  ['nov'],
  ['dez', 'dec'],
];

const DAYS: readonly RegExp[] = [
  /(?<!\d)(?<year>\d{4})(?<sign>[-/])(?<month>\d{2})\k<sign>(?<day>\d{2})(?![\d-])/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?!\d)/,
  /(?<!\d)(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})/,
  /(?<!\d)(?<day>\d{1,2})(?:\.|st|nd|rd|th|er)?[\s-]+(?<month>\p{L}{3,})\.?,?[\s-]+(?<year>\d{4}|\d{2})(?!\d)/u,
  /(?<month>\p{L}{3,})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?:\d{1,2}:\d{2}(?::\d{2})?\s+(?:(?:[A-Z]+|[+-]\d{4})\s+)?)?(?<year>\d{4})/u,
];
const TIMES: readonly RegExp[] = [
  /(?:^|\d{4}-\d{2}-\d{2}T|[\s,])(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(am|pm)?/i,
  /\dT(\d{2})(\d{2})(\d{2})?(?!\d)/,
  /\s(\d{1,2})\.(\d{2})\s*uhr/i,
  /\s(\d{1,2})\s?h(?:\s?(\d{2}))?(?!\p{L})/iu,
];
// An alphabet whose words for noon and months are not known here, and a zone that is no number.
const NOT_READABLE = /[^\p{Script=Latin}\P{L}]|:\d{2}\s*[+-]\d{0,2}:?[a-z]/iu;

const UNIX_SECONDS = /^(\d{10})(?:\.\d+)?$/;

/**
 * Reads a date as feeds write it: RFC 822, ISO 8601, seconds of Unix, German, English and French. Without a zone it is
 * UTC, without a time midnight; what is ambiguous (05/06/2026) or unreadable is null, never a guess.
 */
export function readDate(text: string): Temporal.Instant | null {
  const trimmed = text.trim().slice(0, 100);
  const seconds = UNIX_SECONDS.exec(trimmed)?.[1];
  if (seconds) return Temporal.Instant.fromEpochMilliseconds(Number(seconds) * 1000);
  const day = NOT_READABLE.test(trimmed) ? null : readDay(trimmed);
  if (!day) return null;
  try {
    const date = Temporal.PlainDate.from(day, { overflow: 'reject' });
    return ofOurEra(inZone(timeOn(date, trimmed), trimmed));
  } catch {
    return null;
  }
}

// Years that ISO 8601 and PostgreSQL write alike; no item was published in any other.
function ofOurEra(instant: Temporal.Instant): Temporal.Instant | null {
  const { year } = instant.toZonedDateTimeISO('UTC');
  return year >= 1 && year <= 9999 ? instant : null;
}

function readDay(text: string): { year: number; month: number; day: number } | null {
  for (const form of DAYS) {
    const { year = '', month = '', day } = form.exec(text)?.groups ?? {};
    const number = monthOf(month);
    // "08:00 CET 2026" is no day of a month.
    if (day !== undefined && number > 0) return { year: yearOf(year), month: number, day: Number(day) };
  }
  return null;
}

/** RFC 822 once had years of two digits. */
function yearOf(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

/** 1 to 12, or 0 where the word is no month. */
function monthOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const folded = text.toLowerCase().replace('ä', 'ae').normalize('NFKD').replace(/\p{M}/gu, '');
  return 1 + MONTHS.findIndex((starts) => starts.some((start) => folded.startsWith(start)));
}

function timeOn(date: Temporal.PlainDate, text: string): Temporal.PlainDateTime {
  const found = TIMES.map((form) => form.exec(text)).find((match) => match !== null);
  if (!found && /\d:/.test(text)) throw new RangeError('a time that cannot be read');
  if (!found) return date.toPlainDateTime();
  const [, written, minute = '0', second = '0', half] = found;
  const hour = half ? (Number(written) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : Number(written);
  // The end of a day is the beginning of the next one.
  if (hour === 24 && Number(minute) + Number(second) === 0) return date.add({ days: 1 }).toPlainDateTime();
  // A leap second is the last one of its minute.
  const time = { hour, minute: Number(minute), second: second === '60' ? 59 : Number(second) };
  return date.toPlainDateTime(Temporal.PlainTime.from(time, { overflow: 'reject' }));
}

function inZone(local: Temporal.PlainDateTime, text: string): Temporal.Instant {
  const offset = /(?:\d|\s|[A-Z])([+-])(\d{2}):?(\d{2})\s*(?:\(.*\)|\d{4})?$/.exec(text);
  if (offset) return atOffset(local, Number(`${offset[1]}1`) * (Number(offset[2]) * 60 + Number(offset[3])));
  const zone = /\s\(?([A-Z][a-z]+(?:\/[A-Z][A-Za-z_-]+){1,2})\)?$/.exec(text)?.[1];
  if (zone) return local.toZonedDateTime(zone).toInstant();
  const name = /(?:\d|\s)\(?([A-Za-z]{1,4})\)?(?:\s+\d{4})?$/.exec(text)?.[1]?.toLowerCase() ?? '';
  const place = PLACES[name];
  if (place) return local.toZonedDateTime(place).toInstant();
  return atOffset(local, OFFSETS[name] ?? 0);
}

function atOffset(local: Temporal.PlainDateTime, minutes: number): Temporal.Instant {
  return local.subtract({ minutes }).toZonedDateTime('UTC').toInstant();
}
