import { expect, test } from 'vitest';
import { startHttp } from '#adapters/http/server.ts';
import type { WireMessage } from '#adapters/web/wire.ts';
import { openWindow } from '#test/bench/window.ts';

/** A page that answers at once and says what it was told to, when it is told to. */
async function pageOnCue() {
  const written = Promise.withResolvers<void>();
  const stream = new TransformStream<Uint8Array, Uint8Array>();
  const writer = stream.writable.getWriter();
  const answers: Readonly<Record<string, () => Response>> = {
    '/': () => new Response(''),
    '/api/events': () => new Response(stream.readable),
    '/api/channels/general/write': () => {
      written.resolve();
      return Response.json({ shown: ['2'] });
    },
  };
  const handle = async (request: Request) =>
    answers[new URL(request.url).pathname]?.() ?? new Response(null, { status: 404 });
  const server = await startHttp({ host: '127.0.0.1', port: 0, routes: [{ prefix: '', handle }] });
  return {
    url: server.url,
    written: written.promise,
    say: (message: Pick<WireMessage, 'id' | 'channel' | 'kind'>) =>
      writer.write(new TextEncoder().encode(`event: message\ndata: ${JSON.stringify(message)}\n\n`)),
    [Symbol.asyncDispose]: () => server.stop(0),
  };
}

test('the clock runs until the answering card has come as a live event', async () => {
  await using page = await pageOnCue();
  // Nobody reads it yet: the answer to the listening window begins with it.
  void page.say({ id: '0', channel: 'general', kind: 'said' });
  const window = await openWindow(page.url, 'general');
  const before = performance.now();
  const asked = window.ask('What is next?');
  await page.written;
  await page.say({ id: '1', channel: 'general', kind: 'said' });
  await page.say({ id: '9', channel: 'elsewhere', kind: 'card' });
  await fetch(page.url);
  const said = performance.now();
  await page.say({ id: '2', channel: 'general', kind: 'card' });
  expect(await asked).toBeGreaterThanOrEqual(said - before);
  window.close();
});
