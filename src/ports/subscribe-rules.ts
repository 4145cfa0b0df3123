import type { Tenant } from '#src/model/channel.ts';

/** Who may decide what a channel receives, besides admins and whoever set it up. */
export const SUBSCRIBERS = ['everyone', 'managers', 'list'] as const;

export type SubscribeRule = {
  /** Everyone, who manages the channel, or the people of the list. */
  readonly who: (typeof SUBSCRIBERS)[number];
  /** The list: ids of people on the tenant's platform. It is kept while another rule holds. */
  readonly people: readonly string[];
};

/** The rule of each tenant: everyone, as long as no admin chose another. */
export interface SubscribeRules {
  of(tenant: Tenant): Promise<SubscribeRule>;
  set(tenant: Tenant, rule: SubscribeRule): Promise<void>;
}
