import { type StateDeps, showChange } from '#src/announcements/show-state.ts';
import type { Visit } from '#src/desk/area.ts';
import { act, sentence, tell, toAsker } from '#src/desk/replies.ts';
import type { Reply } from '#src/messages/form.ts';

/** Says what a recall does before anything is recalled. */
export async function askRecall({ announcements }: StateDeps, visit: Visit, id: string): Promise<Reply> {
  const state = await announcements.state(id, visit.asker.channel.tenant);
  if (!state) return tell(visit, 'announcements:state-gone');
  const buttons = [
    act(visit, 'announcements:recall', 'announcements.recall-now', { id }),
    act(visit, 'announcements:cancel', 'announcements.state', { id }),
  ];
  const sure = visit.say('announcements:recall-sure', { count: state.sent });
  if (state.unknown === 0) return toAsker(sentence(visit, sure, buttons));
  const unknown = visit.say('announcements:recall-unknown', { count: state.unknown });
  return toAsker(sentence(visit, `${sure} ${unknown}`, buttons));
}

export async function recall(deps: StateDeps, visit: Visit, id: string): Promise<Reply> {
  const { person, channel } = visit.asker;
  const by = { ref: person.ref, name: person.name };
  const result = await deps.announcements.recall({ id, tenant: channel.tenant, by });
  return showChange(deps, visit, id, result);
}
