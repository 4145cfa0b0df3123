import type { Language, LocalText } from '#src/model/language.ts';

/** An admin's text for chosen channels. */
export type Announcement = {
  readonly id: string;
  readonly author: { readonly ref: string; readonly name: string };
  readonly title: LocalText;
  readonly body: LocalText;
};

type Texts = Pick<Announcement, 'title' | 'body'>;

/** The languages that a channel needs and the announcement lacks in title or text. */
export function missingLanguages(texts: Texts, needed: readonly Language[]): readonly Language[] {
  return needed.filter((language) => !texts.title[language]?.trim() || !texts.body[language]?.trim());
}

/** The languages in which the two differ in title or text. */
export function differingLanguages(texts: Texts, others: Texts): readonly Language[] {
  const languages = new Set([...Object.keys(texts.title), ...Object.keys(others.title)]);
  return [...languages].filter(
    (language) =>
      texts.title[language] !== others.title[language] || texts.body[language] !== others.body[language],
  );
}

/** The languages in which there is both a title and a text. */
export function writtenLanguages(texts: Texts): readonly Language[] {
  const languages = Object.keys(texts.title);
  const missing = missingLanguages(texts, languages);
  return languages.filter((language) => !missing.includes(language));
}
