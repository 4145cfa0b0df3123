import { pipeline, type Readable, type Transform } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';

export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

/** Another packing than those that were asked for. */
export class UnknownEncoding extends Error {
  override readonly name = 'UnknownEncoding';
}

/**
 * The whole body, unpacked, in memory that another thread reads without copying it. The limit holds for what arrives
 * and for what it unpacks to, so that a small bomb stays small. Others have their turn after every piece. However it
 * ends, nothing more is taken from the socket.
 * @throws TooLarge, UnknownEncoding, or what the socket or the packing throws.
 */
export async function readBody(body: Readable, encoding: string, maxBytes: number): Promise<Uint8Array> {
  // What nobody has begun to read would tell its end to nobody, which ends the process.
  body.on('error', () => undefined);
  try {
    return await gathered(unpacked(limited(body, maxBytes), packingOf(encoding)), maxBytes);
  } finally {
    body.destroy();
  }
}

async function gathered(chunks: AsyncIterable<Buffer>, maxBytes: number): Promise<Uint8Array> {
  const shared = new SharedArrayBuffer(0, { maxByteLength: maxBytes });
  for await (const chunk of chunks) {
    const at = shared.byteLength;
    if (at + chunk.length > maxBytes) throw new TooLarge();
    // Piece by piece, since to take memory for 5 MB at once holds up everybody else.
    shared.grow(at + chunk.length);
    new Uint8Array(shared, at).set(chunk);
    await turn();
  }
  return new Uint8Array(shared, 0, shared.byteLength);
}

async function* limited(body: Readable, maxBytes: number): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maxBytes) throw new TooLarge();
    yield chunk;
  }
}

type Packing = 'gzip' | 'br' | 'deflate';

/** Null where it is not packed. `identity` packs nothing, wherever it stands. */
function packingOf(encoding: string): Packing | null {
  const names = encoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  const [name = null, ...further] = names;
  if (name === null) return null;
  if (further.length > 0) throw new UnknownEncoding(encoding);
  switch (name) {
    case 'gzip':
    case 'x-gzip':
      return 'gzip';
    case 'br':
    case 'deflate':
      return name;
    default:
      throw new UnknownEncoding(encoding);
  }
}

async function* unpacked(body: AsyncGenerator<Buffer>, packing: Packing | null): AsyncGenerator<Buffer> {
  if (packing === null) return yield* body;
  const first = await body.next();
  // Some say how nothing is packed.
  if (first.done) return;
  // The reader of what comes out sees every error; the callback only keeps it from being thrown twice.
  yield* pipeline(rejoined(first.value, body), unpackerFor(packing, first.value), () => undefined);
}

async function* rejoined(first: Buffer, others: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  yield* others;
}

/** By `deflate` some mean what stands in a zlib envelope, which its first byte tells, and some what is in none. */
function unpackerFor(packing: Packing, [first = 0]: Buffer): Transform {
  switch (packing) {
    case 'gzip':
      return createGunzip();
    case 'br':
      return createBrotliDecompress();
    case 'deflate':
      return (first & 0x8f) === 0x08 ? createInflate() : createInflateRaw();
  }
}
