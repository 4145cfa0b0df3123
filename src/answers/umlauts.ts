const SHORTEST = 4;
const LONGEST = 40;
const ENDINGS = ['', 'e', 'er', 'n', 'en', 'ern'];
// The vowel that takes the umlaut is the last one before the ending: "b-o-den", "h-au-s".
const LAST_VOWEL = /(au|[aou])([^aeiouy]+e?[^aeiouy]*)$/;

/** The forms of a German noun whose plural takes an umlaut, folded: `boden` and `boeden`, `wald` and `waelder`, either way. */
export function umlautFormsOf(text: string): readonly string[] {
  if (text.length < SHORTEST || text.length > LONGEST) return [];
  const stem = text.replace(
    LAST_VOWEL,
    (_, vowel: string, rest: string) => vowel.replace(/[aou]/, '$&e') + rest,
  );
  const forms = stem === text ? [] : ENDINGS.map((ending) => stem + ending);
  return [...forms, withoutUmlauts(text)].filter((form) => form !== text);
}

/** A word as it is without umlauts: `boeden` -> `boden`. */
export function withoutUmlauts(text: string): string {
  return text.replaceAll(/([aou])e/g, '$1');
}
