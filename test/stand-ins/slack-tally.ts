import type { SlackRequest } from '#test/stand-ins/slack.ts';
import type { SlackMessage } from '#test/stand-ins/slack-workspaces.ts';

/** Ids of deliveries that stand in Slack more than once. */
export function twice(messages: readonly SlackMessage[]): readonly string[] {
  const seen = new Set<string>();
  return messages.flatMap(({ deliveryId }) => {
    if (deliveryId === null) return [];
    if (seen.has(deliveryId)) return deliveryId;
    seen.add(deliveryId);
    return [];
  });
}

/** The shortest time between two posts into one channel, refused ones included, in milliseconds; none is infinite. */
export function tightestGap(requests: readonly SlackRequest[]): number {
  const last = new Map<string, number>();
  let tightest = Number.POSITIVE_INFINITY;
  for (const { method, tenant, channel, at } of requests) {
    if (method !== 'chat.postMessage' || channel === null) continue;
    const place = `${tenant} ${channel}`;
    tightest = Math.min(tightest, at - (last.get(place) ?? Number.NEGATIVE_INFINITY));
    last.set(place, at);
  }
  return tightest;
}
