import { answer, type DeedDeps } from '#adapters/slack/hearing/deeds.ts';
import { isDirectChat } from '#adapters/slack/hearing/direct-chat.ts';
import { showStatus, threadOfDirect } from '#adapters/slack/hearing/pane.ts';
import { type Heard, isDirectRef, type Spot } from '#adapters/slack/hearing/spot.ts';
import { mentionsIn, writtenText } from '#adapters/slack/hearing/written-text.ts';
import { type Json, record, text } from '#src/messages/json.ts';
import type { Asker } from '#src/model/person.ts';

/** Longer than any answer to an enquiry may be, so that none is sent cut off. */
const MOST_WRITTEN = 4_000;

/** What a person wrote: plainly, beside a file, or in a thread and at once above it. */
const WRITTEN: readonly unknown[] = [undefined, 'file_share', 'thread_broadcast'];

/** Somebody mentioned the bot in a channel: everyone reads the answer in the thread below. */
export async function mentioned(deps: DeedDeps, heard: Heard): Promise<void> {
  const event = record(heard.body.event);
  if (!isByPerson(event, heard) || isDirectRef(text(event.channel))) return;
  // An app that reads along is handed the same message twice, under two ids: as a mention and as a message.
  if (!(await heard.isNew(`${text(event.channel)} ${text(event.ts)}`))) return;
  await write(deps, heard, event, text(event.thread_ts) || text(event.ts));
}

/** Somebody wrote. In channels the bot is silent unless it is mentioned. */
export async function messaged(deps: DeedDeps, heard: Heard): Promise<void> {
  const event = record(heard.body.event);
  const isDirect = isDirectRef(text(event.channel));
  if (!isDirect && mentions(text(event.text), heard.access.botUserId)) return mentioned(deps, heard);
  if (!isDirect || !isByPerson(event, heard)) return;
  await write(deps, heard, event, threadOfDirect(event));
}

/** Somebody used the command; only they see it, and the answer. Nobody else is in a direct chat anyway. */
export async function commanded(deps: DeedDeps, heard: Heard): Promise<void> {
  const { body, tenant, access, isOutsider } = heard;
  const [channel, person] = [text(body.channel_id), text(body.user_id)];
  if (channel === '' || person === '') return;
  const spot: Spot = {
    token: access.token,
    channel: { tenant, ref: channel },
    person,
    isOutsider,
    thread: null,
    kind: (await isDirectChat(deps, heard, person, channel)) ? 'direct' : 'private',
    responseUrl: text(body.response_url) || null,
    triggerId: text(body.trigger_id) || null,
  };
  const { said, named } = readText(text(body.text), access.botUserId);
  await answer(deps, spot, (asker) => deps.desk.write(asker, said, named));
}

async function write(deps: DeedDeps, heard: Heard, event: Json, thread: string | null): Promise<void> {
  const { tenant, access, isOutsider } = heard;
  const spot: Spot = {
    token: access.token,
    channel: { tenant, ref: text(event.channel) },
    person: text(event.user),
    isOutsider,
    thread,
    kind: isDirectRef(text(event.channel)) ? 'direct' : 'channel',
    responseUrl: null,
    triggerId: null,
  };
  const { said, named } = readText(text(event.text), access.botUserId);
  const post = spot.kind === 'direct' ? null : answeredPost(event, heard);
  const handIn = (asker: Asker) =>
    post === null ? deps.desk.write(asker, said, named) : deps.desk.reply(asker, post, said, named);
  const isInPane = spot.kind === 'direct' && thread !== null;
  await answer(deps, spot, async (asker) => {
    // Both, since a status that came after the answer would stay.
    const [reply] = await Promise.all([handIn(asker), isInPane && showStatus(deps, spot)]);
    return reply;
  });
}

function readText(given: string, botUserId: string | null) {
  const said = writtenText(given, botUserId).slice(0, MOST_WRITTEN);
  return { said, named: mentionsIn(given, botUserId) };
}

/** The post in whose thread somebody speaks to the bot. Who mentions it further on, speaks of it to others. */
function answeredPost(event: Json, { access }: Heard): string | null {
  const [, spokenTo] = /^\s*<@([^<>|]+)/.exec(text(event.text)) ?? [];
  return spokenTo === access.botUserId ? text(event.thread_ts) || null : null;
}

/** Neither the bot itself nor another one, nor an edit, a deletion or whatever else Slack calls a message. */
function isByPerson(event: Json, { access }: Heard): boolean {
  const isByBot = event.bot_id !== undefined || event.bot_profile !== undefined;
  const person = text(event.user);
  return (
    !isByBot &&
    WRITTEN.includes(event.subtype) &&
    person !== '' &&
    person !== access.botUserId &&
    text(event.channel) !== ''
  );
}

function mentions(written: string, botUserId: string | null): boolean {
  return botUserId !== null && (written.includes(`<@${botUserId}>`) || written.includes(`<@${botUserId}|`));
}
