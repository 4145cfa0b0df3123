import { announcementMessage } from '#src/announcements/announcement-message.ts';
import type { Composer } from '#src/deliveries/composer.ts';
import type { Announcements } from '#src/ports/announcements.ts';
import type { Words } from '#src/ports/words.ts';

/** Writes an announcement for one channel, in its languages and its zone. */
export function announcementComposer(announcements: Announcements, words: Words): Composer<'announcement'> {
  return async ({ cause }, channel) => {
    const found = await announcements.find(cause.announcementId);
    return found && announcementMessage(words, found, channel.languages, channel.timezone);
  };
}
