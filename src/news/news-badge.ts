import { sayDay, sayMoment, sayTime } from '#src/messages/dates.ts';
import { languageName } from '#src/messages/language-name.ts';
import type { Part } from '#src/messages/message.ts';
import { publishedDay } from '#src/model/item.ts';
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
  return inEachLanguage(reader, (language) => badge(words, item, reader, language));
}

/** Of that only when it was edited; nothing of an item that was not. */
export function editMarks(words: Words, item: NewsItem, reader: NewsReader): readonly Part[] {
  return item.editedAt === null
    ? []
    : inEachLanguage(reader, (language) => sayEdit(words, item, reader, language) ?? '');
}

function inEachLanguage({ languages }: NewsReader, say: (language: Language) => string): readonly Part[] {
  return languages.map((language, index) => ({
    kind: 'text',
    text: say(language),
    weight: 'subtle',
    ...(index === 0 ? {} : { language }),
  }));
}

/** `Ministerium · ISED Kanada · Fr, 01.05.2026 · auf Deutsch · aktualisiert …` */
function badge(words: Words, item: NewsItem, reader: NewsReader, language: Language): string {
  const isForeign = item.language !== null && item.language !== language;
  const name = isForeign ? languageName(language, item.language) : '';
  const parts = [
    item.sourceKind && words.say(language, `news:kind.${item.sourceKind}`),
    pickText(item.sourceName, language).text,
    sayPublished(words, item, reader, language),
    isForeign && words.say(language, 'news:in-language', { name }),
    sayEdit(words, item, reader, language),
  ];
  return parts.filter((part) => typeof part === 'string').join(' · ');
}

/** The day on which it was published; null where its source does not say. */
export function sayPublished(
  words: Words,
  { published }: NewsItem,
  { timezone }: NewsReader,
  language: Language,
): string | null {
  return published && sayDay(words, language, publishedDay(published, timezone));
}

/** With the time alone where the day stands beside it; a channel that was never asked for its zone is told no time. */
function sayEdit(
  words: Words,
  { editedAt, published }: NewsItem,
  { timezone }: NewsReader,
  language: Language,
): string | null {
  if (editedAt === null) return null;
  if (timezone === null) return words.say(language, 'news:edited');
  const day = editedAt.toZonedDateTimeISO(timezone).toPlainDate();
  const isSameDay = published !== null && publishedDay(published, timezone).equals(day);
  const say = isSameDay ? sayTime : sayMoment;
  return words.say(language, 'news:edited-at', { moment: say(words, language, editedAt, timezone) });
}
