import { type App, SocketModeReceiver } from '@slack/bolt';
import type { Entrance } from '#adapters/slack/hearing/entrance.ts';
import { onceOptions, SILENT } from '#adapters/slack/web-api.ts';
import type { Log } from '#src/ports/log.ts';

export type SocketEntranceOptions = {
  readonly appToken: string;
  /** Ends with a slash. */
  readonly apiUrl: string;
  readonly log: Log;
  /** Between one connection and the next. */
  readonly reconnectMilliseconds?: number;
  /** In which Slack has to give a connection and greet on it. */
  readonly patienceMilliseconds?: number;
};

/**
 * Slack’s requests through a connection that the bot opens itself. Slack closes it every few hours, and the client’s
 * own reconnecting ends the process where Slack refuses the token meanwhile; so we reconnect, for as long as it takes.
 */
export function socketEntrance(options: SocketEntranceOptions): Entrance {
  const { appToken, apiUrl, log } = options;
  const { reconnectMilliseconds = 1_000, patienceMilliseconds = 10_000 } = options;
  let again: NodeJS.Timeout | null = null;
  let isClosing = false;
  let isConnected = false;
  const receiver = new SocketModeReceiver({
    appToken,
    logger: SILENT,
    autoReconnectEnabled: false,
    installerOptions: {
      clientOptions: onceOptions({ apiUrl, requestSeconds: patienceMilliseconds / 1000 }),
    },
  });
  const reconnect = () => {
    if (isClosing || again !== null) return;
    again = setTimeout(connect, reconnectMilliseconds);
  };
  const connect = async () => {
    again = null;
    const patience = setTimeout(() => breakOff(receiver.client), patienceMilliseconds);
    try {
      await receiver.client.start();
      log.info('slack: connected');
    } catch (cause) {
      log.warn('slack: not connected, trying again', {}, cause);
      reconnect();
    }
    clearTimeout(patience);
  };
  receiver.client.on('connected', () => {
    isConnected = true;
  });
  receiver.client.on('disconnected', () => {
    isConnected = false;
    reconnect();
  });
  forgiveStrange(receiver.client, log);
  return {
    routes: null,
    check: () => (isConnected ? null : 'not-connected'),
    async open(take) {
      // It asks nothing else of the app.
      receiver.init({ processEvent: async (event) => take(event) } as Pick<App, 'processEvent'> as App);
      await connect();
    },
    async close() {
      isClosing = true;
      clearTimeout(again ?? undefined);
      await receiver.stop();
    },
  };
}

/** Asked a second time, the client no longer waits for Slack's part in ending the connection. */
function breakOff(client: SocketModeReceiver['client']): void {
  void client.disconnect();
  void client.disconnect();
}

/** What the client cannot read it would reject where nobody listens, which ends the process. */
function forgiveStrange(client: SocketModeReceiver['client'], log: Log): void {
  const [read] = client.listeners('ws_message');
  client.removeAllListeners('ws_message');
  client.on('ws_message', async (...received) => {
    try {
      await read?.(...received);
    } catch {
      log.info('slack: not understood', { kind: 'envelope' });
    }
  });
}
