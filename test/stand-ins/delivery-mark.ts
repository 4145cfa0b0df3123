import type { ChatPlatform } from '#src/ports/chat-platform.ts';

/**
 * The platform, writing each delivery's id into the summary, by which a stand-in tells losses and doubles.
 * Nothing of the kind is sent for real: Teams documents no member of an activity that a bot may fill with its own.
 */
export function markDeliveries<Platform extends ChatPlatform>(platform: Platform): Platform {
  return {
    ...platform,
    post: (channel, message, deliveryId) =>
      platform.post(channel, { ...message, summary: `${message.summary} ${deliveryId}` }, deliveryId),
  };
}

/** Which of the expected deliveries never arrived, and which arrived more than once. */
export function account(
  expected: Iterable<string>,
  arrived: readonly { readonly deliveryId: string | null }[],
): { readonly lost: readonly string[]; readonly twice: readonly string[] } {
  const counts = new Map<string, number>();
  for (const { deliveryId } of arrived) {
    if (deliveryId !== null) counts.set(deliveryId, (counts.get(deliveryId) ?? 0) + 1);
  }
  const lost = [...expected].filter((id) => !counts.has(id));
  const twice = [...counts].filter(([, count]) => count > 1).map(([id]) => id);
  return { lost, twice };
}
