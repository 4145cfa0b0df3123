const QUOTED = /[“„"«]([^“„”"«»\n]{2,100})[”“"»]/gu;
const ROUND =
  /(?<!\p{L})(?:(?:round|intake|stage|runde|stufe) \d{1,2}|\d{1,2}\. (?:runde|ausschreibung)|spring|summer|fall|autumn|winter|frühjahr\p{L}*|sommer\p{L}*|herbst\p{L}*|winter\p{L}*)(?!\p{L})/giu;
const PROPER =
  /(?<!\p{L})(?!(?:The|This|Our|All|A) )((?:\p{Lu}[\p{L}\p{N}&’'-]* (?:of |and |& )?)(?:(?:\p{Lu}|\d)[\p{L}\p{N}&’'-]* (?:of |and |& )?){0,6})(?:call|competition|program(?:me)?|intake|round|fund|opportunity)(?!\p{L})/gu;
const LONGEST = 1_500;

/** Whether words tell a call by what the title tells it by: its name, its season or its number. */
export function namesSame(words: string, title: string): boolean {
  const names = namesIn(words);
  return names.length > 0 && names.some((name) => isIn(name, title));
}

/** Whether they tell one by what the title has not. */
export function namesOther(words: string, title: string): boolean {
  const names = namesIn(words);
  return names.length > 0 && !names.some((name) => isIn(name, title));
}

function namesIn(words: string): readonly string[] {
  const some = words.slice(0, LONGEST);
  return [
    ...[...some.matchAll(QUOTED)].map((match) => match[1] ?? ''),
    ...[...some.matchAll(PROPER)].map((match) => match[1]?.trim() ?? ''),
    ...[...some.matchAll(ROUND)].map(([round]) => round),
  ];
}

function isIn(name: string, title: string): boolean {
  return title.toLowerCase().includes(name.toLowerCase());
}
