import { open } from 'node:fs/promises';
import {
  type KnowledgeReading,
  MAX_BYTES,
  readKnowledge,
  wholeFile,
} from '#adapters/knowledge-file/read-knowledge.ts';
import type { Knowledge } from '#src/model/knowledge.ts';

/** Reads a knowledge file from disk; a file that is not there or cannot be read is a mistake like others. */
export async function loadKnowledge(
  path: string,
  stored: Knowledge | null = null,
  name = path,
): Promise<KnowledgeReading> {
  try {
    await using file = await open(path);
    return readKnowledge(await firstBytes(file.createReadStream()), name, stored);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : null;
    if (code === null) throw cause;
    if (code === 'ENOENT') return wholeFile(name, { key: 'knowledge:not-found' });
    return wholeFile(name, { key: 'knowledge:not-readable', values: { cause: code } });
  }
}

/** What a stream holds, but never more than shows that it is too much. */
export async function firstBytes(stream: AsyncIterable<Buffer | string>): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    chunks.push(bytes);
    length += bytes.length;
    if (length > MAX_BYTES) break;
  }
  return Buffer.concat(chunks);
}
