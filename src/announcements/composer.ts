import { announcementMessage, recalledMessage } from '#src/announcements/announcement-message.ts';
import { type Composer, writeEach } from '#src/deliveries/composer.ts';
import type { Message } from '#src/messages/message.ts';
import type { Channel } from '#src/model/channel.ts';
import type { Announcements, PublishedAnnouncement } from '#src/ports/announcements.ts';
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
      ({ cause, updates, channel: { languages, timezone } }) =>
        JSON.stringify([cause.announcementId, updates !== null, languages, timezone]),
      ({ cause, updates, channel }) =>
        writtenFor(words, found.get(cause.announcementId) ?? null, updates !== null, channel),
    );
  };
}

/** What was recalled is not posted any more; what was posted says so. */
function writtenFor(
  words: Words,
  announcement: PublishedAnnouncement | null,
  isEdit: boolean,
  { languages, timezone }: Pick<Channel, 'languages' | 'timezone'>,
): Message | null {
  if (announcement === null) return null;
  const { recalledAt, correctedAt } = announcement;
  if (recalledAt !== null) {
    return isEdit ? recalledMessage(words, { recalledAt }, languages, timezone) : null;
  }
  const shown = { ...announcement, correctedAt: isEdit ? correctedAt : null };
  return announcementMessage(words, shown, languages, timezone);
}
