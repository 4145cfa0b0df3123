import { pipeline, type Readable, type Transform } from 'node:stream';
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
 * and for what it unpacks to, so that a small bomb stays small.
 * @throws TooLarge, UnknownEncoding, or what the socket or the packing throws.
 */
export async function readBody(body: Readable, encoding: string, maxBytes: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of unpacked(limited(body, maxBytes), encoding)) {
    size += chunk.length;
    if (size > maxBytes) {
      body.destroy();
      throw new TooLarge();
    }
    chunks.push(chunk);
  }
  return shared(chunks, size);
}

// To hand 5 MB to the reading thread as a copy would hold up everybody else meanwhile.
function shared(chunks: readonly Buffer[], size: number): Uint8Array {
  const bytes = new Uint8Array(new SharedArrayBuffer(size));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
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
