import { stateMessage } from '#src/announcements/state-message.ts';
import type { Visit } from '#src/desk/area.ts';
import { tell, toAsker } from '#src/desk/replies.ts';
import type { Reply } from '#src/messages/form.ts';
import type { Announcements, ChangeResult } from '#src/ports/announcements.ts';
import type { Words } from '#src/ports/words.ts';

export type StateDeps = { readonly words: Words; readonly announcements: Announcements };

/** Where an announcement of the asker's tenant has arrived. */
export async function showState(
  { words, announcements }: StateDeps,
  visit: Visit,
  id: string,
): Promise<Reply> {
  const state = await announcements.state(id, visit.asker.channel.tenant);
  return state ? toAsker(stateMessage(words, visit, id, state)) : tell(visit, 'announcements:state-gone');
}

/** What came of a change, and what became of the posts. */
export async function showChange(
  deps: StateDeps,
  visit: Visit,
  id: string,
  result: ChangeResult,
): Promise<Reply> {
  if (result === 'done' || result === 'not-found') return showState(deps, visit, id);
  const said = tell(visit, `announcements:change.${result}`);
  return { kind: 'several', replies: [said, await showState(deps, visit, id)] };
}
