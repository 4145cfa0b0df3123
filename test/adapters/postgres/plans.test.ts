import { expect, test } from 'vitest';
import { type Database, openDatabase, type Sql } from '#adapters/postgres/database.ts';
import { postgresPageStore } from '#adapters/postgres/page.ts';
import { freshDatabase } from '#test/support/database.ts';

// Reading and sorting whole tables is made dear, so that a plan does it only where no index fits, however few
// rows the tables of a test have.
const DEAR = ['enable_seqscan', 'enable_bitmapscan', 'enable_sort'].map((name) => `-c ${name}=off`).join(' ');

/** How PostgreSQL would run the statements of `work`, none of which finds a row. */
async function plansOf(work: (database: Database) => Promise<unknown>): Promise<string> {
  await using fresh = await freshDatabase();
  const database = openDatabase({ url: `${fresh.url}?options=${encodeURIComponent(DEAR)}` });
  const plans: string[] = [];
  const query: Sql['query'] = async (text, values) => {
    const lines = await database.query<{ 'QUERY PLAN': string }>(`explain ${text}`, values);
    plans.push(...lines.map((line) => line['QUERY PLAN']));
    return [];
  };
  try {
    await work({ ...database, query });
  } finally {
    await database.close();
  }
  return plans.join('\n');
}

test('the end of a long conversation is read without sorting all of it', async () => {
  const plans = await plansOf((database) =>
    postgresPageStore(database).history('general', 'guest', null, 50),
  );
  expect(plans).toContain('Index Scan Backward using page_message_channel');
  expect(plans).not.toContain('Sort');
});
