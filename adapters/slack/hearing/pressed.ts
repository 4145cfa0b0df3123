import { answer, type DeedDeps } from '#adapters/slack/hearing/deeds.ts';
import { pressedInForm } from '#adapters/slack/hearing/forms.ts';
import { pressedAtHome } from '#adapters/slack/hearing/home.ts';
import { hasTurn } from '#adapters/slack/hearing/post-answer.ts';
import { removeOriginal, respond } from '#adapters/slack/hearing/respond.ts';
import { OPEN, SHOW } from '#adapters/slack/hearing/speaker.ts';
import { type Heard, isDirectRef, type Spot } from '#adapters/slack/hearing/spot.ts';
import { postsOf } from '#adapters/slack/posts.ts';
import { CROWDED } from '#src/deliveries/turn.ts';
import type { Action } from '#src/messages/action.ts';
import { cleanText } from '#src/messages/clean-text.ts';
import { list, parsed, record, text } from '#src/messages/json.ts';
import { sayPosts } from '#src/messages/posts.ts';

/**
 * Somebody pressed a button of a message, a form or their Home. Those that only open an address carry nothing to
 * act on.
 */
export async function pressed(deps: DeedDeps, heard: Heard): Promise<void> {
  const { body } = heard;
  const pushed = record(list(body.actions)[0]);
  const action = readAction(text(pushed.value));
  if (body.view !== undefined) {
    if (record(body.view).type !== 'home') return pressedInForm(deps, heard, pushed);
    return action === null ? undefined : pressedAtHome(deps, heard, action);
  }
  const spot = spotOf(heard);
  if (action === null || spot === null) return;
  const ofKept = action.name === SHOW ? showToEveryone : action.name === OPEN ? openKept : null;
  if (ofKept !== null)
    return ofKept(deps, spot, action).catch((cause) => apologise(deps, spot, action, cause));
  await answer(deps, spot, (asker) => deps.desk.press(asker, action));
}

/** Posts what was shown privately, word for word and once, however often the button is pressed. */
async function showToEveryone(deps: DeedDeps, spot: Spot, { values }: Action): Promise<void> {
  const language = languageOf(deps, values);
  const kept = await deps.keptReplies.take({ platform: 'slack', ref: spot.person }, values.id ?? '');
  if (kept?.kind !== 'message') return deps.speaker.tell(spot, language, 'chat:outdated');
  const { responseUrl, thread } = spot;
  if (responseUrl === null) return deps.speaker.say({ ...spot, kind: 'channel' }, kept);
  const outcome = await sayPosts(postsOf(kept.message), async (post) => {
    if (!(await hasTurn(deps, spot))) return CROWDED;
    return respond(responseUrl, 'in_channel', post, thread);
  });
  if (outcome.kind === 'sent') await removeOriginal(responseUrl);
  else await deps.speaker.tell(spot, language, 'slack:not-shown');
}

async function openKept(deps: DeedDeps, spot: Spot, { values }: Action): Promise<void> {
  const kept = await deps.keptReplies.read({ platform: 'slack', ref: spot.person }, values.id ?? '');
  if (kept?.kind === 'form') await deps.speaker.say(spot, kept);
  else await deps.speaker.tell(spot, languageOf(deps, values), 'chat:outdated');
}

/** What was kept cannot be reached; the desk says so of its own data. */
async function apologise(deps: DeedDeps, spot: Spot, { values }: Action, cause: unknown): Promise<void> {
  deps.log.error('slack: a kept reply was not read', {}, cause);
  await deps.speaker.tell(spot, languageOf(deps, values), 'chat:apology');
}

function languageOf({ words }: DeedDeps, { language }: Action['values']): string {
  return words.languages.find((known) => known === language) ?? words.languages[0] ?? '';
}

/** Null where the button stands in no channel. */
function spotOf({ body, tenant, access, isOutsider }: Heard): Spot | null {
  const container = record(body.container);
  const channel = text(record(body.channel).id) || text(container.channel_id);
  const person = text(record(body.user).id);
  if (channel === '' || person === '') return null;
  const seenByAll = isDirectRef(channel) ? 'direct' : 'channel';
  return {
    token: access.token,
    channel: { tenant, ref: channel },
    person,
    isOutsider,
    thread: text(container.thread_ts) || text(record(body.message).thread_ts) || null,
    kind: container.is_ephemeral === true ? 'private' : seenByAll,
    responseUrl: text(body.response_url) || null,
    triggerId: text(body.trigger_id) || null,
  };
}

/** What `draw` of buttons.ts wrote; null for anything else. */
function readAction(value: string): Action | null {
  const { name, values } = record(parsed(value));
  if (text(name) === '') return null;
  const texts = Object.entries(record(values)).map(([key, given]) => [
    cleanText(key),
    cleanText(text(given)),
  ]);
  return { name: text(name), values: Object.fromEntries(texts) };
}
