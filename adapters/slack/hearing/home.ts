import { answer, askerAt, type DeedDeps } from '#adapters/slack/hearing/deeds.ts';
import { directSpot, openDirectChat } from '#adapters/slack/hearing/direct-chat.ts';
import { suggestPrompts } from '#adapters/slack/hearing/pane.ts';
import { type Heard, isDirectRef, type Spot } from '#adapters/slack/hearing/spot.ts';
import { homeView } from '#adapters/slack/home-view.ts';
import type { Action } from '#src/messages/action.ts';
import { record, text } from '#src/messages/json.ts';

/** Somebody opened the bot: its Home, or the chat with it, which is the agent pane where a workspace has that. */
export async function homeOpened(deps: DeedDeps, heard: Heard): Promise<void> {
  const event = record(heard.body.event);
  const [person, channel] = [text(event.user), text(event.channel)];
  if (person === '' || channel === '') return;
  const spot = directSpot(heard, person, channel);
  if (event.tab === 'messages') await suggestPrompts(deps, spot);
  else await publishHome(deps, spot);
}

/** Somebody pressed a button of their Home; what there is to say comes into the direct chat. */
export async function pressedAtHome(deps: DeedDeps, heard: Heard, action: Action): Promise<void> {
  const person = text(record(heard.body.user).id);
  if (person === '') return;
  const carried = text(record(heard.body.view).private_metadata);
  const channel = isDirectRef(carried) ? carried : await openDirectChat(deps, heard, person);
  const spot = directSpot(heard, person, channel);
  await answer(deps, spot, (asker) => deps.desk.press(asker, action));
  await publishHome(deps, spot);
}

/** Shows somebody their Home as it is now. It carries along their direct chat, which a press in it does not name. */
export async function publishHome(deps: DeedDeps, spot: Spot): Promise<void> {
  const { api, desk, log } = deps;
  const home = await desk.home(await askerAt(deps, spot));
  const view = { ...homeView(home), private_metadata: spot.channel.ref };
  await api('views.publish', spot.token, { user_id: spot.person, view }).catch((cause) =>
    log.warn('slack: a home was not published', { tenant: spot.channel.tenant.ref }, cause),
  );
}
