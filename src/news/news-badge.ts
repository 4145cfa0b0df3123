import { sayDay, sayMoment } from '#src/messages/dates.ts';
import { languageName } from '#src/messages/language-name.ts';
import type { Part } from '#src/messages/message.ts';
import { type Language, pickText } from '#src/model/language.ts';
import type { NewsItem } from '#src/ports/news.ts';
import type { Words } from '#src/ports/words.ts';

/** Who reads. */
export type NewsReader = {
  /** At least one. */
  readonly languages: readonly Language[];
  readonly timezone: string | null;
};

/** What the bot says of an item, once in each of the reader's languages. */
export function badges(words: Words, item: NewsItem, reader: NewsReader): readonly Part[] {
  return reader.languages.map((language, index) => ({
    kind: 'text',
    text: badge(words, item, reader, language),
    weight: 'subtle',
    ...(index === 0 ? {} : { language }),
  }));
}

/** `Ministerium · ISED Kanada · Fr, 01.05.2026 · auf Deutsch · aktualisiert …` */
function badge(words: Words, item: NewsItem, { timezone }: NewsReader, language: Language): string {
  const isForeign = item.language !== null && item.language !== language;
  const name = isForeign ? languageName(language, item.language) : '';
  const parts = [
    item.sourceKind && words.say(language, `news:kind.${item.sourceKind}`),
    pickText(item.sourceName, language).text,
    item.published && sayDay(words, language, dayOf(item.published, timezone)),
    isForeign && words.say(language, 'news:in-language', { name }),
    item.isEdited && sayEdit(words, item, timezone, language),
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
