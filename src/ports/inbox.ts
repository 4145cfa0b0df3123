import type { Tenant } from '#src/model/channel.ts';

/** What platforms handed in. They repeat what they believe lost, to whichever process they reach. */
export interface Inbox {
  /** True for the first of all processes that asks about this id of the platform, and never again. */
  isNew(tenant: Tenant, id: string): Promise<boolean>;
}
