import { expect, test } from 'vitest';
import { fakeLog } from '#test/fakes/log.ts';
import { messageOf } from '#test/support/replies.ts';
import { LENA, wholeDesk } from '#test/support/whole-desk.ts';

test.each([
  [
    'hinweise',
    /„Musterkanal“, weil noch niemand.*dort „@Allianzbote hinweise“ schreiben/,
    'In diesem Kanal melden',
    /wie von der Administration gewählt/,
  ],
  ['notices', /“Musterkanal”, because nobody has chosen/, 'Report in this channel', /as chosen by an admin/],
])('%s: an admin sees and chooses where notices go', async (text, byDefault, button, chosen) => {
  await using whole = await wholeDesk(fakeLog());
  const shown = messageOf(await whole.desk.write(LENA, text));
  expect(shown.summary).toMatch(byDefault);
  const [here] = shown.buttons;
  if (here?.kind !== 'act') throw new Error('a button was expected');
  expect(here.label).toBe(button);
  const done = messageOf(await whole.desk.press(LENA, here.action));
  expect(done.summary).toMatch(chosen);
  expect(done.buttons).toEqual([]);
});

test('nobody else chooses', async () => {
  await using whole = await wholeDesk(fakeLog());
  await whole.stores.roles.grant(LENA.person, 'editor');
  const action = { name: 'notices.here', values: { language: 'en' } };
  for (const reply of [await whole.desk.write(LENA, 'notices'), await whole.desk.press(LENA, action)]) {
    expect(messageOf(reply).summary).toContain('admins add fake:U-LENA-7');
  }
  expect(await whole.stores.noticeboard.of(LENA.channel.tenant)).toMatchObject({ isChosen: false });
});

test('where no channel is open there is nowhere to tell', async () => {
  await using whole = await wholeDesk(fakeLog());
  const elsewhere = {
    ...LENA,
    language: 'en',
    channel: { tenant: { platform: 'fake', ref: 'T9' }, ref: 'C9' },
  };
  expect(messageOf(await whole.desk.write(elsewhere, 'notices')).summary).toContain('no open channel');
  const action = { name: 'notices.here', values: {} };
  expect(messageOf(await whole.desk.press(elsewhere, action)).summary).toContain('cannot report here');
});
