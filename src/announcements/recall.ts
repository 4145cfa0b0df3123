import { type StateDeps, showChange } from '#src/announcements/show-state.ts';
import type { Visit } from '#src/desk/area.ts';
import { act, tell } from '#src/desk/replies.ts';
import type { Reply } from '#src/messages/form.ts';

/** Says what a recall does before anything is recalled. */
export async function askRecall({ announcements }: StateDeps, visit: Visit, id: string): Promise<Reply> {
  const state = await announcements.state(id, visit.asker.channel.tenant);
  if (!state) return tell(visit, 'announcements:state-gone');
  return tell(visit, 'announcements:recall-sure', { count: state.sent }, [
    act(visit, 'announcements:recall', 'announcements.recall-now', { id }),
    act(visit, 'announcements:recall-not', 'announcements.state', { id }),
  ]);
}

export async function recall(deps: StateDeps, visit: Visit, id: string): Promise<Reply> {
  const { person, channel } = visit.asker;
  const by = { ref: person.ref, name: person.name };
  const result = await deps.announcements.recall({ id, tenant: channel.tenant, by });
  return showChange(deps, visit, id, result);
}
