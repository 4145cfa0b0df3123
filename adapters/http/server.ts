import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { Trouble } from '#src/messages/trouble.ts';
import type { HttpRoutes } from '#src/ports/http-routes.ts';

export type HttpOptions = {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly routes: readonly HttpRoutes[];
};

export type HttpServer = {
  /** The address on this machine, such as `http://127.0.0.1:3978`. */
  readonly url: string;
  /** Takes no new request, lets running ones finish for `graceMilliseconds`, then cuts them off. */
  stop(graceMilliseconds?: number): Promise<void>;
};

const GRACE_MILLISECONDS = 3000;
const SWEEP_MILLISECONDS = 20;

/** The bot's one HTTP server. Throws Trouble where the port or address cannot be had. */
export async function startHttp(options: HttpOptions): Promise<HttpServer> {
  const stopping = new AbortController();
  const server = createAdaptorServer({ fetch: dispatcher(options.routes, stopping.signal).fetch }) as Server;
  await listen(server, options);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${hostInUrl(options.host)}:${port}`,
    async stop(graceMilliseconds = GRACE_MILLISECONDS) {
      const closed = Promise.withResolvers<void>();
      server.close(() => closed.resolve());
      stopping.abort();
      // A connection kept alive becomes idle only when its last answer is out.
      const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MILLISECONDS);
      const cut = setTimeout(() => server.closeAllConnections(), graceMilliseconds);
      await closed.promise;
      clearInterval(sweep);
      clearTimeout(cut);
    },
  };
}

/** The routes with the longest prefix come first. */
function dispatcher(routes: readonly HttpRoutes[], stopping: AbortSignal): Hono {
  const app = new Hono();
  for (const route of routes.toSorted((a, b) => b.prefix.length - a.prefix.length)) {
    const handle = (context: { req: { raw: Request } }) => route.handle(context.req.raw, stopping);
    if (route.prefix !== '') app.all(route.prefix, handle);
    app.all(`${route.prefix}/*`, handle);
  }
  return app;
}

async function listen(server: Server, { host, port }: HttpOptions): Promise<void> {
  const listening = Promise.withResolvers<void>();
  server.once('error', listening.reject);
  server.listen(port, host, listening.resolve);
  try {
    await listening.promise;
  } catch (cause) {
    throw troubleOf(cause, host, port);
  }
  server.removeListener('error', listening.reject);
}

function troubleOf(cause: unknown, host: string, port: number): unknown {
  const code = cause instanceof Error && 'code' in cause ? cause.code : null;
  switch (code) {
    case 'EADDRINUSE':
      return new Trouble([{ key: 'errors:port-in-use', values: { host, port } }], { cause });
    case 'EACCES':
      return new Trouble([{ key: 'errors:port-not-allowed', values: { port } }], { cause });
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new Trouble([{ key: 'errors:host-not-here', values: { host } }], { cause });
    default:
      return cause;
  }
}

// Where the server takes every address, this machine reaches it by loopback.
function hostInUrl(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}
