import { expect, test } from 'vitest';
import type { Database } from '#adapters/postgres/database.ts';
import { postgresKnowledge } from '#adapters/postgres/knowledge.ts';
import type { Stage } from '#src/model/call.ts';
import { deadlineAt } from '#src/model/deadline.ts';
import type { Knowledge } from '#src/model/knowledge.ts';
import { knowledgeStoreContract } from '#test/contract/knowledge-store.ts';
import { everything, fullCall, internal, outline, topic } from '#test/fixtures/knowledge/everything.ts';
import { freshDatabase } from '#test/support/database.ts';

const NOTHING: Knowledge = { organisations: [], topics: [], calls: [], milestones: [], answers: [] };
const MERGE = { replace: false };

knowledgeStoreContract(async () => {
  const database = await freshDatabase();
  return {
    store: postgresKnowledge(database),
    [Symbol.asyncDispose]: () => database[Symbol.asyncDispose](),
  };
});

test('only a deadline that moved gets a new version, and never an old one again', async () => {
  await using database = await freshDatabase();
  const store = postgresKnowledge(database);
  await store.write(everything, MERGE);
  const before = await versions(database);

  const moved = { ...outline, deadline: deadlineAt('2026-04-08T12:00', 'Europe/Berlin') };
  await store.write(withStages([moved, internal]), MERGE);
  const after = await versions(database);
  expect(Number(after.outline)).toBeGreaterThan(Number(before.outline));
  expect(after.internal).toBe(before.internal);

  await store.write(withStages([{ ...moved, label: { de: 'Neu' } }, internal]), MERGE);
  expect(await versions(database)).toEqual(after);

  await store.write(withStages([internal]), MERGE);
  expect(await versions(database)).toEqual({ internal: before.internal });
  await store.write(withStages([moved, internal]), MERGE);
  expect(Number((await versions(database)).outline)).toBeGreaterThan(Number(after.outline));
});

test('a write that PostgreSQL refuses leaves everything as it was', async () => {
  await using database = await freshDatabase();
  const store = postgresKnowledge(database);
  await store.write(everything, MERGE);
  const unstorable = { ...everything, topics: [{ ...topic, name: { de: '\u0000' } }] };
  await expect(store.write(unstorable, { replace: true })).rejects.toThrow();
  expect(await store.read()).toEqual(everything);
});

test('imports at the same time do not double a word', async () => {
  await using database = await freshDatabase();
  const store = postgresKnowledge(database);
  await Promise.all([1, 2, 3, 4].map(() => store.write(everything, MERGE)));
  const found = await entryWords(database);
  expect(new Set(found).size).toBe(found.length);
});

test('PostgreSQL plans with what was imported as soon as it is', async () => {
  await using database = await freshDatabase();
  const calls = Array.from({ length: 40 }, (_, index) => ({ ...fullCall, id: `call-${index}` }));
  await postgresKnowledge(database).write({ ...NOTHING, calls }, { replace: true });
  for (const table of ['call', 'stage', 'entry_word', 'entry_vocabulary']) {
    const known = await database.query(
      `select reltuples = (select count(*) from ${table}) as "isKnown" from pg_class where relname = $1`,
      [table],
    );
    expect([table, ...known]).toEqual([table, { isKnown: true }]);
  }
});

test('5,000 calls are written and read within seconds', async () => {
  await using database = await freshDatabase();
  const store = postgresKnowledge(database);
  const calls = Array.from({ length: 5000 }, (_, index) => ({ ...fullCall, id: `call-${index}` }));
  const started = performance.now();
  await store.write({ ...everything, calls }, MERGE);
  await store.write({ ...everything, calls }, MERGE);
  expect((await store.read()).calls).toHaveLength(5000);
  expect(performance.now() - started).toBeLessThan(10_000);
});

function withStages(stages: readonly Stage[]): Knowledge {
  return { ...NOTHING, calls: [{ ...fullCall, stages }] };
}

async function versions(database: Database): Promise<Readonly<Record<string, string>>> {
  const rows = await database.query<{ id: string; version: string }>('select id, version from stage');
  return Object.fromEntries(rows.map((row) => [row.id, row.version]));
}

async function entryWords(database: Database): Promise<readonly string[]> {
  const rows = await database.query<{ line: string }>(
    `select concat_ws(' ', kind, entry_id, role, language, name, word) as line from entry_word`,
  );
  return rows.map((row) => row.line);
}
