import { expect, test } from 'vitest';
import { postgresHousekeeping } from '#adapters/postgres/housekeeping.ts';
import { tidyUp } from '#jobs/tidy-up.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { freshDatabase } from '#test/support/database.ts';

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
  const housekeeping = postgresHousekeeping(db);
  await tidyUp(housekeeping, fakeLog());
  await tidyUp(housekeeping, fakeLog());
  const left = await db.query<{ name: string }>(
    'select key as name from job_slot union all select person_ref from page_session union all select key from conversation',
  );
  expect(left.map((row) => row.name)).toEqual(['kept', 'kept', 'kept']);
});
