import { expect, test } from 'vitest';
import type { Database } from '#adapters/postgres/database.ts';
import { postgresKnowledge } from '#adapters/postgres/knowledge.ts';
import { everything, topic } from '#test/fixtures/knowledge/everything.ts';
import { freshDatabase } from '#test/support/database.ts';

const MERGE = { replace: false };

test('every word of a name is kept folded, with the name it stands in', async () => {
  await using database = await freshDatabase();
  await postgresKnowledge(database).write({ ...everything, topics: [{ ...topic, draft: false }] }, MERGE);
  expect(await wordsOf(database, 'topic', topic.id)).toEqual([
    'alias - quantenmessung: quantenmessung',
    'name de quantensensorik: quantensensorik',
    'name en quantum sensing: quantum',
    'name en quantum sensing: sensing',
  ]);
});

test('what a draft is called stands nowhere', async () => {
  await using database = await freshDatabase();
  const draft = { ...topic, id: 'hidden', name: { de: 'Verborgenes' }, draft: true };
  await postgresKnowledge(database).write({ ...everything, topics: [topic, draft] }, MERGE);
  expect(await wordsOf(database, 'topic', 'hidden')).toEqual([]);
  const known = await database.query('select word from entry_vocabulary where word = $1', ['verborgenes']);
  expect(known).toEqual([]);
});

test('no question reads a list of new words beside the index', async () => {
  await using database = await freshDatabase();
  await postgresKnowledge(database).write(everything, MERGE);
  const listed = await database.query(`select gin_clean_pending_list('entry_vocabulary_spelling') as pages`);
  expect(listed).toEqual([{ pages: '0' }]);
});

async function wordsOf(database: Database, kind: string, id: string): Promise<readonly string[]> {
  const rows = await database.query<{ line: string }>(
    `select role || ' ' || coalesce(language, '-') || ' ' || name || ': ' || word as line
     from entry_word where kind = $1 and entry_id = $2 and role <> 'text' order by line`,
    [kind, id],
  );
  return rows.map((row) => row.line);
}
