import { WebAPIPlatformError } from '@slack/web-api';
import { record } from '#adapters/slack/json.ts';
import type { WebApi } from '#adapters/slack/web-api.ts';
import type { Trace } from '#src/ports/chat-platform.ts';

/** By which Slack's history tells whose message it is; see docs.slack.dev/messaging/message-metadata. */
export const EVENT_TYPE = 'allianzbote_delivery';

const PAGE_SIZE = 200;
const MAX_PAGES = 5;
const CLOCKS_DIFFER = Temporal.Duration.from({ minutes: 10 });
const CANNOT_BE_KNOWN: Trace = { kind: 'cannot-be-known' };

type Found = { readonly ts: string } | 'end' | { readonly cursor: string };

/**
 * Looks for a delivery among the last 1,000 messages of a channel since it was queued. Absent is said only where
 * there were no more than those: of an older message nobody knows. Rejects where Slack could not be asked now.
 */
export async function traceDelivery(
  api: WebApi,
  token: string,
  channel: string,
  { deliveryId, queuedAt }: { readonly deliveryId: string; readonly queuedAt: Temporal.Instant },
): Promise<Trace> {
  const oldest = String(Math.floor(queuedAt.subtract(CLOCKS_DIFFER).epochMilliseconds / 1000));
  let cursor = '';
  try {
    for (let page = 0; page < MAX_PAGES; page++) {
      const from = { oldest, limit: PAGE_SIZE, include_all_metadata: true };
      const values = { channel, ...from, ...(cursor && { cursor }) };
      const found = findIn(await api('conversations.history', token, values), deliveryId);
      if (found === 'end') return { kind: 'absent' };
      if ('ts' in found) return { kind: 'arrived', messageRef: found.ts };
      cursor = found.cursor;
    }
  } catch (cause) {
    // No right to read, no token, no such channel: asking again does not help.
    if (!(cause instanceof WebAPIPlatformError) || isPassing(cause.data.error)) throw cause;
  }
  return CANNOT_BE_KNOWN;
}

function isPassing(code: string): boolean {
  return /^(ratelimited|fatal_error|internal_error|service_unavailable|request_timeout)$/.test(code);
}

function findIn(answer: Readonly<Record<string, unknown>>, deliveryId: string): Found {
  for (const message of Array.isArray(answer.messages) ? answer.messages : []) {
    const { ts, metadata } = record(message);
    const { event_type, event_payload } = record(metadata);
    const isOurs = event_type === EVENT_TYPE && record(event_payload).delivery_id === deliveryId;
    if (isOurs && typeof ts === 'string') return { ts };
  }
  const { next_cursor } = record(answer.response_metadata);
  return typeof next_cursor === 'string' && next_cursor !== '' ? { cursor: next_cursor } : 'end';
}
