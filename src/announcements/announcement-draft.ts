import { chosen, type Mistakes, written } from '#src/desk/filled-form.ts';
import type { FilledForm } from '#src/messages/form.ts';
import type { Text } from '#src/messages/text.ts';
import { missingLanguages, writtenLanguages } from '#src/model/announcement.ts';
import type { Channel } from '#src/model/channel.ts';
import type { Language, LocalText } from '#src/model/language.ts';

/** In characters; the shortest limits of the platforms, with room for the rest of the message. */
export const MAX_TITLE = 150;
export const MAX_BODY = 2500;

/** The announcement form as it was filled in, right or wrong. */
export type AnnouncementFields = {
  readonly title: LocalText;
  readonly body: LocalText;
  readonly channels: readonly string[];
};

/** What is missing before all chosen channels can be served. */
export type Gap = {
  readonly missing: readonly { readonly language: Language; readonly channels: readonly Channel[] }[];
  readonly served: readonly Channel[];
};

export const EMPTY_FIELDS: AnnouncementFields = { title: {}, body: {}, channels: [] };

export function readAnnouncementFields(form: FilledForm, languages: readonly Language[]): AnnouncementFields {
  const texts = (part: string) =>
    Object.fromEntries(
      languages
        .map((language) => [language, written(form, fieldId(part, language))] as const)
        .filter(([, text]) => text !== ''),
    );
  return { title: texts('title'), body: texts('body'), channels: chosen(form, 'channels') };
}

export function fieldId(part: string, language: Language): string {
  return `${part}-${language}`;
}

/** What is wrong, by field. `open` are the channels that this admin may reach. */
export function announcementMistakes(
  fields: AnnouncementFields,
  languages: readonly Language[],
  open: readonly Channel[],
): Mistakes {
  const channels = channelMistake(fields, open);
  return { ...textMistakes(fields, languages), ...(channels && { channels }) };
}

/** What is wrong with title and text in each language, by field. */
export function textMistakes(
  fields: Pick<AnnouncementFields, 'title' | 'body'>,
  languages: readonly Language[],
): Mistakes {
  const nothing = writtenLanguages(fields).length === 0;
  const found = languages.flatMap((language, at) => {
    const [title, body] = [fields.title[language] ?? '', fields.body[language] ?? ''];
    const empty = nothing && at === 0 && title === '' && body === '';
    const other = empty ? 'announcements:mistake.empty' : 'announcements:mistake.half';
    return [
      [fieldId('title', language), mistakeOf(title, MAX_TITLE, empty || body !== '', other)] as const,
      [fieldId('body', language), mistakeOf(body, MAX_BODY, empty || title !== '', other)] as const,
    ];
  });
  return Object.fromEntries(found.flatMap(([field, mistake]) => (mistake ? [[field, mistake]] : [])));
}

/** Which chosen channels need a language that was not written. */
export function gapOf(fields: AnnouncementFields, open: readonly Channel[]): Gap {
  const channels = open.filter((channel) => fields.channels.includes(channel.id));
  const lacking = (channel: Channel) => missingLanguages(fields, channel.languages);
  const languages = new Set(channels.flatMap(lacking));
  return {
    missing: [...languages].map((language) => ({
      language,
      channels: channels.filter((channel) => lacking(channel).includes(language)),
    })),
    served: channels.filter((channel) => lacking(channel).length === 0),
  };
}

function mistakeOf(text: string, max: number, needed: boolean, ifMissing: Text['key']): Text | null {
  const count = text.length;
  if (count > max) return { key: 'announcements:mistake.too-long', values: { count, max } };
  return needed && count === 0 ? { key: ifMissing } : null;
}

function channelMistake({ channels }: AnnouncementFields, open: readonly Channel[]): Text | null {
  if (channels.length === 0) return { key: 'announcements:mistake.channels' };
  const known = channels.every((id) => open.some((channel) => channel.id === id));
  return known ? null : { key: 'announcements:mistake.unknown-channel' };
}
