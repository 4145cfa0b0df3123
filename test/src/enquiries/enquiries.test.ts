import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { askingWorld } from '#test/src/enquiries/asking.ts';
import { knowledgeOf } from '#test/support/knowledge.ts';
import { fillIn, formOf, messageOf, messagesOf, wrongFields } from '#test/support/replies.ts';
import { LENA } from '#test/support/whole-desk.ts';

const DEMO = fileURLToPath(new URL('../../fixtures/questions/demo.yaml', import.meta.url));
const UNKNOWN = 'May a spin-off with 12 people from Vienna borrow a submarine?';

describe('an enquiry', () => {
  test('is offered where nothing is known, and leaves only after consent', async () => {
    await using set = await askingWorld();
    const nobody = messageOf(await set.desk.write(set.mira, UNKNOWN));
    expect(nobody.buttons.map(({ label }) => label)).not.toContain('Ask the experts');
    await set.stores.experts.add(set.experts.address, null);
    const unknown = messageOf(await set.desk.write(set.mira, UNKNOWN));
    const form = formOf(await set.press(set.mira, unknown.buttons.at(-1)));
    expect(form.fields[0]?.value).toBe(UNKNOWN);
    expect(form.note).toMatch(/“fachleute” will read your question, your name \(Mira\)/);
    expect(form.note).toContain('our direct chat');
    expect(form.note).toContain('stored until Tue 1 Sep 2026');
    expect(await set.queued()).toEqual([]);

    const declined = messageOf(await set.desk.submit(set.mira, fillIn(form, {}, 'cancel')));
    expect(declined.summary).toBe('Nothing has been passed on.');
    expect(await set.queued()).toEqual([]);

    const sent = messageOf(await set.desk.submit(set.mira, fillIn(form, { question: 'May we?' }, 'send')));
    // Sunday, 1 March 2026: two working days later.
    expect(sent.summary).toMatch(/^Sent as enquiry A-1001\. .* by Tue 3 Mar 2026, 17:00 \(Berlin\)/);
    const again = messageOf(await set.desk.submit(set.mira, fillIn(form, { question: 'May we?' }, 'send')));
    expect(again.summary).toBe(sent.summary);
    expect(await set.queued()).toEqual([
      { saying: 'asked', channel_id: set.experts.id, enquiry_id: '1001', updates: null },
    ]);
  });

  test('is shown again before it leaves where others would read it than were named', async () => {
    await using set = await askingWorld();
    await set.stores.experts.add(set.experts.address, null);
    const form = formOf(await set.desk.write(set.mira, 'ask a human May we?'));
    await set.stores.experts.add(LENA.channel, null);
    const again = formOf(await set.desk.submit(set.mira, fillIn(form, {}, 'send')));
    expect(again.note).toContain('“Musterkanal” will read');
    expect(again.fields[0]?.value).toBe('May we?');
    expect(await set.queued()).toEqual([]);
  });

  test('is offered where the bot can only ask back', async () => {
    await using set = await askingWorld(await knowledgeOf(DEMO));
    await set.stores.experts.add(set.experts.address, null);
    const which = messageOf(await set.desk.write(set.mira, 'When is the deadline?'));
    expect(which.buttons.at(-1)?.label).toBe('None of these – ask the experts');
    expect(which.buttons.length).toBeGreaterThan(2);
    expect(await set.stores.feedback.openQuestions(set.mira.channel.tenant, 9)).toEqual([]);
  });

  test('is promised on the clock of the experts where the asker has none', async () => {
    await using set = await askingWorld();
    await set.db.query('update channel set timezone = null where id = $1', [set.direct.id]);
    await set.stores.experts.add(set.experts.address, null);
    expect((await set.ask('May we?')).summary).toContain('17:00 (Berlin)');
    await set.db.query(`update channel set timezone = 'America/Toronto' where id = $1`, [set.direct.id]);
    expect((await set.ask('May we?')).summary).toContain('11:00 (Toronto)');
  });

  test('needs a question, of a length that every platform shows', async () => {
    await using set = await askingWorld();
    await set.stores.experts.add(set.experts.address, null);
    const form = formOf(await set.desk.write(set.mira, 'an einen menschen'));
    expect(form.fields[0]?.value).toBe('');
    for (const question of ['  ', 'x'.repeat(1501)]) {
      const wrong = formOf(await set.desk.submit(set.mira, fillIn(form, { question }, 'send')));
      expect(wrongFields(wrong)).toEqual(['question']);
    }
    expect(await set.queued()).toEqual([]);
  });

  test('goes to the experts of the own organisation where there are such', async () => {
    await using set = await askingWorld();
    await set.stores.experts.add(set.experts.address, null);
    expect(await set.stores.experts.of(LENA.channel.tenant)).toMatchObject([{ name: 'fachleute' }]);
    await set.stores.experts.add(LENA.channel, null);
    expect(await set.stores.experts.of(LENA.channel.tenant)).toMatchObject([{ name: 'Musterkanal' }]);
    expect(await set.stores.experts.of(set.expert.channel.tenant)).toMatchObject([{ name: 'fachleute' }]);
  });

  test('is not sent by whoever has too many open', async () => {
    await using set = await askingWorld();
    await set.stores.experts.add(set.experts.address, null);
    for (let sent = 0; sent < 10; sent += 1) await set.ask(`Question ${sent}?`);
    expect((await set.ask('One more?')).summary).toContain('10 open enquiries');
    expect(await set.queued()).toHaveLength(10);
  });
});

