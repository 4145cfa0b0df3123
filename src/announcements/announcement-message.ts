import { sayDay, sayMoment } from '#src/messages/dates.ts';
import { inAllLanguages, type Message, type Part } from '#src/messages/message.ts';
import { writtenLanguages } from '#src/model/announcement.ts';
import type { Language } from '#src/model/language.ts';
import type { PublishedAnnouncement } from '#src/ports/announcements.ts';
import type { Words } from '#src/ports/words.ts';

/**
 * What a channel is shown, in those of the languages that were written, or else in all that were: the
 * channel may have changed its languages since. Null when there is no language at all.
 */
export function announcementMessage(
  words: Words,
  announcement: Omit<PublishedAnnouncement, 'id'>,
  languages: readonly Language[],
  timezone: string | null,
): Message | null {
  const written = writtenLanguages(announcement);
  const read = languages.filter((language) => written.includes(language));
  const shown = read.length > 0 ? read : written;
  if (shown.length === 0) return null;
  return inAllLanguages(shown.map((language) => inOneLanguage(words, announcement, language, timezone)));
}

function inOneLanguage(
  words: Words,
  { title, body, announcedAt }: Omit<PublishedAnnouncement, 'id'>,
  language: Language,
  timezone: string | null,
): Message {
  const heading = title[language] ?? '';
  const paragraphs = (body[language] ?? '').split(/\n{2,}/);
  const announced = words.say(language, 'announcements:announced-at', {
    moment: timezone
      ? sayMoment(words, language, announcedAt, timezone)
      : sayDayAnywhere(words, language, announcedAt),
  });
  return {
    language,
    summary: heading,
    parts: [
      { kind: 'title', text: heading },
      ...paragraphs.map((text): Part => ({ kind: 'text', text })),
      { kind: 'text', text: announced, weight: 'subtle' },
    ],
    buttons: [],
  };
}

/** A channel without a zone was never asked for one: it is told the day, in UTC, and no time that is not its own. */
function sayDayAnywhere(words: Words, language: Language, at: Temporal.Instant): string {
  return sayDay(words, language, at.toZonedDateTimeISO('UTC').toPlainDate());
}
