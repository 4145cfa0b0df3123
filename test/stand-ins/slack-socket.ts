import { createHash } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';

type Json = Readonly<Record<string, unknown>>;

export type SlackSocket = AsyncDisposable & {
  /** As `apiUrl` of the Web API; it knows `apps.connections.open` alone. */
  readonly apiUrl: string;
  /** How often a connection was opened. */
  readonly opened: number;
  /** Resolves when the next connection stands. */
  nextConnection(): Promise<unknown>;
  /** Hands in an envelope by the newest connection. */
  send(envelope: unknown): void;
  /** What comes back next: an acknowledgement. */
  nextAcknowledgement(): Promise<Json>;
  /** Breaks the newest connection off. */
  cut(): void;
  /** From now on a token is refused, or taken again. */
  refuse(error: string | null): void;
  /** From now on nobody is given a connection, or none is greeted or ended; pings are answered. */
  fallSilent(where: 'before' | 'within'): void;
};

/** RFC 6455, 1.3. */
const GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
const [TEXT, CLOSE, PING, PONG] = [0x1, 0x8, 0x9, 0xa];

/** The side of Slack in Socket Mode, on loopback: `hello` on connecting, envelopes, acknowledgements. */
export async function slackSocket(): Promise<SlackSocket> {
  const heard = new EventEmitter();
  const streams: Duplex[] = [];
  let refusal: string | null = null;
  let silent: 'before' | 'within' | null = null;

  const server = createServer((_, response) => {
    if (silent === 'before') return;
    const { port } = server.address() as AddressInfo;
    const opened = { ok: true, url: `ws://127.0.0.1:${port}/link` };
    const said = refusal === null ? opened : { ok: false, error: refusal };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(said));
  });
  server.on('upgrade', (request, stream) => {
    shakeHands(request, stream);
    streams.push(stream);
    stream.on('error', () => {});
    stream.on(
      'data',
      framesOf((opcode, payload) => {
        if (opcode === TEXT) heard.emit('acknowledged', JSON.parse(payload.toString('utf8')));
        if (opcode === PING) stream.write(frame(PONG, payload));
        if (opcode === CLOSE && silent === null) stream.end(frame(CLOSE, payload));
      }),
    );
    if (silent === null)
      stream.write(frame(TEXT, Buffer.from(JSON.stringify({ type: 'hello', num_connections: 1 }))));
    heard.emit('connected');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`,
    get opened() {
      return streams.length;
    },
    nextConnection: () => once(heard, 'connected'),
    send: (envelope) => void streams.at(-1)?.write(frame(TEXT, Buffer.from(JSON.stringify(envelope)))),
    nextAcknowledgement: async () => (await once(heard, 'acknowledged'))[0] as Json,
    cut: () => void streams.at(-1)?.destroy(),
    refuse(error) {
      refusal = error;
    },
    fallSilent(where) {
      silent = where;
    },
    async [Symbol.asyncDispose]() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      for (const stream of streams) stream.destroy();
      await closed;
    },
  };
}

function shakeHands(request: IncomingMessage, stream: Duplex): void {
  const accept = createHash('sha1').update(`${request.headers['sec-websocket-key']}${GUID}`).digest('base64');
  stream.write(
    [
      'HTTP/1.1 101 Switching Protocols',
      'Upgrade: websocket',
      'Connection: Upgrade',
      `Sec-WebSocket-Accept: ${accept}`,
    ]
      .concat('', '')
      .join('\r\n'),
  );
}

/** What a server sends is not masked. */
function frame(opcode: number, payload: Buffer): Buffer {
  const { length } = payload;
  const header =
    length < 126
      ? Buffer.from([0x80 | opcode, length])
      : Buffer.from([0x80 | opcode, 126, length >> 8, length & 0xff]);
  return Buffer.concat([header, payload]);
}

/** Reads the masked frames of a client, of at most 64 KiB each, however they are cut. */
function framesOf(taken: (opcode: number, payload: Buffer) => void): (chunk: Buffer) => void {
  let rest = Buffer.alloc(0);
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    while (rest.length >= 6) {
      const short = rest.readUInt8(1) & 0x7f;
      const start = short === 126 ? 4 : 2;
      const length = short === 126 ? rest.readUInt16BE(2) : short;
      if (rest.length < start + 4 + length) return;
      const mask = rest.subarray(start, start + 4);
      const masked = rest.subarray(start + 4, start + 4 + length);
      const payload = Buffer.from(masked.map((byte, at) => byte ^ (mask[at % 4] ?? 0)));
      taken(rest.readUInt8(0) & 0x0f, payload);
      rest = rest.subarray(start + 4 + length);
    }
  };
}
