import {
  type AnnouncementFields,
  fieldId,
  type Gap,
  MAX_BODY,
  MAX_TITLE,
} from '#src/announcements/announcement-draft.ts';
import type { Visit } from '#src/desk/area.ts';
import { type Mistakes, marked } from '#src/desk/filled-form.ts';
import type { Field, Form } from '#src/messages/form.ts';
import { languageName } from '#src/messages/language-name.ts';
import { sayList } from '#src/messages/lists.ts';
import type { Text } from '#src/messages/text.ts';
import type { Channel } from '#src/model/channel.ts';
import type { Language } from '#src/model/language.ts';

// A button names so many channels; the rest is counted.
const MOST_NAMED = 3;

export type AnnouncementFormState = {
  readonly key: string;
  readonly mistakes: Mistakes;
  readonly note: string;
  /** Set where some of the chosen channels can be served and some cannot. */
  readonly gap: Gap | null;
};

export function announcementForm(
  visit: Visit,
  fields: AnnouncementFields,
  languages: readonly Language[],
  open: readonly Channel[],
  { key, mistakes, note, gap }: AnnouncementFormState,
): Form {
  const { say } = visit;
  const channels: Field = {
    id: 'channels',
    kind: 'any-of',
    required: true,
    label: say('announcements:field.channels'),
    value: fields.channels,
    choices: open.map((channel) => ({ value: channel.id, label: sayChannel(visit, channel) })),
  };
  const texts = languages.flatMap((language) => textFields(visit, fields, language));
  const served = gap?.served ?? [];
  return {
    name: 'announcements.send',
    language: visit.language,
    title: say('announcements:form-title'),
    note,
    fields: marked(visit, [...texts, channels], mistakes),
    submits: [
      { intent: 'preview', label: say('announcements:preview') },
      { intent: 'send', label: say('announcements:send') },
      ...(served.length > 0 ? [{ intent: 'send-served', label: sayServed(visit, served) }] : []),
    ],
    context: { language: visit.language, key },
  };
}

/** For each language that is missing, which channels need it. */
export function sayGap(visit: Visit, gap: Gap): string {
  const sentences = gap.missing.map(({ language, channels }) =>
    visit.say('announcements:language-missing', {
      count: channels.length,
      language: languageName(visit.language, language),
      channels: sayList(
        visit.language,
        channels.map((channel) => channel.name),
      ),
    }),
  );
  return sentences.join(' ');
}

/** The same beside the fields that are to be filled in. */
export function gapMistakes(visit: Visit, gap: Gap): Mistakes {
  const found = gap.missing.flatMap(({ language, channels }) => {
    const names = channels.map((channel) => channel.name);
    const values = { channels: sayList(visit.language, names) };
    const mistake: Text = { key: 'announcements:mistake.version-missing', values };
    return [fieldId('title', language), fieldId('body', language)].map((field) => [field, mistake] as const);
  });
  return Object.fromEntries(found);
}

function sayServed(visit: Visit, served: readonly Channel[]): string {
  const named = served.slice(0, MOST_NAMED).map((channel) => channel.name);
  const count = served.length - named.length;
  const more = count > 0 ? [visit.say('subscriptions:and-more', { count })] : [];
  const values = { count: served.length, channels: sayList(visit.language, [...named, ...more]) };
  return visit.say('announcements:send-served', values);
}

/** Title and text in one language. */
export function textFields(
  visit: Visit,
  fields: Pick<AnnouncementFields, 'title' | 'body'>,
  language: Language,
): readonly Field[] {
  const values = { language: languageName(visit.language, language) };
  return [
    {
      id: fieldId('title', language),
      kind: 'line',
      label: visit.say('announcements:field.title', values),
      value: fields.title[language] ?? '',
      required: false,
      maxLength: MAX_TITLE,
    },
    {
      id: fieldId('body', language),
      kind: 'paragraph',
      label: visit.say('announcements:field.body', values),
      value: fields.body[language] ?? '',
      required: false,
      maxLength: MAX_BODY,
    },
  ];
}

function sayChannel(visit: Visit, { name, languages }: Channel): string {
  return visit.say('announcements:channel-choice', {
    name,
    languages: sayList(
      visit.language,
      languages.map((language) => languageName(visit.language, language)),
    ),
  });
}
