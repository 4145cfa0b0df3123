import type { Language } from '#src/model/language.ts';

/** "a, b und c". */
export function sayList(language: Language, items: readonly string[]): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(items);
}

/** Countries (ISO 3166-1 alpha-2) by name: "Deutschland und Kanada". */
export function sayCountries(language: Language, countries: readonly string[]): string {
  const names = new Intl.DisplayNames([language], { type: 'region' });
  return sayList(
    language,
    countries.map((country) => names.of(country) ?? country),
  );
}

/** “quant*, AI or optics”. */
export function sayAlternatives(language: Language, said: readonly string[]): string {
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(said);
}
