import type { ConnectorOf } from '#adapters/teams/connector.ts';
import type { Language } from '#src/model/language.ts';
import type { DirectChat } from '#src/people/direct-chat.ts';
import type { Places } from '#src/ports/places.ts';
import type { TeamsConversations } from '#src/ports/teams-conversations.ts';

type DirectChatDeps = {
  readonly connectorOf: ConnectorOf;
  readonly teamsConversations: TeamsConversations;
  readonly places: Places;
  readonly languages: readonly Language[];
};

/**
 * Opens somebody’s own chat with the bot; null on other platforms, and where Teams does not let it. Teams takes a
 * person’s id in Entra for that of the conversation (send-proactive-messages).
 */
export function teamsDirectChat(deps: DirectChatDeps): DirectChat {
  const { connectorOf, teamsConversations, places, languages } = deps;
  return async ({ person, channel }) => {
    const { tenant } = channel;
    const connector = tenant.platform === 'teams' ? connectorOf(tenant) : null;
    const here = connector && (await teamsConversations.of(channel));
    if (!connector || !here) return null;
    const { serviceUrl, botId } = here;
    const chat = { botId, personId: person.ref, tenantId: tenant.ref };
    const answer = await connector.startChat(serviceUrl, chat);
    if (answer.kind !== 'answered' || answer.activityId === null) return null;
    const address = { tenant, ref: answer.activityId };
    await teamsConversations.note(address, { kind: 'personal', serviceUrl, botId, teamId: null });
    return places.ensure({ address, name: person.name, kind: 'direct', languages, timezone: null });
  };
}
