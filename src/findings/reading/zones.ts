const PLACES: Readonly<Record<string, string>> = {
  'berlin(?:er)?|bonn(?:er)?|deutsch\\p{L}*|germany?|mitteleuropäisch\\p{L}*|central european':
    'Europe/Berlin',
  'brussels|brüssel(?:er)?|bruxelles': 'Europe/Brussels',
  'uk|british|london(?:er)?|britisch\\p{L}*': 'Europe/London',
  'paris(?:er)?': 'Europe/Paris',
  "ottawa|toronto|montr[eé]al|qu[eé]bec|l[’']est|washington|new york(?:er)?": 'America/Toronto',
  vancouver: 'America/Vancouver',
  edmonton: 'America/Edmonton',
  winnipeg: 'America/Winnipeg',
  chicago: 'America/Chicago',
  halifax: 'America/Halifax',
  'israel\\p{L}*': 'Asia/Jerusalem',
  singapore: 'Asia/Singapore',
  'japan\\p{L}*|tokyo': 'Asia/Tokyo',
  'korea\\p{L}*|seoul': 'Asia/Seoul',
};

/** Regions of North America, where "5 p.m. Pacific" is enough. */
const REGIONS: Readonly<Record<string, string>> = {
  newfoundland: 'America/St_Johns',
  atlantic: 'America/Halifax',
  eastern: 'America/Toronto',
  central: 'America/Chicago',
  mountain: 'America/Edmonton',
  pacific: 'America/Los_Angeles',
};

const LETTERS: Readonly<Record<string, string>> = {
  'MEZ|MESZ|CET|CEST': 'Europe/Berlin',
  'UTC|GMT': 'UTC',
  BST: 'Europe/London',
  'ET|EST|EDT|HE|HAE|HNE': 'America/Toronto',
  'PT|PST|PDT': 'America/Los_Angeles',
  'MT|MST|MDT': 'America/Edmonton',
  'CT|CST|CDT': 'America/Chicago',
  'AT|AST|ADT': 'America/Halifax',
  'NT|NST|NDT': 'America/St_Johns',
  'EET|EEST': 'Europe/Helsinki',
  'WET|WEST': 'Europe/Lisbon',
  SGT: 'Asia/Singapore',
  JST: 'Asia/Tokyo',
  KST: 'Asia/Seoul',
  'AEST|AEDT': 'Australia/Sydney',
  'NZST|NZDT': 'Pacific/Auckland',
};

// "UTC-4", "GMT +5:30"
const OFFSET = /(?:UTC|GMT) ?((?:\+(?:0?\d|1[0-4])|[−–-](?:0?\d|1[0-2]))(?::?[0-5]\d)?)(?!\d)/uy;

// Far behind every place on earth that keeps a calendar.
const ANYWHERE = { pattern: /AoE\b|anywhere on earth/iuy, name: 'Etc/GMT+12' };

// "Berlin time", "(Berlin)"; a region is also named alone, but not within another name, as in "Pacific University".
const PLACE_TIME = String.raw`(?:[ -](?:local |orts)?(?:time|zeit)|(?=[)\]]))`;
const TIME_IN = String.raw`(?:(?:(?:lokale\p{L}* )?ortszeit|local time)(?: in)? |heure (?:de |d[’']))`;
const REGION_TIME = String.raw`[ -](?:local )?time(?!\p{L})`;
const REGION_ALONE = String.raw`(?=\s*(?:[.,;:)\]\n]|$|(?:on|in|and|or)(?!\p{L})))`;

const NAMED: readonly { readonly pattern: RegExp; readonly name: string }[] = [
  ANYWHERE,
  ...Object.entries(LETTERS).map(([letters, name]) => ({
    pattern: new RegExp(`(?:${letters})\\b`, 'uy'),
    name,
  })),
  ...Object.entries(PLACES).map(([place, name]) => ({
    pattern: new RegExp(
      String.raw`${TIME_IN}(?:${place})(?!\p{L})|(?:${place})${PLACE_TIME}(?!\p{L})`,
      'iuy',
    ),
    name,
  })),
  ...Object.entries(REGIONS).map(([region, name]) => ({
    pattern: new RegExp(`${region}(?: standard| daylight)?(?:${REGION_TIME}|${REGION_ALONE})`, 'iuy'),
    name,
  })),
];

/** Who names a place that keeps a region's time means the time of that place, wherever the two will part. */
const LOCAL: readonly { readonly region: string; readonly place: RegExp; readonly name: string }[] = [
  {
    region: 'America/Los_Angeles',
    place: /(?<!\p{L})(?:Vancouver|British Columbia|B\.?C|UBC)(?!\p{L})/u,
    name: 'America/Vancouver',
  },
  { region: 'America/Chicago', place: /(?<!\p{L})(?:Winnipeg|Manitoba)(?!\p{L})/u, name: 'America/Winnipeg' },
];

const BEFORE = /\s*[,–-]?\s*[([]?\s*/uy;

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
]);

/** `name` is null where the text gives an offset by which no zone is named, such as UTC+5:30. */
type Zone = { readonly name: string | null; readonly end: number };

/** The zone of "-04:00", "+2" or "Z"; null for an offset with minutes, by which no zone is named. */
export function zoneOfOffset(offset: string): string | null {
  // "Z" has no digits: it is zero hours from UTC.
  const [, sign = '+', hours = '0', minutes = '0'] = /^(.)(\d\d?)(?::?(\d\d))?$/u.exec(offset) ?? [];
  if (Number(minutes) !== 0) return null;
  // Named by how far UTC is from there: four hours behind it are "+4".
  return Number(hours) === 0 ? 'UTC' : `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}`;
}

/** Reads the zone that a text names from some place on, brackets and a comma aside, and where its name ends. */
export function zoneReader(text: string): (at: number) => Zone | undefined {
  const local = new Map(
    LOCAL.filter(({ place }) => place.test(text)).map(({ region, name }) => [region, name] as const),
  );
  return (at) => {
    const zone = zoneAt(text, at);
    return zone && { ...zone, name: local.get(zone.name ?? '') ?? zone.name };
  };
}

function zoneAt(text: string, at: number): Zone | undefined {
  BEFORE.lastIndex = at;
  const start = at + (BEFORE.exec(text)?.[0].length ?? 0);
  const zone = offsetAt(text, start) ?? namedAt(text, start);
  const closing = CLOSING.get(text.slice(at, start).trim().slice(-1));
  const isInBrackets = zone && closing !== undefined && text[zone.end] === closing;
  return isInBrackets ? { ...zone, end: zone.end + 1 } : zone;
}

function offsetAt(text: string, start: number): Zone | undefined {
  OFFSET.lastIndex = start;
  const found = OFFSET.exec(text);
  if (!found) return undefined;
  const [all, offset = ''] = found;
  return { name: zoneOfOffset(offset), end: start + all.length };
}

function namedAt(text: string, start: number): Zone | undefined {
  for (const { pattern, name } of NAMED) {
    pattern.lastIndex = start;
    const found = pattern.exec(text);
    if (found) return { name, end: start + found[0].length };
  }
  return undefined;
}
