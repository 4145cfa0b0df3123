import type { Text } from '#src/messages/text.ts';
import type { Announcement } from '#src/model/announcement.ts';
import type { Tenant } from '#src/model/channel.ts';
import type { LocalText } from '#src/model/language.ts';

/** An announcement before it is sent; `key` is its form's own, so that it is sent once. */
export type AnnouncementDraft = Omit<Announcement, 'id'> & { readonly key: string; readonly tenant: Tenant };

export type PublishedAnnouncement = Announcement & { readonly announcedAt: Temporal.Instant };

type SendResult =
  | { readonly kind: 'sent' | 'already-sent'; readonly id: string; readonly channels: number }
  /** None of the channels can be reached, or the key is somebody else's. */
  | { readonly kind: 'not-sent' };

/** Where an announcement has arrived. */
export type AnnouncementState = {
  readonly title: LocalText;
  readonly sent: number;
  readonly waiting: number;
  readonly failed: number;
  readonly unknown: number;
  /** The channels that it did not reach, or perhaps did not, by name; at most 50. */
  readonly problems: readonly { readonly channel: string; readonly reason: Text | null }[];
};

export interface Announcements {
  /**
   * Stores the announcement and queues it for those of the channels that are open channels of the tenant
   * and read no language that it lacks. A second call with the same key changes nothing.
   */
  send(draft: AnnouncementDraft, channelIds: readonly string[]): Promise<SendResult>;
  find(id: string): Promise<PublishedAnnouncement | null>;
  /** Null where the tenant has no such announcement; the id may be any text. */
  state(id: string, tenant: Tenant): Promise<AnnouncementState | null>;
}
