const PLACES: Readonly<Record<string, string>> = {
  'berlin|bonn|deutsch\\p{L}*|german|mitteleuropäisch\\p{L}*|central european': 'Europe/Berlin',
  'brussels|brüssel(?:er)?|bruxelles': 'Europe/Brussels',
  'uk|british|london(?:er)?|britisch\\p{L}*': 'Europe/London',
  'paris(?:er)?': 'Europe/Paris',
  "ottawa|toronto|montr[eé]al|eastern(?: standard| daylight)?|l[’']est|washington|new york(?:er)?":
    'America/Toronto',
  'pacific(?: standard| daylight)?|vancouver': 'America/Los_Angeles',
  'mountain(?: standard| daylight)?|edmonton': 'America/Edmonton',
  'central(?: standard| daylight)?|chicago|winnipeg': 'America/Chicago',
  'atlantic(?: standard| daylight)?|halifax': 'America/Halifax',
  'israel\\p{L}*': 'Asia/Jerusalem',
  singapore: 'Asia/Singapore',
  'japan\\p{L}*|tokyo': 'Asia/Tokyo',
  'korea\\p{L}*|seoul': 'Asia/Seoul',
};

const LETTERS: Readonly<Record<string, string>> = {
  'MEZ|MESZ|CET|CEST': 'Europe/Berlin',
  'UTC(?:[+-]0?0(?::?00)?)?|GMT(?!\\+)': 'UTC',
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

// Far behind every place on earth that keeps a calendar.
const ANYWHERE = { pattern: /AoE\b|anywhere on earth/iuy, name: 'Etc/GMT+12' };

const NAMED: readonly { readonly pattern: RegExp; readonly name: string }[] = [
  ANYWHERE,
  ...Object.entries(LETTERS).map(([letters, name]) => ({
    pattern: new RegExp(`(?:${letters})\\b`, 'uy'),
    name,
  })),
  ...Object.entries(PLACES).map(([place, name]) => ({
    pattern: new RegExp(
      `(?:(?:lokale\\p{L}* )?ortszeit(?: in)? |heure (?:de |d[’']))(?:${place})(?!\\p{L})|(?:${place})(?:[ -](?:local |orts)?(?:time|zeit)|(?=\\)))(?!\\p{L})`,
      'iuy',
    ),
    name,
  })),
];

const BEFORE = /\s*[,–-]?\s*\(?\s*/uy;

/** The zone that is named from here on, brackets and a comma aside, and where its name ends. */
export function zoneAt(
  text: string,
  at: number,
): { readonly name: string; readonly end: number } | undefined {
  BEFORE.lastIndex = at;
  const start = at + (BEFORE.exec(text)?.[0].length ?? 0);
  for (const { pattern, name } of NAMED) {
    pattern.lastIndex = start;
    const found = pattern.exec(text);
    if (!found) continue;
    const end = start + found[0].length;
    return { name, end: text[end] === ')' && text.slice(at, start).includes('(') ? end + 1 : end };
  }
  return undefined;
}
