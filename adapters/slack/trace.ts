import { WebAPIPlatformError, WebAPIRateLimitedError } from '@slack/web-api';
import { PASSING } from '#adapters/slack/refusals.ts';
import { retryAfter } from '#adapters/slack/retry-after.ts';
import type { WebApi } from '#adapters/slack/web-api.ts';
import { list, record } from '#src/messages/json.ts';
import type { Trace } from '#src/ports/chat-platform.ts';

/** By which Slack's history tells whose message it is; see docs.slack.dev/messaging/message-metadata. */
export const EVENT_TYPE = 'allianzbote_delivery';

// The most that Slack gives: a page more would be a request more.
const MOST = 999;
const CLOCKS_DIFFER = Temporal.Duration.from({ minutes: 10 });
const CANNOT_BE_KNOWN: Trace = { kind: 'cannot-be-known' };

type Sought = {
  readonly deliveryId: string;
  readonly queuedAt: Temporal.Instant;
  /** The thread in which it would stand; a channel's history has none of what stands in threads. */
  readonly under: string | undefined;
};

/**
 * Looks for a delivery among the last messages of a channel or a thread since it was queued, as many as Slack gives at once: 999,
 * or 15 for an app that is sold outside its directory. Absent is said only where there were no more than those: of
 * an older message nobody knows. Rejects where Slack could not be asked now.
 */
export async function traceDelivery(
  api: WebApi,
  token: string,
  channel: string,
  { deliveryId, queuedAt, under }: Sought,
): Promise<Trace> {
  const oldest = String(Math.floor(queuedAt.subtract(CLOCKS_DIFFER).epochMilliseconds / 1000));
  const values = { channel, oldest, limit: MOST, include_all_metadata: true };
  try {
    const answer =
      under === undefined
        ? await api('conversations.history', token, values)
        : await api('conversations.replies', token, { ...values, ts: under });
    return findIn(answer, deliveryId);
  } catch (cause) {
    if (cause instanceof WebAPIRateLimitedError) return { kind: 'again', afterSeconds: cause.retryAfter };
    if (!(cause instanceof WebAPIPlatformError) || PASSING.includes(cause.data.error)) throw cause;
    if (cause.data.error === 'ratelimited') return { kind: 'again', afterSeconds: retryAfter(null) };
    // No right to read, no token, no such channel: asking again does not help.
    return CANNOT_BE_KNOWN;
  }
}

function findIn(answer: Readonly<Record<string, unknown>>, deliveryId: string): Trace {
  for (const message of list(answer.messages)) {
    const { ts, metadata } = record(message);
    const { event_type, event_payload } = record(metadata);
    const isOurs = event_type === EVENT_TYPE && record(event_payload).delivery_id === deliveryId;
    if (isOurs && typeof ts === 'string') return { kind: 'arrived', messageRef: ts };
  }
  const { next_cursor = '' } = record(answer.response_metadata);
  return answer.has_more === true || next_cursor !== '' ? CANNOT_BE_KNOWN : { kind: 'absent' };
}
