import { expect, test } from 'vitest';
import { startHttp } from '#adapters/http/server.ts';
import { Trouble } from '#src/messages/trouble.ts';
import type { HttpRoutes } from '#src/ports/http-routes.ts';

const LOOPBACK = '127.0.0.1';

function answering(prefix: string, text: string): HttpRoutes {
  return { prefix, handle: async () => new Response(text) };
}

async function start(...routes: readonly HttpRoutes[]) {
  const server = await startHttp({ host: LOOPBACK, port: 0, routes });
  return {
    ...server,
    text: async (path: string) => (await fetch(server.url + path)).text(),
    [Symbol.asyncDispose]: () => server.stop(),
  };
}

async function refusal(attempt: Promise<unknown>): Promise<Trouble> {
  const cause = await attempt.then(
    () => null,
    (failure: unknown) => failure,
  );
  expect(cause).toBeInstanceOf(Trouble);
  return cause as Trouble;
}

test('the longest prefix answers, whatever the order', async () => {
  await using server = await start(
    answering('', 'page'),
    answering('/health', 'well'),
    answering('/a/b', 'deep'),
  );
  expect(await server.text('/')).toBe('page');
  expect(await server.text('/health')).toBe('well');
  expect(await server.text('/health/more')).toBe('well');
  expect(await server.text('/healthy')).toBe('page');
  expect(await server.text('/a/b/c')).toBe('deep');
});

test('without a route there is nothing', async () => {
  await using server = await start(answering('/health', 'well'));
  expect((await fetch(`${server.url}/`)).status).toBe(404);
});

test('a port in use is told with the port', async () => {
  await using server = await start();
  const port = Number(new URL(server.url).port);
  const trouble = await refusal(startHttp({ host: LOOPBACK, port, routes: [] }));
  expect(trouble.texts).toEqual([{ key: 'errors:port-in-use', values: { host: LOOPBACK, port } }]);
});

test('an address that is not of this machine is told', async () => {
  const trouble = await refusal(startHttp({ host: '192.0.2.1', port: 0, routes: [] }));
  expect(trouble.texts[0]).toEqual({ key: 'errors:host-not-here', values: { host: '192.0.2.1' } });
});

test('stopping ends streams and lets a running request finish', async () => {
  const entered = Promise.withResolvers<void>();
  const release = Promise.withResolvers<void>();
  const server = await startHttp({
    host: LOOPBACK,
    port: 0,
    routes: [
      {
        prefix: '/stream',
        handle: async (_, stopping) => {
          const endless = new ReadableStream({
            start(controller) {
              controller.enqueue(new TextEncoder().encode('begun'));
              stopping.addEventListener('abort', () => controller.close());
            },
          });
          return new Response(endless);
        },
      },
      {
        prefix: '/slow',
        handle: async () => {
          entered.resolve();
          await release.promise;
          return new Response('done');
        },
      },
    ],
  });
  const stream = await fetch(`${server.url}/stream`);
  const slow = fetch(`${server.url}/slow`);
  await entered.promise;
  const stopped = server.stop();
  expect(await stream.text()).toBe('begun');
  release.resolve();
  expect(await (await slow).text()).toBe('done');
  await stopped;
  await expect(fetch(server.url)).rejects.toThrow();
});

test('stopping cuts off what does not end', async () => {
  const server = await startHttp({
    host: LOOPBACK,
    port: 0,
    routes: [{ prefix: '', handle: async () => new Response(new ReadableStream()) }],
  });
  const stuck = await fetch(server.url);
  await server.stop(50);
  await expect(stuck.text()).rejects.toThrow();
});
