import { expect, test } from 'vitest';
import type { Asker } from '#src/model/person.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { fillIn, formOf, messageOf, wrongFields } from '#test/support/replies.ts';
import { LENA, wholeDesk } from '#test/support/whole-desk.ts';

const TOM: Asker = { ...LENA, person: { platform: 'fake', ref: 'U-TOM', name: 'Tom' } };

async function restricted(values: Readonly<Record<string, string>>) {
  const log = fakeLog();
  const whole = await wholeDesk(log);
  const form = formOf(await whole.desk.write(LENA, 'abo-regel'));
  return { ...whole, log, set: await whole.desk.submit(LENA, fillIn(form, values)) };
}

test('who may not subscribe reads who may, and has them asked once a day', async () => {
  await using whole = await restricted({ who: 'managers' });
  const { desk, db, log } = whole;
  expect(messageOf(whole.set).summary).toContain('entscheiden die Verantwortlichen');
  const refused = messageOf(await desk.write(TOM, 'fristen abonnieren'));
  expect(refused.summary).toContain('Wer das ist, sagt mir diese Plattform nicht');
  expect(refused.summary).toContain('Anfrage an die Zuständigen vorbereitet; sie geht an „Musterkanal“.');
  const [button] = refused.buttons;
  if (button?.kind !== 'act') throw new Error('a button was expected');
  expect(messageOf(await desk.press(TOM, button.action)).summary).toContain('ist an „Musterkanal“ gesendet');
  expect(messageOf(await desk.press(TOM, button.action)).summary).toContain('steht schon');
  expect(await db.query(`select notice from delivery where kind = 'notice'`)).toEqual([
    {
      notice: {
        key: 'subscriptions:requested.deadlines',
        values: { name: 'Tom', channel: 'Musterkanal', address: '@Allianzbote' },
      },
    },
  ]);
  expect(log.lines).toEqual([]);
});

test('a form is refused too, not only its command', async () => {
  await using whole = await restricted({ who: 'list', people: 'fake:U-MIRA' });
  const form = formOf(await whole.desk.write(LENA, 'news subscribe'));
  const reply = await whole.desk.submit(TOM, fillIn(form, { sources: ['bund'] }));
  expect(messageOf(reply).summary).toContain('Your identifier is fake:U-TOM.');
  expect(await whole.stores.subscriptions.ofChannel(whole.channel.id)).toEqual([]);
});

test('the list names people with or without their platform, and is kept', async () => {
  await using whole = await restricted({ who: 'list', people: 'fake:U-TOM\nU-MIRA, slack:U9  U-TOM' });
  expect(messageOf(whole.set).summary).toContain('2 Personen');
  expect(formOf(await whole.desk.write(TOM, 'nachrichten abonnieren')).name).toBe('subscriptions.news');
  const again = formOf(await whole.desk.write(LENA, 'subscribe rule'));
  expect(again.fields.map(({ value }) => value)).toEqual(['list', 'U-TOM\nU-MIRA']);
});

test('a list of nobody is a mistake, and the rule is not for everyone to set', async () => {
  await using whole = await restricted({ who: 'list', people: ' ' });
  const form = formOf(whole.set);
  expect(wrongFields(form)).toEqual(['people']);
  expect(messageOf(await whole.desk.write(TOM, 'abo-regel')).summary).toContain('admins add fake:U-TOM');
  expect(messageOf(await whole.desk.submit(TOM, fillIn(form, { who: 'everyone' }))).summary).toContain(
    'Administration',
  );
  expect(await whole.stores.subscribeRules.of(LENA.channel.tenant)).toEqual({ who: 'everyone', people: [] });
});
