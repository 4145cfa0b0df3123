import { expect, test } from 'vitest';
import type { Database } from '#adapters/postgres/database.ts';
import type { Reply } from '#src/messages/form.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { queueDelivery } from '#test/support/deliveries.ts';
import { messageOf, messagesOf } from '#test/support/replies.ts';
import { LENA, wholeDesk } from '#test/support/whole-desk.ts';

const REASON = { key: 'deliveries:reason.cannot-be-known' };

async function addUnknown(db: Database, channelId: string): Promise<void> {
  await queueDelivery(db, channelId, { state: 'unknown' });
  await db.query(`update delivery set reason = $1, settled_at = '2027-03-04T08:00Z'`, [
    JSON.stringify(REASON),
  ]);
}

function press(reply: Reply, label: string) {
  const buttons = messagesOf(reply).flatMap((message) => message.buttons);
  const button = buttons.find((one) => one.label === label);
  if (button?.kind !== 'act') throw new Error(`there is no button ${label}`);
  return button.action;
}

test.each([
  [
    'ungewisse Zustellungen',
    'Bei 1 Zustellung ist ungewiss, ob sie angekommen ist',
    /Erinnerung 14 Tage vor der Frist.*Musterkanal.*Do, 04\.03\.2027, 09:00 Uhr \(Berlin\).*kann angekommen sein/,
    'Erneut senden',
    'Die Nachricht wird erneut gesendet.',
    'Darüber ist schon entschieden. Nichts wurde geändert.',
  ],
  [
    'unknown deliveries',
    '1 delivery may or may not have arrived',
    /reminder 14 days before the deadline.*Musterkanal.*Thu 4 Mar 2027, 09:00 \(Berlin\).*may have arrived/,
    'Send again',
    'The message is sent again.',
    'This has already been decided. Nothing was changed.',
  ],
])('%s: an admin sees each and decides once', async (text, title, line, button, done, settled) => {
  await using whole = await wholeDesk(fakeLog());
  await addUnknown(whole.db, whole.channel.id);
  const reply = await whole.desk.write(LENA, text);
  const [heading, entry] = messagesOf(reply);
  expect(heading?.summary).toBe(title);
  expect(JSON.stringify(entry)).toMatch(line);
  const action = press(reply, button);
  expect(messageOf(await whole.desk.press(LENA, action)).summary).toBe(done);
  expect(messageOf(await whole.desk.press(LENA, action)).summary).toBe(settled);
  const left = await whole.desk.write(LENA, text);
  expect(messageOf(left).summary).toMatch(
    /Derzeit ist keine Zustellung|No delivery is in doubt|There is no delivery/,
  );
});

test('what arrived is no more listed', async () => {
  await using whole = await wholeDesk(fakeLog());
  await addUnknown(whole.db, whole.channel.id);
  const action = press(await whole.desk.write(LENA, 'unknown'), 'It arrived');
  expect(messageOf(await whole.desk.press(LENA, action)).summary).toContain('counts as sent');
  expect(await whole.db.query('select state, decision from delivery')).toEqual([
    {
      state: 'sent',
      decision: { key: 'deliveries:reason.said-to-have-arrived', values: { by: 'Lena Musterfrau' } },
    },
  ]);
});

test('of many the oldest are shown', async () => {
  await using whole = await wholeDesk(fakeLog());
  for (let count = 0; count < 7; count++) await addUnknown(whole.db, whole.channel.id);
  const shown = messagesOf(await whole.desk.write(LENA, 'unknown'));
  expect(JSON.stringify(shown[0])).toMatch(/7 deliveries may.*The 5 oldest are shown/);
  expect(shown).toHaveLength(6);
});

test('it is for admins of the tenant, at every step', async () => {
  await using whole = await wholeDesk(fakeLog());
  await addUnknown(whole.db, whole.channel.id);
  const action = press(await whole.desk.write(LENA, 'unknown'), 'Send again');
  const elsewhere = { ...LENA, channel: { ...LENA.channel, tenant: { platform: 'fake', ref: 'T2' } } };
  expect(messageOf(await whole.desk.press(elsewhere, action)).summary).toContain('do not know');
  await whole.stores.roles.grant(LENA.person, 'editor');
  for (const reply of [await whole.desk.write(LENA, 'unknown'), await whole.desk.press(LENA, action)]) {
    expect(messageOf(reply).summary).toContain('admins add fake:U-LENA-7');
  }
  expect(await whole.db.query('select state from delivery')).toEqual([{ state: 'unknown' }]);
});
