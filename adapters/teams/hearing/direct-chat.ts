import type { Goal } from '#adapters/teams/hearing/post-answer.ts';
import type { Spot } from '#adapters/teams/hearing/spot.ts';

/** Somebody’s own chat with the bot, which is opened where there is none yet; null where Teams does not let it. */
export async function directGoal(spot: Spot): Promise<Goal | null> {
  const { connector, serviceUrl, botId, channel, person } = spot;
  const chat = { botId, personId: person.id, tenantId: channel.tenant.ref };
  const answer = await connector.startChat(serviceUrl, chat);
  if (answer.kind !== 'answered' || answer.activityId === null) return null;
  const conversationId = answer.activityId;
  return { connector, serviceUrl, conversationId, channel: { ...channel, ref: conversationId } };
}

/**
 * The same as a place in which somebody acts. It is asked for wherever they are: a message extension is used also in the
 * chat of two people, which Teams calls personal, and in which the bot is not.
 */
export async function directSpot(spot: Spot): Promise<Spot | null> {
  const goal = await directGoal(spot);
  return goal && { ...spot, ...goal, kind: 'direct', prompt: null, name: null };
}
