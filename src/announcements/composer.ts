import { announcementMessage } from '#src/announcements/announcement-message.ts';
import { type Composer, writeEach } from '#src/deliveries/composer.ts';
import type { Announcements } from '#src/ports/announcements.ts';
import type { Words } from '#src/ports/words.ts';

/** Writes announcements, each for its channel, in its languages and its zone. */
export function announcementComposer(
  announcements: Pick<Announcements, 'find'>,
  words: Words,
): Composer<'announcement'> {
  return async (deliveries) => {
    const ids = [...new Set(deliveries.map(({ cause }) => cause.announcementId))];
    const found = new Map(
      (await Promise.all(ids.map((id) => announcements.find(id)))).map((one) => [one?.id, one]),
    );
    return writeEach(
      deliveries,
      ({ cause, channel: { languages, timezone } }) =>
        JSON.stringify([cause.announcementId, languages, timezone]),
      ({ cause, channel: { languages, timezone } }) => {
        const announcement = found.get(cause.announcementId);
        return announcement ? announcementMessage(words, announcement, languages, timezone) : null;
      },
    );
  };
}
