import type { WireMessage } from '#adapters/web/wire.ts';
import { eventsOf } from '#test/support/server-sent-events.ts';

/** A person's window on a channel of the page, without a screen. */
export type Window = {
  /** Milliseconds from sending a question until the card that answers it has come as a live event. */
  ask(text: string): Promise<number>;
  close(): void;
};

/** Opens the page and listens to its events, as its script does. */
export async function openWindow(pageUrl: string, channel: string): Promise<Window> {
  const page = await fetch(pageUrl);
  const cookie = page.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const headers = { cookie, origin: new URL(pageUrl).origin };
  const closing = new AbortController();
  const events = await fetch(new URL('/api/events', pageUrl), { headers, signal: closing.signal });
  const nextCard = cardsIn(events, channel);

  const write = async (text: string) => {
    const response = await fetch(new URL(`/api/channels/${channel}/write`, pageUrl), {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ text }),
    });
    if (!response.ok) throw new Error(`the page answered ${response.status}`);
    await response.arrayBuffer();
  };
  return {
    async ask(text) {
      const before = performance.now();
      const arrival = nextCard();
      const written = write(text);
      const ms = (await Promise.race([arrival, written.then(() => arrival)])) - before;
      await written;
      return ms;
    },
    close: () => closing.abort(),
  };
}

/** Gives, each time, the moment at which the next new card comes; rejects when the stream has ended. */
function cardsIn(response: Response, channel: string): () => Promise<number> {
  const known = new Set<string>();
  let next = Promise.withResolvers<number>();
  const read = async (): Promise<never> => {
    for await (const { event, data } of eventsOf(response)) {
      if (event !== 'message') continue;
      const message = JSON.parse(data) as WireMessage;
      if (message.channel !== channel || message.kind !== 'card' || known.has(message.id)) continue;
      known.add(message.id);
      next.resolve(performance.now());
    }
    throw new Error('the events ended');
  };
  const ended = read();
  ended.catch(() => undefined);
  return () => {
    next = Promise.withResolvers<number>();
    return Promise.race([next.promise, ended]);
  };
}
