import { pipeline, type Readable, type Transform } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

/** Another packing than those that were asked for. */
export class UnknownEncoding extends Error {
  override readonly name = 'UnknownEncoding';
}

/**
 * The whole body, unpacked, in memory that another thread reads without copying it. The limit holds for what arrives
 * and for what it unpacks to, so that a small bomb stays small. Others have their turn after every piece.
 * @throws TooLarge, UnknownEncoding, or what the socket or the packing throws.
 */
export async function readBody(body: Readable, encoding: string, maxBytes: number): Promise<Uint8Array> {
  const shared = new SharedArrayBuffer(0, { maxByteLength: maxBytes });
  for await (const chunk of unpacked(limited(body, maxBytes), encoding)) {
    const at = shared.byteLength;
    if (at + chunk.length > maxBytes) {
      body.destroy();
      throw new TooLarge();
    }
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

function unpacked(body: AsyncGenerator<Buffer>, encoding: string): AsyncIterable<Buffer> {
  const unpack = unpackerFor(encoding.trim().toLowerCase());
  if (!unpack) return body;
  // The reader of `unpack` sees every error; the callback only keeps it from being thrown twice.
  return pipeline(body, unpack, () => undefined);
}

function unpackerFor(encoding: string): Transform | null {
  switch (encoding) {
    case '':
    case 'identity':
      return null;
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'br':
      return createBrotliDecompress();
    case 'deflate':
      return createInflate();
    default:
      throw new UnknownEncoding(encoding);
  }
}
