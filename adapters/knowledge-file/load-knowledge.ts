import { open } from 'node:fs/promises';
import {
  type KnowledgeReading,
  MAX_BYTES,
  readKnowledge,
  wholeFile,
} from '#adapters/knowledge-file/read-knowledge.ts';
import type { Text } from '#src/messages/text.ts';
import type { Knowledge } from '#src/model/knowledge.ts';

/** Reads a knowledge file from disk; one that is not there or cannot be read is a mistake like others. */
export async function loadKnowledge(path: string, stored: Knowledge | null): Promise<KnowledgeReading> {
  const bytes = await loadBytes(path);
  return bytes instanceof Uint8Array ? readKnowledge(bytes, path, stored) : wholeFile(path, bytes);
}

/** The bytes of a file, or why there are none. */
export async function loadBytes(path: string): Promise<Uint8Array | Text> {
  try {
    await using file = await open(path);
    return await firstBytes(file.createReadStream());
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : null;
    if (code === null) throw cause;
    if (code === 'ENOENT') return { key: 'knowledge:not-found' };
    return { key: 'knowledge:not-readable', values: { cause: code } };
  }
}

/** What a stream holds, but never more than shows that it is too much. */
export async function firstBytes(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    chunks.push(bytes);
    length += bytes.length;
    if (length > MAX_BYTES) break;
  }
  return Buffer.concat(chunks);
}
