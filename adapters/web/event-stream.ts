import { type Changes, type Notice, OVERLAP } from '#adapters/web/changes.ts';
import { sees, type View, wireMessage } from '#adapters/web/view.ts';
import type { PageStore } from '#src/ports/page-store.ts';

export type StreamOptions = {
  readonly changes: Changes;
  readonly store: PageStore;
  readonly view: View;
  /** The newest change that the browser has. */
  readonly after: number;
  readonly stopping: AbortSignal;
  /** Asked now and then: false ends the stream. */
  readonly stillWelcome: () => Promise<boolean>;
};

const REPLAY_LIMIT = 500;
const MAX_WAITING = 1000;
const HEARTBEAT_MILLISECONDS = 15_000;
const RETRY_MILLISECONDS = 1000;

/** Server-sent events: `message` for each change that the reader sees, `channels`, and `reload` after too long an absence. */
export function eventStream(options: StreamOptions): ReadableStream<Uint8Array> {
  const { changes, store, view, after, stopping, stillWelcome } = options;
  const encoder = new TextEncoder();
  let end = () => {};
  return new ReadableStream(
    {
      async start(controller) {
        const send = (text: string) => {
          // A browser that reads nothing comes back and asks for what it missed.
          if ((controller.desiredSize ?? 0) < -MAX_WAITING) end();
          else controller.enqueue(encoder.encode(text));
        };
        const unsubscribe = changes.subscribe((notice) => send(eventOf(view, notice)));
        const heartbeat = setInterval(async () => {
          if (await stillWelcome().catch(() => true)) send(': here\n\n');
          else end();
        }, HEARTBEAT_MILLISECONDS);
        end = () => {
          end = () => {};
          unsubscribe();
          clearInterval(heartbeat);
          stopping.removeEventListener('abort', end);
          controller.close();
        };
        stopping.addEventListener('abort', () => end(), { once: true });
        send(`retry: ${RETRY_MILLISECONDS}\n\n`);
        const missed = await store.changesAfter(Math.max(0, after - OVERLAP), REPLAY_LIMIT);
        if (missed.length === REPLAY_LIMIT) send('event: reload\ndata:\n\n');
        else for (const message of missed) send(eventOf(view, { kind: 'message', message }));
      },
      cancel: () => end(),
    },
    { highWaterMark: 0 },
  );
}

function eventOf(view: View, notice: Notice): string {
  if (notice.kind === 'channels') return 'event: channels\ndata:\n\n';
  if (!sees(view.reader, notice.message)) return '';
  const data = JSON.stringify(wireMessage(view, notice.message));
  return `id: ${notice.message.change}\nevent: message\ndata: ${data}\n\n`;
}
