import type { Form } from '#src/messages/form.ts';
import type { Message } from '#src/messages/message.ts';

/** What stands in one place of a channel's conversation on the page. */
export type PageBody =
  | { readonly kind: 'said'; readonly personRef: string; readonly text: string }
  | { readonly kind: 'message'; readonly message: Message }
  | { readonly kind: 'form'; readonly form: Form }
  /** A form that was sent and has nothing more to show. */
  | { readonly kind: 'gone' };

export type PagePost = {
  /** The channel's ref on the page. */
  readonly channel: string;
  readonly body: PageBody;
  /** The person who alone sees it; null for everyone in the channel. */
  readonly onlyFor: string | null;
};

export type PageMessage = PagePost & {
  readonly id: string;
  readonly sentAt: Temporal.Instant;
  /** Rises with every change of any message. */
  readonly change: number;
};

/** The conversations of the page. */
export interface PageStore {
  /**
   * The new message's id; that of the first one where the same delivery was posted before; null where
   * no such channel is open.
   */
  post(post: PagePost, deliveryId: string | null): Promise<string | null>;
  /** Replaces what everyone sees; false where there is no such message. */
  replace(channel: string, id: string, body: PageBody): Promise<boolean>;
  /** Replaces what one person alone sees; false where there is no such message. */
  replacePrivate(channel: string, id: string, personRef: string, body: PageBody): Promise<boolean>;
  /** Shows to everyone what one person alone saw. */
  reveal(id: string): Promise<void>;
  /** The id of the message that came of a delivery, or null. */
  findDelivery(channel: string, deliveryId: string): Promise<string | null>;
  /** The newest `limit` messages of a channel that a person sees, oldest first; those before an id, where one is given. */
  history(
    channel: string,
    personRef: string,
    before: string | null,
    limit: number,
  ): Promise<readonly PageMessage[]>;
  /** Up to `limit` messages as they are now that changed after `change`, in the order of their changes. */
  changesAfter(change: number, limit: number): Promise<readonly PageMessage[]>;
  /** The number of the newest change, 0 before the first. */
  lastChange(): Promise<number>;
  /** Calls `changed` whenever a message or a channel may have changed, in any process. */
  watch(changed: (what: 'messages' | 'channels') => void): Promise<{ stop(): Promise<void> }>;
}
