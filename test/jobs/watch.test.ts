import { describe, expect, test } from 'vitest';
import { postgresAnnouncements } from '#adapters/postgres/announcements.ts';
import { postgresSources } from '#adapters/postgres/sources.ts';
import { postgresSubscriptions } from '#adapters/postgres/subscriptions.ts';
import { storeCall } from '#test/support/calls.ts';
import { databaseAtTime } from '#test/support/database-time.ts';
import { makeChannel, queueDelivery } from '#test/support/deliveries.ts';
import { item, itemsReading, source } from '#test/support/sources.ts';
import { begin, noticesOf, START, said, subscribe, watchAt, watchOn } from '#test/support/watching.ts';

async function readAt(url: string, at: string, ...keys: readonly string[]): Promise<void> {
  await using db = databaseAtTime(url, at);
  const store = postgresSources(db);
  await store.followList([source('bund')]);
  await db.query('update source set due_at = bot_now()');
  const claimed = await store.claimDue(60);
  if (!claimed) throw new Error('no source was due');
  const reading = itemsReading(...keys.map((key) => item(key)));
  await store.record(claimed, { reading, nextInSeconds: 3600 });
}

const POSTED = 'with posted as (insert into delivery';
const ADDRESSED = `returning id, item_id, channel_id)
  insert into channel_item (delivery_id, item_id, channel_id) select * from posted`;

describe('a channel that closed', () => {
  test('has its subscriptions paused, which is told once', async () => {
    await using set = await begin('deadlines');
    await makeChannel(set, { platform: 'other', languages: ['de', 'en', 'fr'] });
    await set.query('update channel set closed_at = bot_now() where id = $1', [set.subscribed]);
    await Promise.all([watchOn(set), watchOn(set)]);
    await watchOn(set);
    expect(await postgresSubscriptions(set).ofChannel(set.subscribed)).toMatchObject([
      { paused: true, pausedReason: { key: 'deliveries:reason.channel-closed' } },
    ]);
    expect((await noticesOf(set)).map(({ channel_id }) => channel_id)).toEqual([set.board]);
    expect((await said(set))[0]).toMatch(
      /^Der Kanal „quantum“ ist geschlossen.*eingerichtet von: Lena.*The channel “quantum” is closed.*set up by: Lena/,
    );
  });

  test('is told again when it closed again', async () => {
    await using set = await begin('news');
    const close = 'update channel set closed_at = $2 where id = $1';
    await set.query(close, [set.subscribed, '2027-01-01T00:00:00Z']);
    await watchOn(set);
    await set.query(close, [set.subscribed, null]);
    await postgresSubscriptions(set).resume(set.subscribed, 'news');
    expect(await postgresSubscriptions(set).ofChannel(set.subscribed)).toMatchObject([
      { pausedReason: null },
    ]);
    await watchOn(set);
    expect(await noticesOf(set)).toHaveLength(1);
    await set.query(close, [set.subscribed, '2027-01-02T00:00:00Z']);
    await watchOn(set);
    expect(await noticesOf(set)).toHaveLength(2);
  });

  test('with many others is told as one', async () => {
    await using set = await begin('news');
    for (let count = 0; count < 6; count++) {
      await subscribe(set, await makeChannel(set, { ref: `C${count}` }), 'news');
    }
    await set.query(`update channel set closed_at = '2027-01-01T12:00Z' where ref <> 'board'`);
    await watchOn(set);
    await watchOn(set);
    expect(await said(set)).toEqual([
      expect.stringMatching(/^7 Kanäle sind geschlossen.*7 channels are closed/),
    ]);
  });

  test('in a tenant without an open one, is told as soon as there is one', async () => {
    await using set = await begin('news');
    await set.query('update channel set closed_at = bot_now()');
    await watchOn(set);
    expect(await noticesOf(set)).toEqual([]);
    await set.query('update channel set closed_at = null where id = $1', [set.board]);
    await watchOn(set);
    expect(await noticesOf(set)).toHaveLength(1);
  });
});

describe('an unknown delivery', () => {
  test('of a reminder is told at once, once for each occasion', async () => {
    await using set = await begin('deadlines');
    await storeCall(set);
    for (const channel of [set.subscribed, set.board])
      await queueDelivery(set, channel, { state: 'unknown' });
    await watchOn(set);
    await watchOn(set);
    expect(await said(set)).toHaveLength(1);
    expect((await said(set))[0]).toMatch(
      /Erinnerung 14 Tage vor der Frist „Quantensensorik 2027“.*„board“.*reminder 14 days before the deadline of “Quantum Sensing 2027”/,
    );
  });

  test('of an announcement too, of a notice not', async () => {
    await using set = await begin('news');
    const tenant = { platform: 'fake', ref: 'T' };
    const texts = { title: { de: 'Treffen' }, body: { de: 'Am Montag.' } };
    const author = { ref: 'U1', name: 'Lena' };
    await postgresAnnouncements(set).send({ key: 'k', tenant, author, ...texts }, [set.subscribed]);
    await set.query(`update delivery set state = 'unknown'`);
    await watchOn(set);
    await set.query(`update delivery set state = 'unknown' where kind = 'notice'`);
    await watchOn(set);
    expect(await said(set)).toEqual([expect.stringMatching(/Ankündigung „Treffen“.*announcement “Treffen”/)]);
  });
});

