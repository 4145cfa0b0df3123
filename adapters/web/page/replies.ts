import type { Log } from '#adapters/web/page/log.ts';
import type { Status } from '#adapters/web/page/status.ts';
import type { WireDone, WireMessage } from '#adapters/web/wire.ts';

export type Replies = {
  /** Does something, shows how it goes and brings the replies into view; resolves to whether it went. */
  perform(deed: () => Promise<WireDone>): Promise<boolean>;
  /** Shows a message, and brings it into view where it is an awaited reply. */
  show(message: WireMessage): void;
  /** Notes a change that was heard; returns whether it is newer than all before. */
  note(change: number): boolean;
  newest(): number;
};

/** A reply comes as a live event, before or after the server has told which messages the replies are. */
export function makeReplies(log: Log, status: Status, newestAtFirst: number): Replies {
  let newest = newestAtFirst;
  const awaited = new Set<string>();
  return {
    async perform(deed) {
      const before = newest;
      status.working();
      try {
        const { shown } = await deed();
        status.done();
        for (const id of shown) {
          if (log.changeOf(id) > before) log.bringIn(id);
          else awaited.add(id);
        }
        return true;
      } catch (cause) {
        status.failed(cause);
        return false;
      }
    },
    show(message) {
      log.put(message);
      if (awaited.delete(message.id)) log.bringIn(message.id);
    },
    note(change) {
      const isNew = change > newest;
      newest = Math.max(newest, change);
      return isNew;
    },
    newest: () => newest,
  };
}
