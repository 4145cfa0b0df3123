import { sayDay, sayMoment } from '#src/messages/dates.ts';
import { inAllLanguages, type Message, type Part } from '#src/messages/message.ts';
import { writtenLanguages } from '#src/model/announcement.ts';
import type { Language } from '#src/model/language.ts';
import type { PublishedAnnouncement } from '#src/ports/announcements.ts';
import type { Words } from '#src/ports/words.ts';

/** An announcement as it reads; `correctedAt` is set where a post is edited that read otherwise. */
type Shown = Pick<PublishedAnnouncement, 'title' | 'body' | 'announcedAt' | 'correctedAt' | 'correctedIn'>;

/**
 * What a channel is shown, in those of the languages that were written, or else in all that were: the
 * channel may have changed its languages since. Null when there is no language at all.
 */
export function announcementMessage(
  words: Words,
  announcement: Shown,
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
  { title, body, announcedAt, correctedAt, correctedIn }: Shown,
  language: Language,
  timezone: string | null,
): Message {
  const heading = title[language] ?? '';
  const paragraphs = (body[language] ?? '').split(/\n{2,}/);
  const said = (key: Moment, at: Temporal.Instant) => sayWhen(words, language, key, at, timezone);
  const announced = said('announcements:announced-at', announcedAt);
  // A version that nobody touched is not marked: it may still say what the other one no longer says.
  const isCorrected = correctedAt !== null && correctedIn.includes(language);
  const corrected = isCorrected ? [said('announcements:corrected-at', correctedAt)] : [];
  return {
    language,
    summary: heading,
    parts: [
      { kind: 'title', text: heading },
      ...paragraphs.map((text): Part => ({ kind: 'text', text })),
      { kind: 'text', text: [announced, ...corrected].join(' · '), weight: 'subtle' },
    ],
    buttons: [],
  };
}

/** What stands where an announcement was posted that has been recalled. */
export function recalledMessage(
  words: Words,
  { recalledAt }: { readonly recalledAt: Temporal.Instant },
  languages: readonly Language[],
  timezone: string | null,
): Message {
  return inAllLanguages(
    languages.map((language): Message => {
      const text = sayWhen(words, language, 'announcements:recalled-at', recalledAt, timezone);
      return { language, summary: text, parts: [{ kind: 'text', text }], buttons: [] };
    }),
  );
}

type Moment = `announcements:${'announced' | 'corrected' | 'recalled'}-at`;

function sayWhen(
  words: Words,
  language: Language,
  key: Moment,
  at: Temporal.Instant,
  timezone: string | null,
): string {
  const moment = timezone ? sayMoment(words, language, at, timezone) : sayDayAnywhere(words, language, at);
  return words.say(language, key, { moment });
}

/** A channel without a zone was never asked for one: it is told the day, in UTC, and no time that is not its own. */
function sayDayAnywhere(words: Words, language: Language, at: Temporal.Instant): string {
  return sayDay(words, language, at.toZonedDateTimeISO('UTC').toPlainDate());
}
