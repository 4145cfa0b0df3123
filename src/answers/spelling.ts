// Endings by which two forms of one word differ, German and English together.
const ENDINGS = new Set([
  '',
  'e',
  'n',
  's',
  'en',
  'er',
  'es',
  'em',
  'ern',
  'nen',
  'in',
  'innen',
  'ed',
  'd',
  'ing',
  'ly',
  'y',
  'ies',
]);
const SHORTEST_STEM = 4;

/** How sure it is that a word of a question means a word of an entry: 1 the same, 0 not at all. */
export function likeness(asked: string, found: string): number {
  if (asked === found) return 1;
  if (isInflected(asked, found)) return 0.95;
  if (isPartOf(asked, found)) return 0.75;
  return isTypo(asked, found) ? 0.7 : 0;
}

/** Whether two words differ by their endings only: `Algen` and `Alge`, `grant` and `grants`. */
export function isInflected(one: string, other: string): boolean {
  let common = 0;
  while (common < one.length && one[common] === other[common]) common += 1;
  if (common < SHORTEST_STEM && common < Math.min(one.length, other.length)) return false;
  if (common < 3) return false;
  return ENDINGS.has(one.slice(common)) && ENDINGS.has(other.slice(common));
}

/** Whether `part` begins or ends the compound `whole`: `Rohstoff` in `Rohstofferklärung`. */
function isPartOf(part: string, whole: string): boolean {
  if (whole.length - part.length < 3) return false;
  if (part.length >= 5 && whole.endsWith(part)) return true;
  const stem = part.length > 6 ? part.replace(/(?:en|e|s|n)$/, '') : part;
  return stem.length >= SHORTEST_STEM && whole.startsWith(stem);
}

/** One slip in a word of four letters or more, two from seven on; a swap of neighbours is one slip. */
export function isTypo(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  if (shorter < 4 || /\d/.test(one + other)) return false;
  const allowed = shorter >= 7 ? 2 : 1;
  return slips(one, other, allowed) <= allowed;
}

/** Damerau-Levenshtein distance, restricted; gives up beyond `atMost`. */
function slips(one: string, other: string, atMost: number): number {
  if (Math.abs(one.length - other.length) > atMost) return atMost + 1;
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 1; at <= one.length; at += 1) [before, last] = [last, nextRow(one, other, at, last, before)];
  return last[other.length] ?? atMost + 1;
}

function nextRow(
  one: string,
  other: string,
  at: number,
  last: readonly number[],
  before: readonly number[],
): readonly number[] {
  const row = [at];
  for (let to = 1; to <= other.length; to += 1) {
    const cost = one[at - 1] === other[to - 1] ? 0 : 1;
    const isSwap = one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1];
    const swapped = isSwap ? (before[to - 2] ?? Number.POSITIVE_INFINITY) + 1 : Number.POSITIVE_INFINITY;
    row.push(Math.min((last[to] ?? 0) + 1, (row[to - 1] ?? 0) + 1, (last[to - 1] ?? 0) + cost, swapped));
  }
  return row;
}
