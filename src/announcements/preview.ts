import type { AnnouncementFields } from '#src/announcements/announcement-draft.ts';
import { announcementMessage } from '#src/announcements/announcement-message.ts';
import type { Visit } from '#src/desk/area.ts';
import { sentence } from '#src/desk/replies.ts';
import type { Message } from '#src/messages/message.ts';
import type { Clock } from '#src/ports/clock.ts';
import type { Words } from '#src/ports/words.ts';

/** The announcement as it would leave now, in every language that is written. */
export function previewMessage(
  { words, clock }: { readonly words: Words; readonly clock: Clock },
  visit: Visit,
  fields: AnnouncementFields,
): Message {
  const title = visit.say('announcements:preview-title');
  const draft = { ...fields, announcedAt: clock.now(), correctedAt: null, correctedIn: [] };
  const timezone = visit.channel?.timezone ?? null;
  const shown = announcementMessage(words, draft, words.languages, timezone);
  if (!shown) return sentence(visit, title);
  const above = { kind: 'text', text: title, weight: 'strong', language: visit.language } as const;
  return { ...shown, summary: title, parts: [above, ...shown.parts] };
}
