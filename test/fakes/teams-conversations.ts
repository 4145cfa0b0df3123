import type { ChannelAddress } from '#src/model/channel.ts';
import type { TeamsConversation, TeamsConversations } from '#src/ports/teams-conversations.ts';

/** Conversations as they were noted, kept in memory. */
export function rememberedConversations(): TeamsConversations & {
  readonly noted: readonly (readonly [ChannelAddress, TeamsConversation])[];
} {
  const noted: [ChannelAddress, TeamsConversation][] = [];
  const isOf = (channel: ChannelAddress) => (one: readonly [ChannelAddress, TeamsConversation]) =>
    one[0].ref === channel.ref && one[0].tenant.ref === channel.tenant.ref;
  return {
    noted,
    async of(channel) {
      const known = noted.filter(isOf(channel)).map(([, conversation]) => conversation);
      const last = known.at(-1);
      return last
        ? { ...last, teamId: known.findLast(({ teamId }) => teamId !== null)?.teamId ?? null }
        : null;
    },
    note: async (channel, conversation) => void noted.push([channel, conversation]),
    async forget(channel) {
      const kept = noted.filter((one) => !isOf(channel)(one));
      noted.splice(0, noted.length, ...kept);
    },
  };
}
