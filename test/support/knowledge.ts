import { loadKnowledge } from '#adapters/knowledge-file/load-knowledge.ts';
import type { Knowledge } from '#src/model/knowledge.ts';

/** The knowledge of a fixture file that is known to be right. */
export async function knowledgeOf(path: string): Promise<Knowledge> {
  const read = await loadKnowledge(path, null);
  if (read.kind === 'mistakes') throw new Error(`${path}: ${JSON.stringify(read.mistakes)}`);
  return read.knowledge;
}
