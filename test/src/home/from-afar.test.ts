import { expect, test } from 'vitest';
import type { Asker } from '#src/model/person.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { fillIn, formOf, messageOf, messagesOf } from '#test/support/replies.ts';
import { LENA, wholeDesk } from '#test/support/whole-desk.ts';

const TOM: Asker = { ...LENA, person: { platform: 'fake', ref: 'U-TOM', name: 'Tom' } };

test('from their direct chat an owner changes what a channel receives, and the channel learns of it', async () => {
  await using whole = await wholeDesk(fakeLog());
  const { desk, stores, db, channel } = whole;
  const form = formOf(await desk.write(TOM, 'nachrichten abonnieren'));
  await desk.submit(TOM, fillIn(form, { sources: ['bund'] }));
  const address = { ...LENA.channel, ref: 'D-TOM' };
  await stores.places.ensure({ address, name: 'Tom', kind: 'direct', languages: ['de'], timezone: null });
  const atHome: Asker = { ...TOM, channel: address };
  const action = (await desk.home(atHome)).sections
    .flatMap(({ buttons }) => buttons)
    .flatMap((one) =>
      one.kind === 'act' && one.action.values.channel === channel.id ? [one.action] : [],
    )[0];
  if (!action) throw new Error('the home lets its channel be changed');
  const change = formOf(await desk.press(atHome, action));
  expect(change.title).toContain('Musterkanal');
  const saved = messagesOf(await desk.submit(atHome, fillIn(change, { languages: ['de'] })));
  expect(saved).toMatchObject([{ to: 'asker', summary: 'Gespeichert für „Musterkanal“.' }]);
  expect(await stores.places.find(LENA.channel)).toMatchObject({ languages: ['de'] });
  expect(await db.query('select channel_id, notice from delivery')).toEqual([
    {
      channel_id: channel.id,
      notice: {
        key: 'subscriptions:changed-afar.news',
        values: { name: 'Tom', address: '@Allianzbote' },
      },
    },
  ]);
  const stranger: Asker = { ...atHome, person: { ...TOM.person, ref: 'U-EVE' } };
  expect(messageOf(await desk.press(stranger, action)).summary).toContain('wer es eingerichtet hat');
});
