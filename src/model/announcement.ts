import type { Language, LocalText } from '#src/model/language.ts';

/** An admin's text for chosen channels. */
export type Announcement = {
  readonly id: string;
  readonly author: { readonly ref: string; readonly name: string };
  readonly title: LocalText;
  readonly body: LocalText;
};

/** The languages that a channel needs and the announcement lacks in title or text. */
export function missingLanguages(
  draft: Pick<Announcement, 'title' | 'body'>,
  needed: readonly Language[],
): readonly Language[] {
  return needed.filter((language) => !draft.title[language]?.trim() || !draft.body[language]?.trim());
}
