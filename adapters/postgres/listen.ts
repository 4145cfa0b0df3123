import { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

const PAUSE_MS = 1000;

/**
 * Hears NOTIFY on a connection of its own. When that breaks it is opened again, and `heard` is called once
 * with an empty text, since notices may have been missed. Rejects when the first attempt fails.
 */
export async function listen(config: pg.ClientConfig, channel: string, heard: (payload: string) => void) {
  const stopping = new AbortController();
  const { signal } = stopping;
  const open = () => connect(config, channel, heard, signal);
  let connection = await open();
  const kept = (async () => {
    for (;;) {
      await connection.ended;
      if (signal.aborted) return;
      const next = await open().catch(() => null);
      if (signal.aborted) return;
      if (next) {
        connection = next;
        heard('');
      } else {
        await wait(PAUSE_MS, null, { signal }).catch(() => null);
      }
    }
  })();
  return {
    /** Also where a connection is just being opened, however long the server takes over it. */
    async stop() {
      stopping.abort();
      await kept;
    },
  };
}

/** A connection that hears until it breaks or `signal` is aborted; none is left behind when it rejects. */
async function connect(
  config: pg.ClientConfig,
  channel: string,
  heard: (payload: string) => void,
  signal: AbortSignal,
) {
  const socket = new Socket();
  const close = () => socket.destroy();
  signal.addEventListener('abort', close);
  const client = new pg.Client({ ...config, stream: () => socket });
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  client.on('notification', (notice) => heard(notice.payload ?? ''));
  client.on('error', () => undefined);
  client.on('end', () => {
    signal.removeEventListener('abort', close);
    end();
  });
  try {
    await client.connect();
    await client.query(`listen ${pg.escapeIdentifier(channel)}`);
    return { ended };
  } catch (cause) {
    signal.removeEventListener('abort', close);
    close();
    throw cause;
  }
}
