import { expect, test } from 'vitest';
import { postgresHousekeeping } from '#adapters/postgres/housekeeping.ts';
import { tidyUp } from '#jobs/tidy-up.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { freshDatabase } from '#test/support/database.ts';
import { makeChannel, queueDelivery } from '#test/support/deliveries.ts';
import { showItems } from '#test/support/findings.ts';
import { item } from '#test/support/sources.ts';

test('what nobody will look at again goes, the rest stays', async () => {
  await using db = await freshDatabase();
  await db.query(
    `insert into job_slot (key, taken_at) values
       ('old', bot_now() - interval '49 hours'), ('kept', bot_now() - interval '47 hours')`,
  );
  await db.query(
    `insert into page_session (token_hash, person_ref, expires_at) values
       ('\\x01', 'old', bot_now() - interval '1 second'), ('\\x02', 'kept', bot_now() + interval '1 minute')`,
  );
  await db.query(
    `insert into conversation (key, state, updated_at) values
       ('old', '{}', bot_now() - interval '31 days'), ('kept', '{}', bot_now() - interval '29 days')`,
  );
  await db.query(
    `insert into heard (platform, tenant_ref, id, at) values
       ('slack', 'T1', 'old', bot_now() - interval '25 hours'), ('slack', 'T1', 'kept', bot_now())`,
  );
  await db.query(
    `insert into kept_reply (platform, person_ref, reply, kept_at) values
       ('slack', 'old', '{}', bot_now() - interval '61 minutes'), ('slack', 'kept', '{}', bot_now())`,
  );
  await showItems(db, item('old'), item('kept'));
  await db.query(
    `insert into finding (item_id, kind, quote, how, state, found_at)
     select id, 'withdrawn', key, 'withdrawn', 'waiting',
       bot_now() - case key when 'old' then interval '366 days' else interval '364 days' end from item`,
  );
  const housekeeping = postgresHousekeeping(db);
  await tidyUp(housekeeping, fakeLog());
  await tidyUp(housekeeping, fakeLog());
  const left = await db.query<{ name: string }>(
    `select key as name from job_slot union all select person_ref from page_session union all select key from conversation
     union all select id from heard union all select person_ref from kept_reply
     union all select quote from finding`,
  );
  expect(left.map((row) => row.name)).toEqual(['kept', 'kept', 'kept', 'kept', 'kept', 'kept']);
});

test('empty lanes and old requests go, and what is queued without a lane gets one', async () => {
  await using db = await freshDatabase();
  const [idle, busy, forgotten] = [await makeChannel(db), await makeChannel(db), await makeChannel(db)];
  await queueDelivery(db, idle, { state: 'sent' });
  await queueDelivery(db, busy);
  await queueDelivery(db, forgotten);
  await db.query(`update lane set next_at = 'infinity', more = false where channel_id = $1`, [idle]);
  await db.query('delete from lane where channel_id = $1', [forgotten]);
  await db.query(
    `insert into request_made (channel_id, at) values ($1, bot_now() - interval '3 hours'), ($1, bot_now())`,
    [busy],
  );
  const log = fakeLog();
  await tidyUp(postgresHousekeeping(db), log);
  await tidyUp(postgresHousekeeping(db), log);
  const lanes = await db.query<{ channel_id: string }>('select channel_id from lane order by channel_id');
  expect(lanes.map(({ channel_id }) => channel_id)).toEqual([busy, forgotten]);
  expect(await db.query('select from request_made')).toHaveLength(1);
});

test('enquiries are kept six months, feedback 90 days', async () => {
  await using db = await freshDatabase();
  const channel = await makeChannel(db);
  await db.query(
    `with sent as (
       insert into enquiry (draft_key, platform, asker_ref, asker_name, reply_channel_id, language, question,
         remind_at, expected_by, created_at)
       select key, 'fake', 'U1', 'Mira', $1, 'en', 'May we?', bot_now(), bot_now(), bot_now() - age
       from (values ('old', interval '185 days'), ('kept', interval '180 days')) as given (key, age)
       returning id)
     insert into enquiry_place (enquiry_id, channel_id) select id, $1 from sent`,
    [channel],
  );
  await db.query(
    `with asked as (
       insert into open_question (tenant_id, language, text, last_at)
       select tenant.id, 'en', given.text, bot_now() - age
       from tenant, (values ('old', interval '91 days'), ('kept', interval '89 days')) as given (text, age)
       returning id, text)
     insert into thumb (answer_key, person_digest, is_up, question_id, given_at)
     select text, 'd', false, id, bot_now() from asked
     union all select 'up, old', 'd', true, null, bot_now() - interval '91 days'`,
  );
  await tidyUp(postgresHousekeeping(db), fakeLog());
  const left = await db.query(
    'select draft_key as key from enquiry union all select text from open_question union all select answer_key from thumb',
  );
  expect(left).toEqual([{ key: 'kept' }, { key: 'kept' }, { key: 'kept' }]);
});
