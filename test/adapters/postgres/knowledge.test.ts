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

test('every name is kept as it is compared, in its language', async () => {
  await using database = await freshDatabase();
  await postgresKnowledge(database).write(everything, MERGE);
  expect(await names(database)).toEqual([
    'answer what-is-it question de Was ist das? was ist das',
    'answer what-is-it question de Worum geht es? worum geht es',
    'answer what-is-it question en What is it? what is it',
    'answer what-is-it question fr Quoi ? quoi',
    'call full-call alias - der Ruf der ruf',
    'call full-call name de Ruf ruf',
    'call full-call name en Call call',
    'call full-call name fr Appel appel',
    'call unstated name de Ohne Daten ohne daten',
    'call unstated name en No dates no dates',
    ...[0, 1, 2, 3].flatMap((index) => [
      `milestone milestone-${index} name de Meilenstein ${index} meilenstein ${index}`,
      `milestone milestone-${index} name en Milestone ${index} milestone ${index}`,
    ]),
    'organisation bare name en Bare Institute bare institute',
    'organisation norsk alias - 3+2 3 2',
    'organisation norsk alias - NR nr',
    'organisation norsk former - Alter Rat alter rat',
    'organisation norsk name de Norwegischer Rat norwegischer rat',
    'organisation norsk name en Norwegian Council norwegian council',
    'organisation norsk name fr Conseil norvégien conseil norvegien',
    'topic sensing alias - Quantenmessung quantenmessung',
    'topic sensing name de Quantensensorik quantensensorik',
    'topic sensing name en quantum sensing quantum sensing',
  ]);
});

test('a write that PostgreSQL refuses leaves everything as it was', async () => {
  await using database = await freshDatabase();
  const store = postgresKnowledge(database);
  await store.write(everything, MERGE);
  const unstorable = { ...everything, topics: [{ ...topic, name: { de: '\u0000' } }] };
  await expect(store.write(unstorable, { replace: true })).rejects.toThrow();
  expect(await store.read()).toEqual(everything);
});

test('imports at the same time do not double a name', async () => {
  await using database = await freshDatabase();
  const store = postgresKnowledge(database);
  await Promise.all([1, 2, 3, 4].map(() => store.write(everything, MERGE)));
  const found = await names(database);
  expect(new Set(found).size).toBe(found.length);
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

async function names(database: Database): Promise<readonly string[]> {
  const rows = await database.query<{ line: string }>(
    `select concat_ws(' ', kind, entry_id, role, coalesce(language, '-'), name, folded) as line
     from entry_name`,
  );
  return rows.map((row) => row.line).toSorted();
}
