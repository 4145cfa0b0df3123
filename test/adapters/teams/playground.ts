import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';

const require = createRequire(import.meta.url);
const PROGRAM = require.resolve('@microsoft/m365agentsplayground/cli.js');
const CHANNEL = 'channel-announcements-id';
const START_MS = 90_000;

/** One message as the Playground draws it. */
type Drawn = {
  readonly messageId: string;
  readonly attachments: readonly { readonly content: unknown }[];
};

type Event = {
  readonly action: string;
  readonly actionConversationId: string;
  readonly message: Drawn;
};

/** Microsoft's own client for trying bots, without a browser. */
export type Playground = AsyncDisposable & {
  /** Where a browser shows it. */
  readonly url: string;
  readonly serviceUrl: string;
  /** The id of a new thread in a channel, which nobody has written into yet. */
  newThread(): Promise<string>;
  /** What a thread shows below its first post, the oldest first. */
  see(thread: string): Promise<readonly Drawn[]>;
};

/** Starts it on loopback, with a bot if there is one. It sends nothing to us, and nothing about us to anybody. */
export async function startPlayground(botUrl = 'http://127.0.0.1:9/'): Promise<Playground> {
  const words = ['-e', botUrl, '-c', 'msteams', '-p', `${await freePort()}`];
  // The flag alone leaves a heartbeat to Azure and a look for its metadata server.
  const env = {
    PATH: process.env.PATH,
    TEAMSAPPTESTER_BROWSER: 'none',
    APPLICATION_INSIGHTS_NO_STATSBEAT: '1',
  };
  const child = spawn(process.execPath, [PROGRAM, ...words, '--disable-telemetry'], { env, stdio: 'pipe' });
  child.stderr.resume();
  const url = `http://127.0.0.1:${await portOf(child.stdout)}`;
  child.stdout.resume();
  const events = await openStream(url);
  const serviceUrl = `${url}/_connector/`;

  async function newThread(): Promise<string> {
    const activity = { type: 'message', text: 'thread' };
    const body = JSON.stringify({ isGroup: true, channelData: { channel: { id: CHANNEL } }, activity });
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${serviceUrl}v3/conversations`, { method: 'POST', headers, body });
    const { id } = (await response.json()) as { id: string };
    return id;
  }

  return {
    url,
    serviceUrl,
    newThread,
    async see(thread) {
      // The stream keeps its order, so whatever came before this thread has been told when this one is.
      const [, marker] = (await newThread()).split('messageid=');
      while (!events.some(({ message }) => message.messageId === marker)) await setTimeout(5);
      return drawn(events.filter((event) => event.actionConversationId === thread));
    },
    async [Symbol.asyncDispose]() {
      const exited = once(child, 'exit');
      child.kill('SIGKILL');
      await exited;
    },
  };
}

function drawn(events: readonly Event[]): readonly Drawn[] {
  const messages = new Map<string, Drawn>();
  for (const { message } of events) messages.set(message.messageId, message);
  return [...messages.values()];
}

/** The messages told so far; the list grows. */
async function openStream(url: string): Promise<readonly Event[]> {
  const stream = `${url.replace('http', 'ws')}/_ws_conversation/v1/conversations/stream`;
  for (const giveUp = performance.now() + START_MS; performance.now() < giveUp; await setTimeout(100)) {
    const socket = new WebSocket(stream);
    const events: Event[] = [];
    socket.addEventListener('message', ({ data }) => events.push(JSON.parse(String(data))));
    const opened = await new Promise<boolean>((resolve) => {
      socket.addEventListener('open', () => resolve(true));
      socket.addEventListener('error', () => resolve(false));
    });
    if (opened) return events;
  }
  throw new Error('the Playground did not start');
}

// It takes another port where the one it was given is in use by then.
async function portOf(output: Readable): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const [, port] = /^Listening on (\d+)/.exec(line) ?? [];
    if (port !== undefined) return port;
  }
  throw new Error('the Playground ended before it listened');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}
