import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** What is served at a path. With an `etag` or `last-modified` header the server answers 304 when it is sent back. */
type Served = {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
};

export type Answer = Served | ((request: IncomingMessage, response: ServerResponse) => void);

export type SourceServer = AsyncDisposable & {
  readonly url: string;
  /** As an operator allows it. */
  readonly hostAndPort: string;
  /** Serves this from now on; paths begin with a slash. */
  serve(path: string, answer: Answer): void;
  /** What was asked for, the oldest first. */
  readonly requests: readonly { readonly path: string; readonly headers: IncomingMessage['headers'] }[];
  openSockets(): number;
};

/** A publisher on loopback, for feeds and pages of all kinds. */
export async function sourceServer(): Promise<SourceServer> {
  const answers = new Map<string, Answer>();
  const requests: SourceServer['requests'][number][] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    requests.push({ path, headers: request.headers });
    give(answers.get(path) ?? { status: 404 }, request, response);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const hostAndPort = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${hostAndPort}`,
    hostAndPort,
    requests,
    serve: (path, answer) => answers.set(path, answer),
    openSockets: () => sockets.size,
    async [Symbol.asyncDispose]() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** An answer that never ends: a chunk every few milliseconds until the reader hangs up. */
export function drip(
  chunk: string | Uint8Array,
  everyMs = 5,
  headers: Served['headers'] = {},
  status = 200,
): Answer {
  return (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/rss+xml', ...headers });
    const timer = setInterval(() => response.write(chunk), everyMs);
    response.on('close', () => clearInterval(timer));
  };
}

/** Answers a request as it would be answered at once; for answers that wait for something. */
export function give(answer: Answer, request: IncomingMessage, response: ServerResponse): void {
  if (typeof answer === 'function') answer(request, response);
  else send(answer, request, response);
}

function send(answer: Served, request: IncomingMessage, response: ServerResponse): void {
  const { status = 200, headers = {}, body = '' } = answer;
  const isKnown =
    (headers.etag !== undefined && request.headers['if-none-match'] === headers.etag) ||
    (headers['last-modified'] !== undefined &&
      request.headers['if-modified-since'] === headers['last-modified']);
  response.writeHead(isKnown ? 304 : status, { 'content-type': 'application/rss+xml', ...headers });
  response.end(isKnown ? '' : body);
}
