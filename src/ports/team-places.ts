import type { Tenant } from '#src/model/channel.ts';

/** The channels of one team in Teams, all at once: those whose last activity named it. */
export interface TeamPlaces {
  /** Nobody can write there for now, as in an archived team. */
  close(tenant: Tenant, teamId: string): Promise<void>;
  /** They are there again, with all that they had. */
  open(tenant: Tenant, teamId: string): Promise<void>;
  /** The team is called otherwise: so is its first channel, and the others carry its name before theirs (`Team › Channel`). */
  rename(tenant: Tenant, teamId: string, name: string): Promise<void>;
  /**
   * The bot was removed from the team: they are closed, and nobody knows any more where to write to; but not where it
   * was let in after that time. Null where nobody says when.
   */
  leave(tenant: Tenant, teamId: string, removedAt: Temporal.Instant | null): Promise<void>;
  /** The bot was let in again: what it left comes back with all that it had, but channels that were gone before. */
  enter(tenant: Tenant, teamId: string): Promise<void>;
}
