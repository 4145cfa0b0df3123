import type { Text } from '#src/messages/text.ts';
import type { Announcement } from '#src/model/announcement.ts';
import type { Tenant } from '#src/model/channel.ts';
import type { Language, LocalText } from '#src/model/language.ts';

/** An announcement before it is sent; `key` is its form's own, so that it is sent once. */
export type AnnouncementDraft = Omit<Announcement, 'id'> & { readonly key: string; readonly tenant: Tenant };

export type PublishedAnnouncement = Announcement & {
  /** Rises with every correction and with the recall. */
  readonly version: number;
  readonly announcedAt: Temporal.Instant;
  /** The last correction; null without one. */
  readonly correctedAt: Temporal.Instant | null;
  /** The languages that read otherwise than they were sent. */
  readonly correctedIn: readonly Language[];
  readonly recalledAt: Temporal.Instant | null;
};

/** Which announcement of which tenant somebody changes. The id may be any text. */
export type AnnouncementChange = {
  readonly id: string;
  readonly tenant: Tenant;
  readonly by: Announcement['author'];
};

/** The texts from now on; `version` is the one that was corrected. */
export type Correction = Pick<Announcement, 'title' | 'body'> & { readonly version: number };

/**
 * What came of a change.
 *
 * - `already-done`: it reads so already, because it was pressed twice, or nothing was changed.
 * - `outdated`: somebody else has corrected it meanwhile; nothing was changed.
 * - `recalled`: it was recalled before, so it cannot be corrected.
 */
export type ChangeResult = 'done' | 'already-done' | 'outdated' | 'recalled' | 'not-found';

/** What became of one post that was to be changed. */
export type ChangedPlace = {
  readonly channel: string;
  readonly state: 'changed' | 'waiting' | 'unchanged';
  readonly reason: Text | null;
};

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
  /** The last change and what became of the posts; null as long as it reads as it was sent. */
  readonly change: {
    readonly kind: 'corrected' | 'recalled';
    readonly by: string;
    readonly at: Temporal.Instant;
    readonly changed: number;
    readonly total: number;
    /** At most 50, those that were not changed first. */
    readonly places: readonly ChangedPlace[];
  } | null;
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
  /** What waits leaves with the new text; what was posted is edited. */
  correct(change: AnnouncementChange, correction: Correction): Promise<ChangeResult>;
  /** What waits never leaves; what was posted is edited to say so. */
  recall(change: AnnouncementChange): Promise<ChangeResult>;
  /** Plans what a process that died after a change did not; answers how many edits. */
  planChanges(): Promise<number>;
}
