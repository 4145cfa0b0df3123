import type { Text } from '#src/messages/text.ts';

/** What a delivery is about; together with the channel it gives the key. */
export type DeliveryCause =
  | { readonly kind: 'news'; readonly itemId: string; readonly version: number }
  | {
      readonly kind: 'reminder';
      readonly callId: string;
      readonly stageId: string;
      /** Version of the deadline: a moved one is another. */
      readonly version: string;
      readonly leadDays: number;
    }
  | { readonly kind: 'announcement'; readonly announcementId: string; readonly version: number }
  /** Something about the bot's own work in a channel, said from the catalogue. */
  | { readonly kind: 'notice'; readonly text: Text }
  | {
      readonly kind: 'enquiry';
      readonly enquiryId: string;
      readonly saying: EnquirySaying;
      /** Version of the enquiry: one whose state changed is another. */
      readonly version: number;
    };

/**
 * What is said of an enquiry: `asked` and `reminder` to the experts, `alarm` to the admins who stand in for them, or
 * `second-reminder` to the experts where nobody does; `answer` to the asker, and whether the deputy (`overdue`), the
 * experts or nobody was told that it is late.
 */
export type EnquirySaying =
  | 'asked'
  | 'reminder'
  | 'second-reminder'
  | 'alarm'
  | 'answer'
  | 'overdue'
  | 'overdue-experts'
  | 'overdue-nobody';

export const DELIVERY_STATES = [
  'queued',
  'sending',
  'sent',
  'given-up',
  'unknown',
  'withdrawn',
  'expired',
] as const;

/**
 * queued -> sending -> sent | queued again | given-up | unknown; withdrawn when its cause has gone,
 * expired when it would come too late. `unknown` is never blindly repeated.
 */
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** One message for one channel. */
export type Delivery = {
  readonly id: string;
  /** Unique for ever; the same occasion never makes a second delivery. */
  readonly key: string;
  readonly channelId: string;
  readonly cause: DeliveryCause;
  /** The delivery whose post this one edits; null for a new post. */
  readonly updates: string | null;
  readonly attempts: number;
};

/**
 * What a platform said about one attempt.
 *
 * - `again`: it did not accept it, for certain. `tenant` says that the same kind of request (post or edit)
 *   has to wait as long in the whole tenant, not in this channel alone.
 * - `closed`: the channel is gone, archived or shut to the bot; nothing will arrive there until it is opened again.
 * - `unknown`: it may have arrived.
 */
export type Outcome =
  | { readonly kind: 'sent'; readonly messageRef: string }
  | {
      readonly kind: 'again';
      readonly afterSeconds: number;
      readonly holds: 'channel' | 'tenant';
      readonly reason: Text;
    }
  | { readonly kind: 'given-up' | 'closed' | 'unknown'; readonly reason: Text };
