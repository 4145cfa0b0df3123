import { type KnowledgeReading, MAX_BYTES, readKnowledge } from '#adapters/knowledge-file/read-knowledge.ts';
import { loadBytes } from '#adapters/yaml-file/file-bytes.ts';
import { wholeFile } from '#adapters/yaml-file/remark.ts';
import type { Knowledge } from '#src/model/knowledge.ts';

/** Reads a knowledge file from disk; one that is not there or cannot be read is a mistake like others. */
export async function loadKnowledge(path: string, stored: Knowledge | null): Promise<KnowledgeReading> {
  const bytes = await loadBytes(path, MAX_BYTES);
  return bytes instanceof Uint8Array ? readKnowledge(bytes, path, stored) : wholeFile(path, bytes);
}
