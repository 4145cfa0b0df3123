import { expect, test } from 'vitest';
import { deadlineAt } from '#src/model/deadline.ts';
import type { Asker } from '#src/model/person.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { everything, fullCall, outline } from '#test/fixtures/knowledge/everything.ts';
import { fillIn, formOf, messageOf } from '#test/support/replies.ts';
import { LENA, wholeDesk } from '#test/support/whole-desk.ts';

const TOM: Asker = {
  person: { platform: 'fake', ref: 'U-TOM', name: 'Tom' },
  channel: { ...LENA.channel, ref: 'D-TOM' },
  conversation: 'D-TOM',
  isOutsider: false,
  isGuest: false,
  isHeardAlone: false,
  language: 'en',
};

const known = {
  ...fullCall,
  topics: [],
  funders: [],
  status: null,
  draft: false,
  opens: null,
  opensAt: null,
};
const CALLS = [
  {
    ...known,
    id: 'q1',
    title: { de: 'Quantensensorik Neunzig', en: 'Quantum Sensing Ninety' },
    aliases: ['DEMO-Q1'],
    stages: [{ ...outline, deadline: deadlineAt('2099-02-12T12:00', 'Europe/Berlin') }],
  },
  {
    ...known,
    id: 'undated',
    title: { de: 'Wasserstoffbrücke', en: 'Hydrogen Bridge' },
    aliases: [],
    stages: [],
  },
];

async function chat() {
  const whole = await wholeDesk(fakeLog());
  await whole.stores.knowledge.write({ ...everything, calls: CALLS }, { replace: false });
  await whole.stores.places.ensure({
    address: TOM.channel,
    name: 'Tom',
    kind: 'direct',
    languages: ['en'],
    timezone: null,
  });
  const remember = (text: string) =>
    whole.desk.press(TOM, { name: 'subscriptions.from-message', values: { text } });
  return { ...whole, remember };
}

test('a call that a message names is chosen besides, with the deadline that was checked and no other', async () => {
  await using whole = await chat();
  const text = 'Hi all,\nplease mind quantum sensing ninety – they moved it to 3 March 2098!\nBest';
  const form = formOf(await whole.remember(text));
  expect(form.note).toContain('I recognize in the message: Quantum Sensing Ninety.');
  expect(JSON.stringify(form.preview)).toContain('Thu 12 Feb 2099, 12:00 (Berlin)');
  expect(JSON.stringify(form)).not.toContain('2098');
  expect(form.fields.find(({ id }) => id === 'calls')?.value).toEqual(['q1']);
  await whole.desk.submit(TOM, fillIn(form, { timezone: 'America/Toronto' }));
  const again = formOf(await whole.remember('DEMO-Q1, and the Hydrogen Bridge'));
  expect(again.note).toContain('Quantum Sensing Ninety and Hydrogen Bridge');
  expect(again.fields.find(({ id }) => id === 'calls')?.value).toEqual(['q1', 'undated']);
  const [owned] = await whole.stores.subscriptions.ownedBy('U-TOM', TOM.channel.tenant);
  expect(owned?.subscription).toMatchObject({
    targets: [{ kind: 'call', ref: 'q1' }],
    leadDays: [30, 14, 7, 1],
  });
});

test('a call without a deadline says so', async () => {
  await using whole = await chat();
  const form = formOf(await whole.remember('Wasserstoffbrücke'));
  expect(form.note).toContain('no deadline ahead');
  expect(form.preview).toBeUndefined();
});

test.each(['', 'Lunch on 12 February 2099?', 'quantum', 'Norwegian Council', 'x\n'.repeat(50)])(
  'a message that names no call is told so: %j',
  async (text) => {
    await using whole = await chat();
    expect(messageOf(await whole.remember(text)).summary).toContain('I recognize no call');
    expect(whole.log).toMatchObject({ lines: [] });
  },
);
