import { PAGE_TENANT } from '#adapters/web/page-options.ts';
import type { Reader } from '#adapters/web/readers.ts';
import { languageName } from '#src/messages/language-name.ts';
import { sayList } from '#src/messages/lists.ts';
import type { Language } from '#src/model/language.ts';
import type { PersonLanguages } from '#src/ports/person-languages.ts';
import type { Words } from '#src/ports/words.ts';

/** The language of the page: the one chosen, else the browser's first that there is, else the first there is. */
export function pageLanguage(
  words: Words,
  chosen: string | undefined,
  acceptLanguage: string | undefined,
): Language {
  const known = (tag: string) => words.languages.find((language) => tag.toLowerCase().startsWith(language));
  const wanted = [chosen ?? '', ...accepted(acceptLanguage ?? '')];
  return wanted.map(known).find((language) => language !== undefined) ?? words.languages.at(-1) ?? 'en';
}

/** Whoever turns the page to a language is answered in it, too. Nobody is known before the first visit. */
export async function chooseLanguage(
  personLanguages: PersonLanguages,
  reader: Reader | null,
  language: Language,
): Promise<void> {
  if (reader === null) return;
  await personLanguages.choose({ platform: PAGE_TENANT.platform, ref: reader.ref }, language);
}

function accepted(header: string): readonly string[] {
  return header
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', quality = 'q=1'] = part.trim().split(';');
      return { tag: tag.trim(), quality: Number(quality.trim().replace(/^q=/, '')) || 0 };
    })
    .toSorted((a, b) => b.quality - a.quality)
    .map((wish) => wish.tag);
}

/** `Deutsch` or `Deutsch und Englisch`, in the reader's language. */
export function languageNames(reader: Language, languages: readonly Language[]): string {
  return sayList(
    reader,
    languages.map((language) => languageName(reader, language)),
  );
}
