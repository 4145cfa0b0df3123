import { expect, test } from 'vitest';
import { postgresFindings } from '#adapters/postgres/findings.ts';
import { freshDatabase } from '#test/support/database.ts';
import { databaseAtTime } from '#test/support/database-time.ts';
import { findingRows, found, readAs, showItems } from '#test/support/findings.ts';
import { item } from '#test/support/sources.ts';

const EARLIER = '2027-03-10T17:00';

async function february() {
  const fresh = await freshDatabase();
  const db = databaseAtTime(fresh.url, '2027-02-01T09:00:00Z');
  return {
    db,
    findings: postgresFindings(db),
    async [Symbol.asyncDispose]() {
      await db.close();
      await fresh[Symbol.asyncDispose]();
    },
  };
}

test('an item has all that its source gives beside it until it is read, and is read again when that has changed', async () => {
  await using set = await february();
  const whole = { texts: ['<p>Frist: 25. März 2027</p>', 'und mehr'], fingerprint: 'first' };
  const waiting = () => set.db.query('select texts from unread_item order by item_id');
  await showItems(set.db, item('a', { whole }), item('b'));
  expect(await waiting()).toEqual([{ texts: whole.texts }, { texts: null }]);
  expect((await readAs(set.db)).map((one) => one.whole)).toEqual([whole, null]);
  expect(await waiting()).toEqual([]);

  await showItems(set.db, item('a', { whole }));
  expect(await readAs(set.db)).toEqual([]);
  const later = { texts: ['<p>Frist: 8. April 2027</p>'], fingerprint: 'later' };
  await showItems(set.db, item('a', { whole: later }));
  expect(await readAs(set.db)).toMatchObject([{ version: 1, whole: later }]);
  await showItems(set.db, item('a', { whole: later, title: 'Edited' }));
  expect(await readAs(set.db)).toMatchObject([{ version: 2, whole: later }]);
  await showItems(set.db, item('a', { whole, title: 'Edited' }));
  await showItems(set.db, item('a', { title: 'Edited' }));
  expect(await readAs(set.db)).toMatchObject([{ version: 2, whole: null }]);
});

test('an item whose whole was changed while it was read is read again', async () => {
  await using set = await february();
  await showItems(set.db, item('a', { whole: { texts: ['one'], fingerprint: 'first' } }));
  const [unread] = await set.findings.unread(9);
  if (!unread) throw new Error('nothing to read');
  await showItems(set.db, item('a', { whole: { texts: ['two'], fingerprint: 'later' } }));
  await set.findings.record(unread, [found(EARLIER)]);
  expect(await findingRows(set.db)).toEqual([]);
  expect(await set.findings.unread(9)).toMatchObject([{ whole: { texts: ['two'] } }]);
});
