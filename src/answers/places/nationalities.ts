import german from 'i18n-nationality/langs/de.json' with { type: 'json' };
import english from 'i18n-nationality/langs/en.json' with { type: 'json' };
import { fold } from '#src/model/fold.ts';
import type { Language } from '#src/model/language.ts';

const BY_LANGUAGE: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  de: german.nationalities,
  en: english.nationalities,
};

/** "irisch", "swiss": what belongs to a country, folded; undefined where that takes two words. */
export function nationalityOf(country: string, language: Language): string | undefined {
  const adjective = fold(BY_LANGUAGE[language]?.[country] ?? '');
  return adjective === '' || adjective.includes(' ') ? undefined : adjective;
}
