import { loadKnowledge } from '#adapters/knowledge-file/load-knowledge.ts';
import { openDatabase } from '#adapters/postgres/database.ts';
import { startThrowaway } from '#adapters/postgres/embedded/throwaway.ts';
import { postgresEntries } from '#adapters/postgres/entries.ts';
import { postgresKnowledge } from '#adapters/postgres/knowledge.ts';
import { migrate } from '#adapters/postgres/migrate.ts';
import { postgresNewsSearch } from '#adapters/postgres/news-search.ts';
import type { CliContext } from '#src/cli/context.ts';
import { tellReading } from '#src/cli/knowledge-report.ts';
import type { Knowledge } from '#src/model/knowledge.ts';
import type { Entries } from '#src/ports/entries.ts';
import type { NewsSearch } from '#src/ports/news-search.ts';

/** What answers rest on, until it is closed. */
export type OpenedEntries = { readonly entries: Entries; readonly news: NewsSearch; close(): Promise<void> };

/** The entries of a knowledge file alone, in a database that goes when it is closed; null where the file has mistakes. */
export async function entriesOfFile(context: CliContext, file: string): Promise<OpenedEntries | null> {
  const reading = await loadKnowledge(file, null);
  if (reading.kind === 'mistakes') {
    tellReading(context, file, reading);
    return null;
  }
  return entriesOf(reading.knowledge);
}

async function entriesOf(knowledge: Knowledge): Promise<OpenedEntries> {
  const server = await startThrowaway();
  const database = openDatabase({ url: server.url });
  const close = async () => {
    await database.close();
    await server.stop();
  };
  try {
    await migrate(database);
    await postgresKnowledge(database).write(knowledge, { replace: true });
  } catch (cause) {
    await close();
    throw cause;
  }
  return { entries: postgresEntries(database), news: postgresNewsSearch(database), close };
}
