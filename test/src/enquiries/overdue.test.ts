import { expect, test } from 'vitest';
import { postgresEnquiries } from '#adapters/postgres/enquiries.ts';
import { askingWorld } from '#test/src/enquiries/asking.ts';
import { databaseAtTime } from '#test/support/database-time.ts';

const HALF_WAY = '2026-03-02T16:00:05Z';
const OVERDUE = '2026-03-03T16:00:05Z';

/** Asked on Sunday, 1 March 2026; to be answered by Tuesday, 17:00 in Berlin. */
async function waiting() {
  const set = await askingWorld();
  await set.stores.experts.add(set.experts.address, null);
  await set.ask('May we?');
  const sayings = async () => (await set.queued()).map(({ saying, channel_id }) => [saying, channel_id]);
  const planAt = async (at: string, processes: number) => {
    await using db = databaseAtTime(set.db.url, at);
    await Promise.all(Array.from({ length: processes }, () => postgresEnquiries(db).plan()));
  };
  return { ...set, sayings, planAt };
}

test('whoever does not answer is reminded, and again where nobody is deputy, as the asker is told, each once over all processes', async () => {
  await using set = await waiting();
  const asked = ['asked', set.experts.id];
  await set.planAt('2026-03-02T15:59:00Z', 1);
  expect(await set.sayings()).toEqual([asked]);
  await set.planAt(HALF_WAY, 4);
  await set.planAt(HALF_WAY, 1);
  expect(await set.sayings()).toEqual([asked, ['reminder', set.experts.id]]);
  await set.planAt(OVERDUE, 4);
  await set.planAt(OVERDUE, 1);
  const sayings = await set.sayings();
  expect(sayings.slice(0, 2)).toEqual([asked, ['reminder', set.experts.id]]);
  expect(new Set(sayings.slice(2))).toEqual(
    new Set([
      ['second-reminder', set.experts.id],
      ['overdue-experts', set.direct.id],
    ]),
  );
});

test('the deputy may answer once it is overdue, and not before', async () => {
  await using set = await waiting();
  const address = { tenant: set.expert.channel.tenant, ref: 'C-BOARD' };
  const about = { kind: 'channel', languages: ['en'], timezone: null } as const;
  const board = await set.stores.places.ensure({ address, name: 'board', ...about });
  await set.stores.noticeboard.choose(address);
  const answer = () => set.stores.enquiries.answer(address, '1001', { text: 'Yes.', by: 'Deputy' });
  expect(await answer()).toBe('not-found');
  await set.planAt(OVERDUE, 1);
  const sayings = await set.sayings();
  expect(sayings).toContainEqual(['alarm', board.id]);
  expect(sayings).toContainEqual(['overdue', set.direct.id]);
  expect(sayings.map(([saying]) => saying)).not.toContain('second-reminder');
  expect(await answer()).toBe('done');
});

test('no channel that was not chosen stands in for experts who read the notices themselves', async () => {
  await using set = await waiting();
  const address = { tenant: set.expert.channel.tenant, ref: 'C-GENERAL' };
  await set.stores.places.ensure({
    address,
    name: 'general',
    kind: 'channel',
    languages: ['en'],
    timezone: null,
  });
  await set.stores.noticeboard.choose(set.experts.address);
  await set.planAt(OVERDUE, 1);
  const sayings = await set.sayings();
  expect(sayings).toContainEqual(['second-reminder', set.experts.id]);
  expect(sayings.map(([saying]) => saying)).not.toContain('alarm');
});

test('where nobody can be told any more, the asker hears no less', async () => {
  await using set = await waiting();
  await set.stores.places.close(set.experts.address);
  await set.planAt(OVERDUE, 1);
  expect((await set.sayings()).at(-1)).toEqual(['overdue-nobody', set.direct.id]);
});

test('the second reminder can be answered below it', async () => {
  await using set = await waiting();
  await set.planAt(OVERDUE, 1);
  await set.db.query(
    `update delivery set state = 'sent', message_ref = 'm9' where saying = 'second-reminder'`,
  );
  expect((await set.stores.enquiries.toldBy(set.experts.address, 'm9'))?.id).toBe('1001');
});

test('what was answered reminds of nothing', async () => {
  await using set = await waiting();
  await set.stores.enquiries.answer(set.experts.address, '1001', { text: 'Yes.', by: 'Dr. Beispiel' });
  await set.planAt(OVERDUE, 1);
  expect((await set.sayings()).map(([saying]) => saying)).toEqual(['asked', 'answer']);
});

test('what a process did not queue that died, the next one does', async () => {
  await using set = await waiting();
  await set.db.query(
    `update enquiry set state = 'answered', answer = 'Yes.', answered_by = 'X', version = 2`,
  );
  await set.stores.enquiries.plan();
  await set.stores.enquiries.plan();
  expect((await set.sayings()).map(([saying]) => saying)).toEqual(['asked', 'answer']);
});
