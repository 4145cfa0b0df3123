import { byId } from '#adapters/web/page/element.ts';
import type { Log } from '#adapters/web/page/log.ts';
import { fetchHistory } from '#adapters/web/page/server.ts';
import type { Status } from '#adapters/web/page/status.ts';
import type { WireChannel, WireHistory, WireMessage } from '#adapters/web/wire.ts';

export type ShownChannel = {
  /** Shows another channel in place of the one before; resolves to false where yet another was chosen meanwhile. */
  open(channel: WireChannel): Promise<boolean>;
  /** Shows what came live for this channel. */
  hear(message: WireMessage): void;
  /** Shows what was said before all that stands there. */
  showOlder(): Promise<void>;
};

const NO_HISTORY: WireHistory = { messages: [], hasMore: false };

/** The messages of the channel that `current` names; `show` draws one that came live. */
export function makeShownChannel(
  log: Log,
  status: Status,
  current: () => string,
  show: (message: WireMessage) => void,
): ShownChannel {
  // What came live while the history of the channel was on its way: newer than what it shows.
  let opening: WireMessage[] | null = null;
  /** Null where it cannot be had, which is then told. */
  const historyOf = (channel: string, before: string | null) =>
    fetchHistory(channel, before).catch((cause) => {
      status.failed(cause);
      return null;
    });
  return {
    async open(channel) {
      showHeading(channel);
      const heard: WireMessage[] = [];
      opening = heard;
      const found = await historyOf(channel.ref, null);
      if (opening !== heard) return false;
      opening = null;
      log.replace(found ?? NO_HISTORY);
      heard.forEach(show);
      return true;
    },
    hear(message) {
      if (opening === null) show(message);
      else opening.push(message);
    },
    async showOlder() {
      const channel = current();
      const found = await historyOf(channel, log.oldest());
      if (found !== null && channel === current() && opening === null) log.prepend(found);
    },
  };
}

function showHeading(channel: WireChannel): void {
  byId('channel-name', HTMLElement).textContent = channel.name;
  const about = [channel.languageNames, channel.timezone].filter((part) => part !== null);
  byId('channel-about', HTMLElement).textContent = about.join(' · ');
}
