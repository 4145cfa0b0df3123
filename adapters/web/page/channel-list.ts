import type { Say } from '#adapters/web/page/message.ts';
import { showChannels } from '#adapters/web/page/places.ts';
import type { WireChannel } from '#adapters/web/wire.ts';

export type ChannelList = {
  /** The ref of the channel that is shown; empty before the first. */
  current(): string;
  /** Makes a channel the one that is shown: the first where there is no such; null where there is none at all. */
  choose(ref: string): WireChannel | null;
  /** Counts a message in a channel that is not shown. */
  count(channel: string): void;
  /** The channels as they are now. */
  update(channels: readonly WireChannel[]): void;
};

/** The channels, which of them is shown, and how much of the others is unread. */
export function makeChannelList(
  first: readonly WireChannel[],
  say: Say,
  open: (ref: string) => void,
): ChannelList {
  let channels = first;
  let current = '';
  const unread = new Map<string, number>();
  const draw = () => {
    showChannels(channels, current, unread, say, open);
    const waiting = [...unread.values()].reduce((sum, count) => sum + count, 0);
    const name = channels.find((channel) => channel.ref === current)?.name ?? '';
    document.title = `${waiting > 0 ? `(${waiting}) ` : ''}${name} – ${say('title')}`;
  };
  return {
    current: () => current,
    choose(ref) {
      const channel = channels.find((known) => known.ref === ref) ?? channels[0];
      if (!channel) return null;
      current = channel.ref;
      unread.delete(current);
      draw();
      return channel;
    },
    count(channel) {
      unread.set(channel, (unread.get(channel) ?? 0) + 1);
      draw();
    },
    update(now) {
      channels = now;
      draw();
    },
  };
}
