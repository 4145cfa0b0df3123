import { type Changes, type Notice, OVERLAP } from '#adapters/web/changes.ts';
import { sees, type View, wireMessage } from '#adapters/web/view.ts';
import type { Log } from '#src/ports/log.ts';
import type { PageStore } from '#src/ports/page-store.ts';

export type StreamOptions = {
  readonly changes: Changes;
  readonly store: Pick<PageStore, 'changesAfter'>;
  readonly log: Log;
  readonly view: View;
  /** The newest change that the browser has. */
  readonly after: number;
  readonly stopping: AbortSignal;
  /** Asked now and then: false ends the stream. */
  readonly stillWelcome: () => Promise<boolean>;
};

type Line = {
  readonly send: (text: string) => void;
  /** Ends the stream; the browser comes back and asks for what it missed. */
  readonly end: () => void;
  /** Frees what the line holds, where the browser itself has gone. */
  readonly letGo: () => void;
};

const REPLAY_LIMIT = 500;
const MAX_WAITING = 1000;
const HEARTBEAT_MILLISECONDS = 15_000;
const RETRY_MILLISECONDS = 1000;

/** Server-sent events: `message` for each change that the reader sees, `channels`, and `reload` after too long an absence. */
export function eventStream(options: StreamOptions): ReadableStream<Uint8Array> {
  let letGo = () => {};
  return new ReadableStream(
    {
      async start(controller) {
        const line = openLine(options, controller);
        letGo = line.letGo;
        line.send(`retry: ${RETRY_MILLISECONDS}\n\n`);
        await replay(options, line);
      },
      cancel: () => letGo(),
    },
    { highWaterMark: 0 },
  );
}

/** Tells every change from now on, until either side ends it. */
function openLine(options: StreamOptions, controller: ReadableStreamDefaultController<Uint8Array>): Line {
  const { changes, view, stopping, stillWelcome } = options;
  const encoder = new TextEncoder();
  let isOpen = true;
  const letGo = () => {
    isOpen = false;
    unsubscribe();
    clearInterval(heartbeat);
    stopping.removeEventListener('abort', end);
  };
  const end = () => {
    if (!isOpen) return;
    letGo();
    controller.close();
  };
  const send = (text: string) => {
    if (!isOpen) return;
    // A browser that reads nothing comes back and asks for what it missed.
    if ((controller.desiredSize ?? 0) < -MAX_WAITING) end();
    else controller.enqueue(encoder.encode(text));
  };
  const unsubscribe = changes.subscribe((notice) => send(eventOf(view, notice)));
  const heartbeat = setInterval(async () => {
    if (await stillWelcome().catch(() => true)) send(': here\n\n');
    else end();
  }, HEARTBEAT_MILLISECONDS);
  stopping.addEventListener('abort', end, { once: true });
  return { send, end, letGo };
}

async function replay({ store, log, view, after }: StreamOptions, line: Line): Promise<void> {
  try {
    const missed = await store.changesAfter(Math.max(0, after - OVERLAP), REPLAY_LIMIT);
    if (missed.length === REPLAY_LIMIT) line.send('event: reload\ndata:\n\n');
    else for (const message of missed) line.send(eventOf(view, { kind: 'message', message }));
  } catch (cause) {
    log.error('page: missed changes unread', {}, cause);
    line.end();
  }
}

function eventOf(view: View, notice: Notice): string {
  if (notice.kind === 'channels') return 'event: channels\ndata:\n\n';
  if (!sees(view.reader, notice.message)) return '';
  const data = JSON.stringify(wireMessage(view, notice.message));
  return `id: ${notice.message.change}\nevent: message\ndata: ${data}\n\n`;
}
