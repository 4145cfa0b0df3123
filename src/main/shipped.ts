import { fileURLToPath } from 'node:url';
import { loadKnowledge } from '#adapters/knowledge-file/load-knowledge.ts';
import { loadSourceList } from '#adapters/source-list/load-source-list.ts';
import type { Text } from '#src/messages/text.ts';
import { Trouble } from '#src/messages/trouble.ts';
import type { KnowledgeStore } from '#src/ports/knowledge-store.ts';
import type { SourceStore } from '#src/ports/source-store.ts';

const SHIPPED_KNOWLEDGE = fileURLToPath(new URL('../../knowledge/alliance.yaml', import.meta.url));
const SHIPPED_SOURCES = fileURLToPath(new URL('../../knowledge/sources.yaml', import.meta.url));

/**
 * Writes in what the operator keeps in a file, at every start; without such a file the shipped one, into
 * an empty database only, so that no restart undoes an editor's change.
 */
export async function fillKnowledge(store: KnowledgeStore, own: string | null): Promise<void> {
  const stored = await store.read();
  if (own === null && Object.values(stored).some((entries) => entries.length > 0)) return;
  const read = await loadKnowledge(own ?? SHIPPED_KNOWLEDGE, stored);
  if (read.kind === 'mistakes') throw new Trouble(read.mistakes.map(remarkText));
  await store.write(read.knowledge, { replace: false });
}

/** Follows the operator's list of sources, or the shipped one. */
export async function fillSources(store: SourceStore, own: string | null): Promise<void> {
  const read = await loadSourceList(own ?? SHIPPED_SOURCES);
  if (read.kind === 'mistakes') throw new Trouble(read.mistakes.map(remarkText));
  await store.followList(read.sources);
}

type Remark = { readonly file: string; readonly line: number; readonly path: string; readonly text: Text };

function remarkText({ file, line, path, text }: Remark): Text {
  const place: Text | string = path || { key: 'knowledge:whole-file' };
  return { key: 'knowledge:remark', values: { file, line, path: place, message: text } };
}
