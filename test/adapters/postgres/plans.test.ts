import { expect, test } from 'vitest';
import { postgresAnnouncements } from '#adapters/postgres/announcements.ts';
import { type Database, openDatabase, type Sql } from '#adapters/postgres/database.ts';
import { postgresEnquiries } from '#adapters/postgres/enquiries.ts';
import { postgresPageStore } from '#adapters/postgres/page.ts';
import { postgresReminders } from '#adapters/postgres/reminders.ts';
import { freshDatabase } from '#test/support/database.ts';

// Reading and sorting whole tables is made dear, so that a plan does it only where no index fits, however few
// rows the tables of a test have.
const DEAR = ['enable_seqscan', 'enable_bitmapscan', 'enable_sort'].map((name) => `-c ${name}=off`).join(' ');

const TENANT = { platform: 'web', ref: 'local' };

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

test('what became of an announcement is found without reading the whole ledger', async () => {
  const plans = await plansOf(async (database) => {
    const announcements = postgresAnnouncements(database);
    const author = { ref: 'U1', name: 'Lena' };
    await announcements.send({ key: 'k', tenant: TENANT, author, title: { de: 'T' }, body: { de: 'B' } }, [
      '1',
    ]);
    await announcements.state('1', TENANT);
  });
  expect(plans).toContain('delivery_key_key');
  expect(plans).not.toContain('Seq Scan on delivery');
});

test('which enquiry a post tells of is found without reading the ledger', async () => {
  const plans = await plansOf((database) =>
    postgresEnquiries(database).toldBy({ tenant: TENANT, ref: 'C1' }, 'm1'),
  );
  expect(plans).toContain('delivery_enquiry_post');
  expect(plans).not.toContain('Seq Scan on delivery');
});

test('whether posted reminders have to be edited is seen without reading the ledger, or what is planned', async () => {
  const plans = await plansOf((database) => postgresReminders(database).planEdits());
  expect(plans).toContain('stage_change_pending');
  expect(plans).not.toContain('Scan on delivery');
});

test('what became of a posted reminder is found without reading the whole ledger', async () => {
  const id = '00000000-0000-0000-0000-000000000000';
  const plans = await plansOf((database) => postgresReminders(database).changesFor([id]));
  expect(plans).toContain('stage_change_told');
  expect(plans).not.toContain('Seq Scan');
});

test('the end of a long conversation is read without sorting all of it', async () => {
  const plans = await plansOf((database) =>
    postgresPageStore(database, TENANT).history('general', 'guest', null, 50),
  );
  expect(plans).toContain('Index Scan Backward using page_message_channel');
  expect(plans).not.toContain('Sort');
});
