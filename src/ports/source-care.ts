import type { Text } from '#src/messages/text.ts';
import type { Tenant } from '#src/model/channel.ts';
import type { Source } from '#src/model/source.ts';

/** A source as those see it who look after it. */
export type SourceHealth = Pick<Source, 'id' | 'name' | 'url' | 'language' | 'reader'> & {
  /** When it last answered; null when it never did. */
  readonly reachedAt: Temporal.Instant | null;
} & (
    | { readonly state: 'reachable' | 'not-polled-yet' | 'off' }
    | {
        readonly state: 'unreachable';
        readonly since: Temporal.Instant;
        /** Failed readings in a row. */
        readonly failures: number;
        readonly reason: Text;
      }
    /** Nobody reads it because it could not be read for two weeks; `reason` is what was wrong last. */
    | { readonly state: 'self-paused'; readonly since: Temporal.Instant; readonly reason: Text }
  );

/** Whether a source is read at all. */
export function isRead({ state }: SourceHealth): boolean {
  return state !== 'off' && state !== 'self-paused';
}

/** A feed or a listing page that somebody adds. */
export type AddedSource = Pick<Source, 'name' | 'url' | 'language' | 'reader'>;

/** Who added a source: the tenant, and the chat in which the bot writes to that person; null where it has none. */
export type SourceOwner = { readonly tenant: Tenant; readonly chatId: string | null };

/**
 * What came of adding a source: one that was off is read again, one that was read otherwise is read as it is added now.
 * One of the list is read as the list says.
 */
export type Added = 'added' | 'switched-on' | 'read-anew' | 'there-already' | 'listed';

/** What came of removing one: what is in the source list stays. */
export type Removed = 'removed' | 'listed' | 'not-found';

/** The sources for those who look after them, for all tenants alike. */
export interface SourceCare {
  /** All that there are, those that are off last, by id. */
  list(): Promise<readonly SourceHealth[]>;
  /** Null for a source of nobody in particular, as the list's are. */
  add(source: AddedSource, owner: SourceOwner | null): Promise<Added>;
  /**
   * From now on it is read, and at once, or no more, whatever the source list says. False when there is no such source.
   */
  switch(id: string, on: boolean): Promise<boolean>;
  /**
   * Takes a source out that somebody added: it is read no more, and no channel subscribes to it any longer. Each that
   * did is told once, and how many of its items waited there and will not come. One of the list is the list's.
   */
  remove(id: string): Promise<Removed>;
}
