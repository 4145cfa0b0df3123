import { setTimeout as wait } from 'node:timers/promises';
import {
  type Launch,
  type LaunchOptions,
  prepareLaunch,
  type Running,
} from '#adapters/postgres/embedded/launch.ts';

const PAUSE_BEFORE_REVIVAL_MS = 1000;

export type EmbeddedServer = {
  /** The bot's database, password included; it holds although the server may have to be started again. */
  readonly url: string;
  /** Gives the server up; the last process on the folder to do so ends it. */
  stop(): Promise<void>;
};

export type EmbeddedOptions = Partial<LaunchOptions> & {
  /** Told when the server died under us, with null, and why an attempt to start it again failed. */
  readonly lost?: (cause: unknown) => void;
};

/**
 * Starts the PostgreSQL whose data live below `folder`, or joins the one that runs there: several processes
 * share one server, and one whose starter was killed is adopted. A server that dies is started again.
 * Throws Trouble for what a person can put right.
 */
export async function startEmbedded(folder: string, options: EmbeddedOptions = {}): Promise<EmbeddedServer> {
  const { settings = [], durable = true, lost = () => undefined } = options;
  const launch = await prepareLaunch(folder, { settings, durable });
  const first = await launch();
  const stop = Promise.withResolvers<null>();
  const last = keepRunning(first, launch, stop.promise, lost);
  let stopped: Promise<void> | null = null;
  return {
    url: first.url,
    stop() {
      stop.resolve(null);
      stopped ??= last.then((running) => running.leave());
      return stopped;
    },
  };
}

/** Starts the server again whenever it dies, until `stop` settles; what then runs is the caller's to leave. */
async function keepRunning(
  first: Running,
  launch: Launch,
  stop: Promise<null>,
  lost: (cause: unknown) => void,
): Promise<Running> {
  let running = first;
  while ((await Promise.race([stop, running.ended])) !== null) {
    lost(null);
    running = (await revive(() => launch(first.port), stop, lost)) ?? running;
  }
  return running;
}

async function revive(launch: Launch, stop: Promise<null>, lost: (cause: unknown) => void) {
  for (;;) {
    try {
      return await launch();
    } catch (cause) {
      lost(cause);
    }
    if ((await Promise.race([stop, wait(PAUSE_BEFORE_REVIVAL_MS)])) === null) return null;
  }
}
