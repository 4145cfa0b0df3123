import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

const PAUSE_MS = 1000;

/**
 * Hears NOTIFY on a connection of its own. When that breaks it is opened again, and `heard` is called once
 * with an empty text, since notices may have been missed. Rejects when the first attempt fails.
 */
export async function listen(config: pg.ClientConfig, channel: string, heard: (payload: string) => void) {
  const stopped = new AbortController();
  let client = await connect(config, channel, heard);
  const kept = (async () => {
    for (;;) {
      await client.ended;
      if (stopped.signal.aborted) return;
      const next = await connect(config, channel, heard).catch(() => null);
      if (next) {
        client = next;
        heard('');
      } else {
        await wait(PAUSE_MS, null, { signal: stopped.signal }).catch(() => null);
      }
    }
  })();
  return {
    async stop() {
      stopped.abort();
      await client.end();
      await kept;
    },
  };
}

async function connect(config: pg.ClientConfig, channel: string, heard: (payload: string) => void) {
  const client = new pg.Client(config);
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  client.on('notification', (notice) => heard(notice.payload ?? ''));
  client.on('error', () => undefined);
  client.on('end', end);
  await client.connect();
  await client.query(`listen ${pg.escapeIdentifier(channel)}`);
  return { ended, end: () => client.end() };
}
