import { within } from '#jobs/within.ts';
import { BROKEN_READER, judgeReading } from '#src/news/judge-reading.ts';
import { secondsToNextPoll } from '#src/news/next-poll.ts';
import type { Log } from '#src/ports/log.ts';
import type { News } from '#src/ports/news.ts';
import type { Reading, SourceReader } from '#src/ports/source-reader.ts';
import type { ClaimedSource, SourceStore } from '#src/ports/source-store.ts';

export type Polling = {
  readonly reader: Pick<SourceReader, 'read'>;
  readonly store: SourceStore;
  readonly news: Pick<News, 'plan'>;
  readonly log: Log;
  /** When aborted no further source is taken, and what the end broke off is not held against its source. */
  readonly signal: AbortSignal;
};

// Longer than any reading takes, so that a source is another's only when its process has died.
const LEASE_SECONDS = 120;
const AT_ONCE = 8;
const PATIENCE_MS = 2_000;
// To plan anew for each source costs more than to read it: its news is compared with that of all others.
const PLAN_EVERY_SECONDS = 0.5;

/**
 * Reads every source that is due, several at once, so that a slow or failing one delays no other, and
 * queues what is new meanwhile. Running it in several processes reads nothing twice.
 */
export async function pollFeeds(polling: Polling, atOnce = AT_ONCE): Promise<void> {
  // What a process that died stored and did not plan, and what nobody wants any more.
  await planNews(polling);
  const first = await claimDue(polling);
  if (first === null) return;
  const planner = plannerBeside(polling);
  const parts = { ...polling, noteNews: planner.note };
  const lanes = Array.from({ length: atOnce }, (_, lane) => pollWhileDue(parts, lane === 0 ? first : null));
  const ended = await Promise.allSettled([...lanes, planner.until(Promise.allSettled(lanes))]);
  const lost = ended.find((one) => one.status === 'rejected');
  if (lost) throw lost.reason;
}

/**
 * Reads these sources now, due or not, so that what they show already is stored. Waits two seconds at most;
 * what takes longer goes on. Never rejects.
 */
export async function pollSources(polling: Polling, ids: readonly string[]): Promise<void> {
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS).unref());
  const planner = plannerBeside(polling);
  const polls = Promise.all(ids.map((id) => pollNow({ ...polling, noteNews: planner.note }, id)));
  const planned = planner
    .until(polls)
    .catch((cause) => polling.log.error('news not planned', { sources: ids.length }, cause));
  await Promise.race([planned, patience]);
}

type Work = Polling & { readonly noteNews: () => void };

/** Queues what was noted until then, every half second until a reading has ended, and once more; that one may fail. */
function plannerBeside(polling: Polling) {
  let isDue = false;
  const plan = async () => {
    if (!isDue) return;
    isDue = false;
    await planNews(polling).catch((cause) => {
      isDue = true;
      throw cause;
    });
  };
  return {
    note() {
      isDue = true;
    },
    async until(reading: Promise<unknown>): Promise<void> {
      const ended = reading.then(() => true);
      while (!(await within(PLAN_EVERY_SECONDS, ended, false))) {
        await plan().catch((cause) => polling.log.warn('planning again', {}, cause));
      }
      await plan();
    },
  };
}

async function pollNow(parts: Work, id: string): Promise<void> {
  try {
    const source = await parts.store.claim(id, LEASE_SECONDS);
    if (source !== null) await poll(parts, source);
  } catch (cause) {
    parts.log.error('source not polled', { source: id }, cause);
  }
}

async function claimDue({ store, signal }: Polling): Promise<ClaimedSource | null> {
  return signal.aborted ? null : store.claimDue(LEASE_SECONDS);
}

async function pollWhileDue(parts: Work, claimed: ClaimedSource | null): Promise<void> {
  for (let source = claimed ?? (await claimDue(parts)); source !== null; source = await claimDue(parts)) {
    await poll(parts, source);
  }
}

async function poll(parts: Work, source: ClaimedSource): Promise<void> {
  const { log, signal } = parts;
  const reading = judgeReading(source, await read(parts, source));
  const isFault = reading.kind === 'fault';
  if (isFault && signal.aborted) return;
  if (isFault)
    log.warn('source not read', { source: source.id, code: reading.code, failures: source.failures + 1 });
  const stored = await record(parts, source, reading);
  if (stored === null) log.info('source read too late', { source: source.id });
  if (stored !== null && stored.added + stored.changed > 0) {
    log.info('items stored', { source: source.id, ...stored });
    parts.noteNews();
  }
}

async function read({ reader, log }: Polling, source: ClaimedSource): Promise<Reading> {
  try {
    return await reader.read(source, source.validators);
  } catch (cause) {
    log.error('reader broke', { source: source.id }, cause);
    return BROKEN_READER;
  }
}

// What cannot be stored is held against its source, or it would be read again and again, and called reachable.
// Without a database this fails too, and says so.
async function record({ store, log }: Polling, source: ClaimedSource, reading: Reading) {
  const nextAfter = (result: Reading) => secondsToNextPoll(source, result);
  try {
    return await store.record(source, { reading, nextInSeconds: nextAfter(reading) });
  } catch (cause) {
    log.error('reading not stored', { source: source.id }, cause);
    return store.record(source, { reading: BROKEN_READER, nextInSeconds: nextAfter(BROKEN_READER) });
  }
}

async function planNews({ news, log }: Polling): Promise<void> {
  const { queued, withdrawn } = await news.plan();
  if (queued + withdrawn > 0) log.info('news planned', { queued, withdrawn });
}
