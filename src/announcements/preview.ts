import type { AnnouncementFields } from '#src/announcements/announcement-draft.ts';
import { announcementMessage } from '#src/announcements/announcement-message.ts';
import type { Visit } from '#src/desk/area.ts';
import { differingLanguages } from '#src/model/announcement.ts';
import type { PublishedAnnouncement } from '#src/ports/announcements.ts';
import type { Clock } from '#src/ports/clock.ts';
import type { Words } from '#src/ports/words.ts';

type PreviewDeps = { readonly words: Words; readonly clock: Clock };

type Texts = Pick<AnnouncementFields, 'title' | 'body'>;

/** The announcement as it would leave now, in every language that is written; null where none is. */
export function previewMessage({ words, clock }: PreviewDeps, visit: Visit, { title, body }: Texts) {
  const draft = { title, body, announcedAt: clock.now(), correctedAt: null, correctedIn: [] };
  return announcementMessage(words, draft, words.languages, visit.channel?.timezone ?? null);
}

/** Its posts as they would read from now on. */
export function correctedPreview(
  { words, clock }: PreviewDeps,
  visit: Visit,
  published: PublishedAnnouncement,
  { title, body }: Texts,
) {
  const correctedIn = differingLanguages(published, { title, body });
  const draft = { ...published, title, body, correctedAt: clock.now(), correctedIn };
  return announcementMessage(words, draft, words.languages, visit.channel?.timezone ?? null);
}
