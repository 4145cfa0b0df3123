import { expect, test } from 'vitest';
import { fakeLog } from '#test/fakes/log.ts';
import { formOf, messageOf } from '#test/support/replies.ts';
import { LENA, wholeDesk } from '#test/support/whole-desk.ts';

const OUTSIDE = { ...LENA, isOutsider: true };
const REFUSAL =
  'Das darf hier nur die Administration der Organisation, für die ich in diesem Kanal antworte. Sie schreiben aus einer anderen.';

test.each(['ankündigen', 'ungewisse Zustellungen', 'Hinweise', 'Abo-Regel'])(
  '%s: an admin of another organisation is told who may',
  async (command) => {
    await using whole = await wholeDesk(fakeLog());
    const own = await whole.desk.write(LENA, command);
    const { summary } = messageOf(await whole.desk.write(OUTSIDE, command));
    expect(summary).toBe(REFUSAL);
    expect(JSON.stringify(own)).not.toContain(summary);
  },
);

test('neither a form that is known nor a button of an admin works for one of another organisation', async () => {
  await using whole = await wholeDesk(fakeLog());
  const form = formOf(await whole.desk.write(LENA, 'ankündigen'));
  const filled = { name: form.name, intent: 'send', context: form.context, values: {} };
  expect((await whole.desk.submit(LENA, filled)).kind).toBe('form');
  expect(messageOf(await whole.desk.submit(OUTSIDE, filled)).summary).toBe(REFUSAL);
  const again = { name: 'deliveries.again', values: { id: '1' } };
  expect(messageOf(await whole.desk.press(OUTSIDE, again)).summary).toBe(REFUSAL);
});

test('the help and the Home offer an admin of another organisation nothing of an admin’s', async () => {
  await using whole = await wholeDesk(fakeLog());
  const [own, outside] = await Promise.all([
    whole.desk.home(LENA).then(JSON.stringify),
    whole.desk.home(OUTSIDE).then(JSON.stringify),
  ]);
  expect([own, outside].map((home) => home?.includes('"announce"'))).toEqual([true, false]);
  const help = JSON.stringify(await whole.desk.write(OUTSIDE, 'Hilfe'));
  expect(help).not.toContain('"announce"');
});
