import type { Area, Handle, Visit } from '#src/desk/area.ts';
import { addressOn } from '#src/desk/commands.ts';
import { ifAllowed } from '#src/desk/if-allowed.ts';
import { act, tell } from '#src/desk/replies.ts';
import type { Reply } from '#src/messages/form.ts';
import type { Noticeboard } from '#src/ports/noticeboard.ts';
import type { Roles } from '#src/ports/roles.ts';

export type NoticeDeps = { readonly roles: Roles; readonly noticeboard: Noticeboard };

/** Where the bot tells of its own work: the admins of a tenant see and choose it. */
export function noticeArea(deps: NoticeDeps): Area {
  const forAdmin =
    (work: (deps: NoticeDeps, visit: Visit) => Promise<Reply>): Handle =>
    (visit) =>
      ifAllowed(deps.roles, visit, 'operate', 'deliveries:notices-not-allowed', () => work(deps, visit));
  return {
    commands: { notices: forAdmin(show) },
    actions: { 'notices.here': forAdmin(choose) },
    forms: {},
  };
}

async function show({ noticeboard }: NoticeDeps, visit: Visit): Promise<Reply> {
  const board = await noticeboard.of(visit.asker.channel.tenant);
  if (!board) return tell(visit, 'deliveries:notices-nowhere');
  const { channel, isChosen } = board;
  const address = addressOn(visit.asker.channel.tenant.platform);
  const mayTakeThem = visit.channel?.kind === 'channel' && !(isChosen && visit.channel.id === channel.id);
  const here = mayTakeThem ? [act(visit, 'deliveries:notices-here', 'notices.here')] : [];
  const key = isChosen ? 'deliveries:notices-chosen' : 'deliveries:notices-by-default';
  return tell(visit, key, { channel: channel.name, address }, here);
}

async function choose(deps: NoticeDeps, visit: Visit): Promise<Reply> {
  const done = await deps.noticeboard.choose(visit.asker.channel);
  return done ? show(deps, visit) : tell(visit, 'deliveries:notices-not-here');
}
