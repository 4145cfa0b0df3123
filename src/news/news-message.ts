import { sayDay, sayMoment } from '#src/messages/dates.ts';
import { languageName } from '#src/messages/language-name.ts';
import type { Message, Part } from '#src/messages/message.ts';
import { type Language, pickText } from '#src/model/language.ts';
import type { NewsItem } from '#src/ports/news.ts';
import type { Words } from '#src/ports/words.ts';

/** Who reads, and whether the post tells something that was changed since it was first shown. */
export type NewsReader = {
  /** At least one. */
  readonly languages: readonly Language[];
  readonly timezone: string | null;
  readonly isEdit: boolean;
};

/**
 * An item as a post: its own words once, in its own language; what the bot says beside them, once in
 * each of the reader's languages.
 */
export function newsMessage(words: Words, item: NewsItem, reader: NewsReader): Message {
  const [language, ...others] = reader.languages;
  if (language === undefined) throw new RangeError('a message needs at least one language');
  const own = item.language !== null && item.language !== language ? { language: item.language } : {};
  const link = item.url === null ? {} : { url: item.url };
  const hasSummary = item.summary !== '' && item.summary !== item.title;
  const badges = [language, ...others].map((said) => badge(words, item, reader, said));
  return {
    language,
    summary: words.say(language, 'news:notice', {
      source: pickText(item.sourceName, language).text,
      title: item.title,
    }),
    parts: [
      { kind: 'title', text: item.title, ...link, ...own },
      ...badges.map(
        (text, index): Part => ({
          kind: 'text',
          text,
          weight: 'subtle',
          ...(index === 0 ? {} : { language: reader.languages[index] ?? language }),
        }),
      ),
      ...(hasSummary ? [{ kind: 'text', text: item.summary, ...own } as const] : []),
    ],
    buttons:
      item.url === null ? [] : [{ kind: 'open', label: words.say(language, 'news:open'), url: item.url }],
  };
}

/** `Bundesregierung · Fr, 01.05.2026 · auf Deutsch · aktualisiert …` */
function badge(words: Words, item: NewsItem, { timezone, isEdit }: NewsReader, language: Language): string {
  const isForeign = item.language !== null && item.language !== language;
  const name = isForeign ? languageName(language, item.language) : '';
  const parts = [
    pickText(item.sourceName, language).text,
    item.published && sayDay(words, language, dayOf(item.published, timezone)),
    isForeign && words.say(language, 'news:in-language', { name }),
    isEdit && sayEdit(words, item, timezone, language),
  ];
  return parts.filter((part) => typeof part === 'string').join(' · ');
}

function sayEdit(words: Words, { updated }: NewsItem, timezone: string | null, language: Language): string {
  if (updated === null) return words.say(language, 'news:edited');
  const moment = sayMoment(words, language, updated, timezone ?? 'UTC');
  return words.say(language, 'news:edited-at', { moment });
}

/** The reader's day; a feed that gives a day without a time was read as midnight UTC, and means that day. */
function dayOf(published: Temporal.Instant, timezone: string | null): Temporal.PlainDate {
  const utc = published.toZonedDateTimeISO('UTC');
  const isDayOnly = utc.toPlainTime().equals('00:00');
  return isDayOnly ? utc.toPlainDate() : published.toZonedDateTimeISO(timezone ?? 'UTC').toPlainDate();
}