describe('an answer', () => {
  test('reaches the asker once, by name, and settles the posts of all experts', async () => {
    await using set = await askingWorld();
    await set.stores.experts.add(set.experts.address, null);
    await set.ask('May we?');
    await set.db.query(`update delivery set state = 'sent', message_ref = 'm1'`);
    const action = { name: 'enquiries.reply', values: { id: '1001', language: 'de' } };
    const form = formOf(await set.desk.press(set.expert, action));
    expect(form.note).toBe('Mira fragt: May we?');
    const answer = (text: string) => set.desk.submit(set.expert, fillIn(form, { answer: text }, 'send'));
    expect(wrongFields(formOf(await answer(' ')))).toEqual(['answer']);
    expect(messageOf(await answer('Yes, you may.')).summary).toContain('A-1001 geht an Mira');
    expect(messageOf(await answer('No.')).summary).toContain(
      'Dr. Beispiel hat Anfrage A-1001 bereits beantwortet',
    );
    expect(messageOf(await set.desk.press(set.expert, action)).summary).toContain('bereits beantwortet');
    const asked = (await set.queued()).map(({ saying, channel_id, updates }) => [
      saying,
      channel_id,
      updates !== null,
    ]);
    expect(asked).toEqual([
      ['asked', set.experts.id, false],
      ['asked', set.experts.id, true],
      ['answer', set.direct.id, false],
    ]);
    const [, own] = messagesOf(await set.desk.write(set.mira, 'my enquiries'));
    expect(JSON.stringify(own)).toMatch(/Enquiry A-1001: answered.*Answer by Dr\. Beispiel.*Yes, you may\./);
  });

  test('is given only where the experts were asked', async () => {
    await using set = await askingWorld();
    await set.stores.experts.add(set.experts.address, null);
    await set.ask('May we?');
    const action = { name: 'enquiries.reply', values: { id: '1001' } };
    for (const id of ['1001', '99', 'x; drop']) {
      const reply = await set.desk.press(LENA, { ...action, values: { id } });
      expect(messageOf(reply).summary).toMatch(/not, or no longer|hier nicht oder nicht mehr/);
    }
    const form = formOf(await set.desk.press(set.expert, action));
    const smuggled = await set.desk.submit(set.mira, fillIn(form, { answer: 'Yes.' }, 'send'));
    expect(messageOf(smuggled).summary).toContain('not, or no longer');
    expect((await set.stores.enquiries.find(['1001']))[0]?.state).toBe('open');
  });
});

test('what became of enquiries is told to their asker alone, who may withdraw them', async () => {
  await using set = await askingWorld();
  await set.stores.experts.add(set.experts.address, null);
  expect(messageOf(await set.desk.write(set.mira, 'my enquiries')).summary).toBe('You have no enquiries.');
  await set.ask('May we?');
  const [heading, open] = messagesOf(await set.desk.write(set.mira, 'meine Anfragen'));
  expect(heading?.summary).toBe('You have 1 enquiry:');
  expect(open).toMatchObject({ to: 'asker', summary: 'Enquiry A-1001: open' });
  expect(messageOf(await set.desk.write(LENA, 'my enquiries')).summary).toContain('no enquiries');
  expect(messageOf(await set.press(LENA, open?.buttons[0])).summary).toMatch(
    /no enquiry A-1001|keine Anfrage/,
  );
  expect(messageOf(await set.press(set.mira, open?.buttons[0])).summary).toContain('is closed');
  expect(messageOf(await set.press(set.mira, open?.buttons[0])).summary).toContain('was closed already');
  const reply = await set.desk.press(set.expert, { name: 'enquiries.reply', values: { id: '1001' } });
  expect(messageOf(reply).summary).toContain('Antwort ist nicht mehr nötig');
});

test('admins choose whose experts answer, nobody else does', async () => {
  await using set = await askingWorld();
  const none = messageOf(await set.desk.write({ ...LENA, language: 'de' }, 'Fachleute hier'));
  expect(none.summary).toContain('Noch nimmt kein Kanal');
  const here = messageOf(await set.press({ ...LENA, language: 'de' }, none.buttons[0]));
  expect(here.summary).toContain(
    '„Musterkanal“ (montags bis freitags, 9 bis 17 Uhr, Zeitzone Europe/Berlin)',
  );
  const gone = messageOf(await set.press({ ...LENA, language: 'en' }, here.buttons[0]));
  expect(gone.summary).toContain('No channel takes enquiries');
  expect(messageOf(await set.desk.write(set.mira, 'experts here')).summary).toContain('Only admins');
  await set.stores.roles.grant(set.mira.person, 'admin');
  const add = { name: 'experts.here', values: {} };
  expect(messageOf(await set.desk.press(set.mira, add)).summary).toContain('choose a channel');
});
