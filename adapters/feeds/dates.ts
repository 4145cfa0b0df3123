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
  et: 'America/Toronto',
  ct: 'America/Winnipeg',
  mt: 'America/Edmonton',
  pt: 'America/Vancouver',
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

const TIME = /(?:^|[\sT,])(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(am|pm|uhr)?/i;
const ISO = /(\d{4})-(\d{2})-(\d{2})/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?)?/;
const NUMERIC_GERMAN = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})/;
const DAY_MONTH = /(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th|er)?[\s-]+(\p{L}{3,})\.?,?[\s-]+(\d{4}|\d{2})(?!\d)/u;
const MONTH_DAY =
  /(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:\d{1,2}:\d{2}(?::\d{2})?\s+(?:[A-Z]+\s+)?)?(\d{4})/u;

/**
 * Reads a date as feeds write it: RFC 822, ISO 8601, German, English and French. Without a zone it is
 * UTC, without a time midnight; what is ambiguous (05/06/2026) or unreadable is null, never a guess.
 */
export function readDate(text: string): Temporal.Instant | null {
  const trimmed = text.trim().slice(0, 100);
  const date = readDay(trimmed);
  if (!date) return null;
  try {
    const day = Temporal.PlainDate.from(date, { overflow: 'reject' });
    return ofOurEra(inZone(day.toPlainDateTime(readTime(trimmed)), trimmed));
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
  const iso = ISO.exec(text) ?? COMPACT.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const german = NUMERIC_GERMAN.exec(text);
  if (german) return { year: Number(german[3]), month: Number(german[2]), day: Number(german[1]) };
  const dayFirst = DAY_MONTH.exec(text);
  if (dayFirst) return named(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = MONTH_DAY.exec(text);
  return monthFirst ? named(monthFirst[3], monthFirst[1], monthFirst[2]) : null;
}

function named(year = '', month = '', day = ''): { year: number; month: number; day: number } | null {
  const folded = month.toLowerCase().replace('ä', 'ae').normalize('NFKD').replace(/\p{M}/gu, '');
  const at = MONTHS.findIndex((starts) => starts.some((start) => folded.startsWith(start)));
  if (at < 0) return null;
  // RFC 822 once had years of two digits.
  const full = year.length === 2 ? Number(year) + (Number(year) < 70 ? 2000 : 1900) : Number(year);
  return { year: full, month: at + 1, day: Number(day) };
}

function readTime(text: string): Temporal.PlainTime {
  const compact = COMPACT.exec(text);
  if (compact?.[4]) return timeOf(compact[4], compact[5], compact[6]);
  const found = TIME.exec(text.replace(/^(\d{4}-\d{2}-\d{2})T/, '$1 '));
  if (!found) return Temporal.PlainTime.from('00:00');
  const half = found[4]?.toLowerCase();
  const hour = half === 'pm' || half === 'am' ? (Number(found[1]) % 12) + (half === 'pm' ? 12 : 0) : found[1];
  return timeOf(String(hour), found[2], found[3]);
}

function timeOf(hour = '0', minute = '0', second = '0'): Temporal.PlainTime {
  const time = { hour: Number(hour), minute: Number(minute), second: Math.min(59, Number(second)) };
  return Temporal.PlainTime.from(time, { overflow: 'reject' });
}

function inZone(local: Temporal.PlainDateTime, text: string): Temporal.Instant {
  const offset = /(?:\d|\s|[A-Z])([+-])(\d{2}):?(\d{2})\s*(?:\(.*\))?$/.exec(text);
  if (offset) return atOffset(local, Number(`${offset[1]}1`) * (Number(offset[2]) * 60 + Number(offset[3])));
  const name = /(?:\d|\s)\(?([A-Za-z]{1,4})\)?(?:\s+\d{4})?$/.exec(text)?.[1]?.toLowerCase() ?? '';
  const place = PLACES[name];
  if (place) return local.toZonedDateTime(place).toInstant();
  return atOffset(local, OFFSETS[name] ?? 0);
}

function atOffset(local: Temporal.PlainDateTime, minutes: number): Temporal.Instant {
  return local.subtract({ minutes }).toZonedDateTime('UTC').toInstant();
}
