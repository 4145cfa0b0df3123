import { refusal } from '#adapters/slack/refusals.ts';
import { shown } from '#adapters/slack/shown.ts';
import { record, text } from '#src/messages/json.ts';
import type { Message } from '#src/messages/message.ts';
import type { Outcome } from '#src/model/delivery.ts';

const ANSWERS_WITHIN_MS = 10_000;

/** Who sees what is answered to a command or button: the one who did it, or the channel. */
type Audience = 'ephemeral' | 'in_channel';

/**
 * Answers by the address that came with a command or button; it holds for five answers in half an hour, also where
 * the bot is no member.
 */
export async function respond(
  responseUrl: string,
  audience: Audience,
  message: Message,
  thread: string | null,
): Promise<Outcome> {
  const place = thread === null ? {} : { thread_ts: thread };
  return send(responseUrl, {
    response_type: audience,
    replace_original: false,
    ...place,
    ...shown(message),
  });
}

/** Takes away the private message on which the button stood. */
export async function removeOriginal(responseUrl: string): Promise<void> {
  await send(responseUrl, { delete_original: true });
}

async function send(responseUrl: string, body: object): Promise<Outcome> {
  try {
    const response = await fetch(responseUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(ANSWERS_WITHIN_MS),
    });
    const said = await response.text();
    if (response.ok) return { kind: 'sent', messageRef: '' };
    return response.status < 500 ? refusal(errorIn(said)) : UNKNOWN;
  } catch {
    return UNKNOWN;
  }
}

/** Slack refuses here with a word, or with an object as the Web API does. */
function errorIn(said: string): string {
  try {
    return text(record(JSON.parse(said)).error);
  } catch {
    return said;
  }
}

const UNKNOWN: Outcome = { kind: 'unknown', reason: { key: 'slack:no-answer' } };
