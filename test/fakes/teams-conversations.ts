import type { ChannelAddress } from '#src/model/channel.ts';
import type { TeamsConversation, TeamsConversations } from '#src/ports/teams-conversations.ts';

type Noted = readonly [ChannelAddress, TeamsConversation];

/** Conversations as they were noted, kept in memory. */
export function rememberedConversations(): TeamsConversations & { readonly noted: readonly Noted[] } {
  const noted: Noted[] = [];
  const enteredAt = new Map<string, Temporal.Instant>();
  const isOf =
    (channel: ChannelAddress) =>
    ([one]: Noted) =>
      keyOf(one) === keyOf(channel);
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
    async noteEntry(channel, conversation) {
      noted.push([channel, conversation]);
      enteredAt.set(keyOf(channel), Temporal.Now.instant());
    },
    async forget(channel, removedAt) {
      const entered = enteredAt.get(keyOf(channel));
      if (entered && removedAt && Temporal.Instant.compare(entered, removedAt) > 0) return false;
      const isHere = isOf(channel);
      noted.splice(0, noted.length, ...noted.filter((one) => !isHere(one)));
      return true;
    },
  };
}

function keyOf({ tenant, ref }: ChannelAddress): string {
  return `${tenant.ref} ${ref}`;
}
