import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Notice, watchChanges } from '#adapters/web/changes.ts';
import { eventStream } from '#adapters/web/event-stream.ts';
import type { PageMessage, PageStore } from '#src/ports/page-store.ts';
import { WORDS } from '#test/adapters/web/served-page.ts';
import { fakeLog } from '#test/fakes/log.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const DOWN = new Error('the database is away');

type ChangingStore = Pick<PageStore, 'changesAfter' | 'lastChange' | 'watch'>;

function storeWith(some: Partial<ChangingStore>): ChangingStore {
  const quiet = { changesAfter: async () => [], lastChange: async () => 0 };
  return { ...quiet, watch: async () => ({ stop: async () => {} }), ...some };
}

function streamOn(store: ChangingStore) {
  const heardBy = new Set<(notice: Notice) => void>();
  const stopping = new AbortController();
  const log = fakeLog();
  const stream = eventStream({
    changes: {
      subscribe(heard) {
        heardBy.add(heard);
        return () => heardBy.delete(heard);
      },
      stop: async () => {},
    },
    store,
    log,
    view: { words: WORDS, reader: { ref: 'guest-1' }, language: 'de', timezone: 'UTC' },
    after: 0,
    stopping: stopping.signal,
    stillWelcome: async () => true,
  });
  const held = () => ({
    subscriptions: heardBy.size,
    timers: vi.getTimerCount(),
    listeners: getEventListeners(stopping.signal, 'abort').length,
  });
  const tell = (notice: Notice) => {
    for (const heard of heardBy) heard(notice);
  };
  return { stream, stopping, log, held, tell };
}

const NOTHING = { subscriptions: 0, timers: 0, listeners: 0 };

test('a stream whose missed changes cannot be read ends, so that the browser comes back', async () => {
  const { stream, log, held } = streamOn(storeWith({ changesAfter: () => Promise.reject(DOWN) }));
  const text = await new Response(stream).text();
  expect(text).toBe('retry: 1000\n\n');
  expect(held()).toEqual(NOTHING);
  expect(log.lines).toEqual([{ level: 'error', event: 'page: missed changes unread', cause: DOWN }]);
});

test('a browser that goes leaves nothing behind, also while its missed changes are being read', async () => {
  const { promise, resolve } = Promise.withResolvers<readonly PageMessage[]>();
  const { stream, log, held, stopping, tell } = streamOn(storeWith({ changesAfter: () => promise }));
  expect(held()).toEqual({ subscriptions: 1, timers: 1, listeners: 1 });
  await stream.cancel();
  expect(held()).toEqual(NOTHING);
  resolve([]);
  tell({ kind: 'channels' });
  stopping.abort();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(log.lines).toEqual([]);
});

test('a stream ends once when the page stops', async () => {
  const { stream, stopping, held } = streamOn(storeWith({}));
  const text = new Response(stream).text();
  await vi.advanceTimersByTimeAsync(15_000);
  stopping.abort();
  expect(await text).toBe('retry: 1000\n\n: here\n\n');
  expect(held()).toEqual(NOTHING);
});

test('a subscriber that throws does not keep a notice from the others', async () => {
  let change: (what: 'messages' | 'channels') => void = () => {};
  const log = fakeLog();
  const store = storeWith({
    watch: async (changed) => {
      change = changed;
      return { stop: async () => {} };
    },
  });
  const changes = await watchChanges(store, log);
  const heard: string[] = [];
  changes.subscribe(() => {
    throw DOWN;
  });
  changes.subscribe((notice) => heard.push(notice.kind));
  change('channels');
  await changes.stop();
  expect(heard).toEqual(['channels']);
  expect(log.lines).toEqual([{ level: 'error', event: 'page: notice untold', cause: DOWN }]);
});
