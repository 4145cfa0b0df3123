import german from 'i18n-iso-countries/langs/de.json' with { type: 'json' };
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import { fold } from '#src/model/fold.ts';
import type { Language } from '#src/model/language.ts';

type Names = Readonly<Record<string, string | readonly string[]>>;

const BY_LANGUAGE: Readonly<Record<Language, Names>> = { de: german.countries, en: english.countries };

/** "Großbritannien", "Ivory Coast": what people call a country beside its name of today, folded; of whole words only. */
export function commonNamesOf(country: string, language: Language): readonly string[] {
  const names = [BY_LANGUAGE[language]?.[country] ?? []].flat();
  // "Korea, Republic of", "U.S." and the like are for registers.
  const known = names.filter((name) => /^[\p{L}' -]{4,}$/u.test(name)).map(fold);
  return [...known, ...known.map((name) => name.replace(/^great /, ''))];
}
