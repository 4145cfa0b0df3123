import { expect, test } from 'vitest';
import { postgresEnquiries } from '#adapters/postgres/enquiries.ts';
import { postgresExperts } from '#adapters/postgres/experts.ts';
import type { ChannelAddress } from '#src/model/channel.ts';
import type { EnquiryDraft } from '#src/ports/enquiries.ts';
import { freshDatabase } from '#test/support/database.ts';
import { makeChannel } from '#test/support/deliveries.ts';

const TENANT = { platform: 'fake', ref: 'T' };
const EXPERTS: ChannelAddress = { tenant: TENANT, ref: 'experts' };
const OTHERS: ChannelAddress = { tenant: TENANT, ref: 'others' };

async function begin() {
  const db = await freshDatabase();
  const [experts, others, direct] = [
    await makeChannel(db, { ref: EXPERTS.ref }),
    await makeChannel(db, { ref: OTHERS.ref }),
    await makeChannel(db, { ref: 'direct' }),
  ];
  await postgresExperts(db).add(EXPERTS, null);
  await postgresExperts(db).add(OTHERS, null);
  const at = Temporal.Now.instant().add({ hours: 1 });
  const draft: EnquiryDraft = {
    key: 'k1',
    asker: { platform: 'fake', ref: 'U1', name: 'Mira' },
    language: 'en',
    question: 'May we?',
    remindAt: at,
    expectedBy: at,
    replyTo: direct,
    experts: [experts, others],
  };
  const keys = async () =>
    (await db.query<{ key: string }>('select key from delivery order by key')).map(({ key }) => key);
  return { ...db, enquiries: postgresEnquiries(db), experts, others, direct, draft, keys };
}

test('one form sent by several processes at once is one enquiry, posted once in each channel', async () => {
  await using set = await begin();
  const sent = await Promise.all([1, 2, 3, 4].map(() => set.enquiries.send(set.draft)));
  expect(new Set(sent.map((enquiry) => enquiry?.id))).toEqual(new Set(['1001']));
  await set.enquiries.plan();
  expect(await set.keys()).toEqual([`enquiry:1001:asked:${set.experts}`, `enquiry:1001:asked:${set.others}`]);
});

test('the key of somebody else gives nobody their enquiry', async () => {
  await using set = await begin();
  await set.enquiries.send(set.draft);
  const stranger = { ...set.draft, asker: { ...set.draft.asker, ref: 'U2' } };
  expect(await set.enquiries.send(stranger)).toBeNull();
});

test('of two answers at once one counts, and every post that was seen is edited', async () => {
  await using set = await begin();
  await set.enquiries.send(set.draft);
  await set.query(`update delivery set state = 'sent', message_ref = 'm' where channel_id = $1`, [
    set.experts,
  ]);
  await set.query(`update delivery set state = 'given-up' where channel_id = $1`, [set.others]);
  const results = await Promise.all(
    [EXPERTS, OTHERS, EXPERTS].map((channel, by) =>
      set.enquiries.answer(channel, '1001', { text: 'Yes.', by: String(by) }),
    ),
  );
  expect(results.toSorted()).toEqual(['done', 'settled', 'settled']);
  await set.enquiries.plan();
  expect(await set.keys()).toEqual([
    `enquiry:1001:answer:${set.direct}`,
    `enquiry:1001:asked:${set.experts}`,
    `enquiry:1001:asked:${set.experts}:v2`,
    `enquiry:1001:asked:${set.others}`,
  ]);
});

test('a post tells of the enquiry that experts are asked, reminded or alarmed of in it, as often as it was edited', async () => {
  await using set = await begin();
  await set.enquiries.send(set.draft);
  await set.query(`update delivery set message_ref = 'm1', state = 'sent'`);
  await set.enquiries.answer(EXPERTS, '1001', { text: 'Yes.', by: 'X' });
  await set.query(`update delivery set message_ref = 'm1' where updates is not null`);
  await set.query(`update delivery set message_ref = 'm2' where saying = 'answer'`);
  const idIn = async (channel: ChannelAddress, post: string) =>
    (await set.enquiries.toldBy(channel, post))?.id ?? null;
  expect(await idIn(EXPERTS, 'm1')).toBe('1001');
  for (const saying of ['reminder', 'alarm']) {
    await set.query(`update delivery set saying = $1 where saying <> 'answer'`, [saying]);
    expect(await idIn(OTHERS, 'm1')).toBe('1001');
  }
  expect(await idIn(EXPERTS, 'm3')).toBeNull();
  expect(await idIn({ tenant: TENANT, ref: 'direct' }, 'm2')).toBeNull();
  expect(await idIn({ ...EXPERTS, tenant: { platform: 'fake', ref: 'T2' } }, 'm1')).toBeNull();
});

test('channels that are closed, or no experts any more, are not asked', async () => {
  await using set = await begin();
  await set.query('update channel set closed_at = bot_now() where id = $1', [set.others]);
  expect((await postgresExperts(set).of(TENANT)).map(({ id }) => id)).toEqual([set.experts]);
  expect(await postgresExperts(set).remove(EXPERTS)).toBe(true);
  expect(await postgresExperts(set).remove(EXPERTS)).toBe(false);
  expect(await set.enquiries.send(set.draft)).toBeNull();
  expect(await set.enquiries.ofAsker(set.draft.asker)).toEqual([]);
});

test('ids may be any text', async () => {
  await using set = await begin();
  for (const id of ['', '77', "1'; drop table enquiry", '9'.repeat(40)]) {
    expect(await set.enquiries.find([id])).toEqual([]);
    expect(await set.enquiries.askedIn(EXPERTS, id)).toBeNull();
    expect(await set.enquiries.answer(EXPERTS, id, { text: 'x', by: 'y' })).toBe('not-found');
    expect(await set.enquiries.close(set.draft.asker, id)).toBe('not-found');
  }
});

test('experts work in the zone of their channel, else in that of whoever made it theirs', async () => {
  await using set = await begin();
  const experts = postgresExperts(set);
  await experts.add(EXPERTS, 'America/Toronto');
  await set.query('update channel set timezone = null where id = $1', [set.others]);
  await experts.add(OTHERS, 'America/Vancouver');
  expect((await experts.of(TENANT)).map(({ timezone }) => timezone)).toEqual([
    'Europe/Berlin',
    'America/Vancouver',
  ]);
});
