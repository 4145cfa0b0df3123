import type { Log } from '#src/ports/log.ts';
import type { PageMessage, PageStore } from '#src/ports/page-store.ts';

export type Notice =
  | { readonly kind: 'message'; readonly message: PageMessage }
  | { readonly kind: 'channels' };

export type Changes = {
  /** Calls `heard` for everything that changes, in the order of the changes; returns how to end it. */
  subscribe(heard: (notice: Notice) => void): () => void;
  stop(): Promise<void>;
};

type ChangingStore = Pick<PageStore, 'changesAfter' | 'lastChange' | 'watch'>;

/** Changes numbered lower may be committed later: so many are looked at again. */
export const OVERLAP = 100;
const BATCH = 500;
// A connection that listens and breaks is opened again and we are told; one that is silently dead is not noticed.
const LOOK_ANYWAY_MILLISECONDS = 30_000;

/** Looks for what changed whenever any process says so, and now and then all the same. */
export async function watchChanges(store: ChangingStore, log: Log): Promise<Changes> {
  const subscribers = new Set<(notice: Notice) => void>();
  const tell = (notice: Notice) => {
    for (const heard of subscribers) {
      try {
        heard(notice);
      } catch (cause) {
        // What one of them cannot take, the others still hear.
        log.error('page: notice untold', { kind: notice.kind }, cause);
      }
    }
  };
  let newest = await store.lastChange();
  let told = new Set((await store.changesAfter(newest - OVERLAP, BATCH)).map((message) => message.change));

  const look = async () => {
    const found = await store.changesAfter(Math.max(0, newest - OVERLAP), BATCH);
    for (const message of found) {
      if (told.has(message.change)) continue;
      told.add(message.change);
      newest = Math.max(newest, message.change);
      tell({ kind: 'message', message });
    }
    told = new Set([...told].filter((change) => change > newest - OVERLAP));
    if (found.length === BATCH) await look();
  };
  const lookSoon = oneAtATime(() => look().catch((cause) => log.error('page: changes unread', {}, cause)));

  const watch = await store.watch((what) => (what === 'channels' ? tell({ kind: 'channels' }) : lookSoon()));
  const timer = setInterval(lookSoon, LOOK_ANYWAY_MILLISECONDS);
  return {
    subscribe(heard) {
      subscribers.add(heard);
      return () => subscribers.delete(heard);
    },
    async stop() {
      clearInterval(timer);
      await watch.stop();
    },
  };
}

/** Runs `work`; calls that come meanwhile make it run once more. */
function oneAtATime(work: () => Promise<void>): () => void {
  let running = false;
  let wanted = false;
  const run = async () => {
    running = true;
    while (wanted) {
      wanted = false;
      await work();
    }
    running = false;
  };
  return () => {
    wanted = true;
    if (!running) void run();
  };
}
