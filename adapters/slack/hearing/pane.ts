import { askerAt, type DeedDeps } from '#adapters/slack/hearing/deeds.ts';
import { directSpot } from '#adapters/slack/hearing/direct-chat.ts';
import { languageOf } from '#adapters/slack/hearing/people.ts';
import type { Heard, Spot } from '#adapters/slack/hearing/spot.ts';
import { suggestedPrompts } from '#adapters/slack/suggested-prompts.ts';
import { type Json, record, text } from '#src/messages/json.ts';

/**
 * The thread in which somebody writes to the bot directly; null in the chat itself. In the agent pane every message
 * begins a thread of its own, and Slack says with it what else is on the screen (vercel/chat 4.34, `agent_view`).
 */
export function threadOfDirect(event: Json): string | null {
  const isInPane = (event.app_context ?? event.assistant_thread ?? null) !== null;
  return text(event.thread_ts) || (isInPane && text(event.ts)) || null;
}

/** Somebody began a thread in the pane as it was before `agent_view`, which apps keep that were set up so. */
export async function threadStarted(deps: DeedDeps, heard: Heard): Promise<void> {
  const started = record(record(heard.body.event).assistant_thread);
  const [person, channel] = [text(started.user_id), text(started.channel_id)];
  if (person === '' || channel === '') return;
  await suggestPrompts(deps, {
    ...directSpot(heard, person, channel),
    thread: text(started.thread_ts) || null,
  });
}

/** Offers what may be asked. Where a workspace has no pane, Slack refuses, and there is nothing to tell anybody. */
export async function suggestPrompts(deps: DeedDeps, spot: Spot): Promise<void> {
  const prompts = suggestedPrompts(await deps.desk.prompts(await askerAt(deps, spot)));
  if (prompts.length > 0) await atPane(deps, 'assistant.threads.setSuggestedPrompts', spot, { prompts });
}

/** Shows in a thread of the pane that an answer is on its way; Slack takes it away with the answer. */
export async function showStatus(deps: DeedDeps, spot: Spot): Promise<void> {
  const { people, words } = deps;
  const language = await languageOf(people, spot, words.languages);
  await atPane(deps, 'assistant.threads.setStatus', spot, { status: words.say(language, 'slack:answering') });
}

async function atPane(
  { briefApi, log }: DeedDeps,
  method: string,
  { token, channel, thread }: Spot,
  values: Json,
) {
  const place = { channel_id: channel.ref, ...(thread !== null && { thread_ts: thread }) };
  await briefApi(method, token, { ...place, ...values }).catch((cause) =>
    log.info('slack: nothing shown in the agent pane', { cause: String(cause) }),
  );
}