test('a message about an enquiry that may be lost is told, once for each', async () => {
  await using set = await begin('news');
  await set.query(
    `insert into delivery (key, channel_id, kind, enquiry_id, saying, content_version, state)
     select 'enquiry:1042:' || saying, $1, 'enquiry', 1042, saying, 1, 'unknown'
     from unnest(array['asked', 'answer']) as saying`,
    [set.subscribed],
  );
  await watchOn(set);
  await watchOn(set);
  const told = await said(set);
  expect(told).toHaveLength(2);
  expect(told[0]).toMatch(/Anfrage A-1042 .*„quantum“.*enquiry A-1042 .*“quantum”/);
});

describe('news that did not arrive', () => {
  test('because nobody planned them, is told after two hours, once', async () => {
    await using set = await begin('news');
    await readAt(set.url, '2027-03-01T10:00:00Z', 'a');
    await set.query('update item set planned_version = 1');
    await watchAt(set.url, '2027-03-01T11:59:00Z');
    expect(await said(set)).toEqual([]);
    await watchAt(set.url, '2027-03-01T12:01:00Z');
    await watchAt(set.url, '2027-03-01T12:02:00Z');
    expect(await said(set)).toEqual([
      expect.stringMatching(
        /^Im Kanal „quantum“ ist nicht angekommen.*\(Nachrichten\), zuletzt „Title a“.*Lena.*nicht vorbereitet.*“quantum”.*\(News\)/,
      ),
    ]);
  });

  test.each([
    ['queued', 1],
    ['sent', 0],
  ])('and is %s after two hours, is told %i times', async (state, count) => {
    await using set = await begin('news');
    await readAt(set.url, '2027-03-01T10:00:00Z', 'a');
    await set.query(
      `${POSTED} (key, channel_id, kind, item_id, content_version, state)
       select concat('news:', id, ':', $1::bigint), $1, 'news', id, 1, $2 from item ${ADDRESSED}`,
      [set.subscribed, state],
    );
    await watchAt(set.url, '2027-03-01T12:01:00Z');
    expect(await said(set)).toHaveLength(count);
  });

  test('is no matter where it is backlog, or came before the channel subscribed', async () => {
    await using set = await begin('news');
    await readAt(set.url, '2027-02-01T10:00:00Z', 'before');
    await set.query(`update source set last_success_at = null`);
    await readAt(set.url, '2027-03-01T10:00:00Z', ...Array.from({ length: 9 }, (_, index) => `i${index}`));
    await set.query(
      `${POSTED} (key, channel_id, kind, item_id, content_version, state)
       select concat('news:', id, ':', $1::bigint), $1, 'news', id, 1, 'sent' from item
       where key in ('i0', 'i1', 'i2', 'i3', 'i4') ${ADDRESSED}`,
      [set.subscribed],
    );
    await watchAt(set.url, '2027-03-01T12:01:00Z');
    expect(await said(set)).toEqual([]);
    expect(await set.query('select key from item where not watched')).toEqual([]);
  });

  test.each(['given-up', 'expired', 'unknown'])(
    'because it is %s, is told with the reason, once',
    async (state) => {
      await using set = await begin('news');
      await readAt(set.url, '2027-03-01T10:00:00Z', 'a', 'b');
      await set.query(
        `${POSTED} (key, channel_id, kind, item_id, content_version, state, reason, settled_at)
         select concat('news:', id, ':', $1::bigint), $1, 'news', id, 1, $2, $3, '2027-03-01T10:30Z' from item ${ADDRESSED}`,
        [set.subscribed, state, JSON.stringify({ key: 'deliveries:reason.broken-off' })],
      );
      for (const at of ['2027-03-01T10:31:00Z', '2027-03-01T12:01:00Z']) await watchAt(set.url, at);
      expect(await said(set)).toEqual([expect.stringContaining('Reason: Sending broke off')]);
    },
  );

  test('in many channels at once, is told as one', async () => {
    await using set = await begin('news');
    await using before = databaseAtTime(set.url, START);
    for (let count = 0; count < 6; count++) {
      await subscribe(before, await makeChannel(before, { ref: `C${count}` }), 'news');
    }
    await readAt(set.url, '2027-03-01T10:00:00Z', 'a');
    await set.query('update item set planned_version = 1');
    await watchAt(set.url, '2027-03-01T12:01:00Z');
    await watchAt(set.url, '2027-03-01T12:02:00Z');
    expect(await said(set)).toEqual([
      expect.stringMatching(/^In 7 Kanälen ist nicht angekommen.*“Title a”|What 7 channels subscribe to/),
    ]);
  });

  test('is told to nobody who does not want it any more', async () => {
    await using set = await begin('news');
    await readAt(set.url, '2027-03-01T10:00:00Z', 'a');
    await postgresSubscriptions(set).pause(set.subscribed, 'news');
    await watchAt(set.url, '2027-03-01T12:01:00Z');
    expect(await said(set)).toEqual([]);
  });
});
