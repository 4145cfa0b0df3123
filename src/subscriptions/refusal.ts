import type { Handle, Visit } from '#src/desk/area.ts';
import { addressOn } from '#src/desk/commands.ts';
import { act, tell } from '#src/desk/replies.ts';
import type { Reply } from '#src/messages/form.ts';
import type { Text } from '#src/messages/text.ts';
import { sayPersonRef } from '#src/people/person-ref.ts';
import type { Clock } from '#src/ports/clock.ts';
import type { Noticeboard } from '#src/ports/noticeboard.ts';
import type { Notices } from '#src/ports/notices.ts';
import type { SubscriptionKind } from '#src/ports/subscriptions.ts';
import { kindMeant } from '#src/subscriptions/kinds.ts';
import type { Permission } from '#src/subscriptions/permission.ts';

export type RefusalDeps = {
  readonly clock: Clock;
  readonly noticeboard: Noticeboard;
  readonly notices: Notices;
};

/** Says who may instead, with a button that asks them where the bot tells of its work. */
export async function refuse(
  { noticeboard }: RefusalDeps,
  visit: Visit,
  kind: SubscriptionKind,
  permission: Exclude<Permission, { kind: 'allowed' }>,
): Promise<Reply> {
  if (permission.kind === 'owner') return tell(visit, 'subscriptions:only.owner');
  const person = sayPersonRef(visit.asker.person);
  const who: Text = { key: `subscriptions:only.${permission.kind}`, values: { person } };
  const board = await noticeboard.of(visit.asker.channel.tenant);
  if (!board) return tell(visit, who.key, who.values);
  const ask = act(visit, 'subscriptions:request-send', 'subscriptions.request', { kind });
  return tell(visit, 'subscriptions:request-ready', { who, board: board.channel.name }, [ask]);
}

/** Passes the wish of somebody who may not subscribe on to those who may; once a day. */
export function requester({ clock, noticeboard, notices }: RefusalDeps): Handle {
  return async (visit, values) => {
    const { channel } = visit;
    const kind = kindMeant(values);
    const board = await noticeboard.of(visit.asker.channel.tenant);
    if (!kind || !channel || !board) return tell(visit, 'chat:outdated');
    const { ref, name } = visit.asker.person;
    const day = clock.now().toString().slice(0, 10);
    const told = await notices.tell(board.channel.id, `notice:request:${channel.id}:${kind}:${day}:${ref}`, {
      key: `subscriptions:requested.${kind}`,
      values: { name, channel: channel.name, address: addressOn(channel.address.tenant.platform) },
    });
    const said = told ? 'subscriptions:request-sent' : 'subscriptions:request-sent-before';
    return tell(visit, said, { board: board.channel.name });
  };
}
