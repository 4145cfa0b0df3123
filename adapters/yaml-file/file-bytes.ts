import { open } from 'node:fs/promises';
import type { Text } from '#src/messages/text.ts';

/** The bytes of a file, or why there are none. Of a file that is too large, a little more than `maxBytes`. */
export async function loadBytes(path: string, maxBytes: number): Promise<Uint8Array | Text> {
  try {
    await using file = await open(path);
    return await firstBytes(file.createReadStream(), maxBytes);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : null;
    if (code === null) throw cause;
    if (code === 'ENOENT') return { key: 'knowledge:not-found' };
    return { key: 'knowledge:not-readable', values: { cause: code } };
  }
}

/** What a stream holds, but never more than shows that it is too much. */
export async function firstBytes(
  stream: AsyncIterable<Uint8Array | string>,
  maxBytes: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    chunks.push(bytes);
    length += bytes.length;
    if (length > maxBytes) break;
  }
  return Buffer.concat(chunks);
}

/** The text that the bytes are, or why they are none. */
export function decodeText(bytes: Uint8Array, maxBytes: number): string | Text {
  if (bytes.length > maxBytes) {
    return { key: 'knowledge:too-large', values: { megabytes: maxBytes / 1024 ** 2 } };
  }
  try {
    // TextDecoder takes a byte order mark away.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    if (cause instanceof TypeError) return { key: 'knowledge:not-utf8' };
    throw cause;
  }
}
