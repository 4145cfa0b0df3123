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

test('a word lists the entries that have it, each once', async () => {
  await using database = await freshDatabase();
  await postgresKnowledge(database).write({ ...everything, topics: [{ ...topic, draft: false }] }, MERGE);
  const listed = await database.query(
    `select word, array(select distinct kind || ':' || entry_id from entry_word
                        where entry = any(holders) order by 1) as refs, cardinality(holders) as entries
     from entry_vocabulary where word = 'quantensensorik'`,
  );
  const refs = await database.query<{ ref: string }>(
    `select distinct kind || ':' || entry_id as ref from entry_word where word = 'quantensensorik' order by 1`,
  );
  expect(refs.length).toBeGreaterThan(1);
  expect(listed).toEqual([
    { word: 'quantensensorik', refs: refs.map(({ ref }) => ref), entries: refs.length },
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
