import type { Language } from '#src/model/language.ts';

/** What a language is called: `languageName('de', 'en')` is `Englisch`. */
export function languageName(reader: Language, language: Language): string {
  return new Intl.DisplayNames([reader], { type: 'language' }).of(language) ?? language;
}

/** What a language calls itself: `Deutsch`, `English`. */
export function ownName(language: Language): string {
  return languageName(language, language);
}
