import type { Visit } from '#src/desk/area.ts';
import type { Channel } from '#src/model/channel.ts';
import type { Manages } from '#src/people/manages.ts';
import { may } from '#src/people/permissions.ts';
import { roleHere } from '#src/people/role-here.ts';
import type { Roles } from '#src/ports/roles.ts';
import type { SubscribeRules } from '#src/ports/subscribe-rules.ts';
import type { SubscriptionKind, Subscriptions } from '#src/ports/subscriptions.ts';
import { currentOf } from '#src/subscriptions/current.ts';

export type PermissionDeps = {
  readonly roles: Roles;
  readonly subscribeRules: SubscribeRules;
  readonly subscriptions: Subscriptions;
  readonly manages: Manages;
};

/**
 * Whether somebody may decide what a channel receives, or who may instead: those who manage it, or the admins
 * alone where the platform does not say who does, or the people of the list. `owner` is whoever set up what is
 * there already, and may be the only one besides admins from outside of the channel.
 */
export type Permission =
  | { readonly kind: 'allowed' }
  | { readonly kind: 'managers' | 'managers-unknown' | 'list' | 'owner' };

const ALLOWED: Permission = { kind: 'allowed' };

export async function permissionTo(
  deps: PermissionDeps,
  visit: Visit,
  channel: Channel,
  kind: SubscriptionKind,
): Promise<Permission> {
  const { person } = visit.asker;
  const isHere = channel.id === visit.channel?.id;
  // What is in a direct chat concerns nobody but the one who writes there.
  if (channel.kind === 'direct') return isHere ? ALLOWED : { kind: 'owner' };
  if (may(await roleHere(deps.roles, visit.asker), 'operate')) return ALLOWED;
  const current = await currentOf(deps.subscriptions, channel, kind);
  if (current?.owner.ref === person.ref) return ALLOWED;
  return isHere ? byRule(deps, visit) : { kind: 'owner' };
}

async function byRule({ subscribeRules, manages }: PermissionDeps, { asker }: Visit): Promise<Permission> {
  const { who, people } = await subscribeRules.of(asker.channel.tenant);
  if (who === 'everyone') return ALLOWED;
  if (who === 'list') return people.includes(asker.person.ref) ? ALLOWED : { kind: 'list' };
  const isManager = await manages(asker);
  if (isManager === null) return { kind: 'managers-unknown' };
  return isManager ? ALLOWED : { kind: 'managers' };
}
