import { describe, expect, test } from 'vitest';
import { askingWorld } from '#test/src/enquiries/asking.ts';
import { messageOf } from '#test/support/replies.ts';
import { LENA } from '#test/support/whole-desk.ts';

/** Mira's enquiry stands in the experts' channel as the post m1. */
async function posted() {
  const set = await askingWorld();
  await set.stores.experts.add(set.experts.address, null);
  await set.ask('May we?');
  await set.db.query(`update delivery set state = 'sent', message_ref = 'm1'`);
  const reply = (text: string, asker = set.expert, post = 'm1') => set.desk.reply(asker, post, text);
  const answered = async () => (await set.stores.enquiries.find(['1001']))[0]?.reply ?? null;
  return { ...set, reply, answered };
}

test('what is written below the post of an enquiry is its answer, and shown to all who read there', async () => {
  await using set = await posted();
  const told = await set.reply('@Allianzbote: Yes,\nyou may.\u0000');
  expect(told).toMatchObject({ kind: 'message', to: 'channel' });
  expect(messageOf(told).summary).toBe(
    'Diese Antwort von Dr. Beispiel auf Anfrage A-1001 geht an Mira: · ' +
      'This answer by Dr. Beispiel to enquiry A-1001 is on its way to Mira:',
  );
  expect(messageOf(told).parts.at(-1)).toEqual({ kind: 'text', text: 'Yes,\nyou may.', language: 'en' });
  expect(await set.answered()).toEqual({ text: 'Yes,\nyou may.', by: 'Dr. Beispiel' });
  expect((await set.queued()).filter(({ saying }) => saying === 'answer')).toHaveLength(1);
});

test('of two answers the first counts, and the second is refused to its writer alone', async () => {
  await using set = await posted();
  await set.reply('Yes.');
  expect(await set.reply('No.')).toMatchObject({
    to: 'asker',
    message: {
      summary: 'Dr. Beispiel hat Anfrage A-1001 bereits beantwortet. Ihre Antwort wurde nicht gesendet.',
    },
  });
  expect(await set.answered()).toMatchObject({ text: 'Yes.' });
  expect((await set.queued()).filter(({ saying }) => saying === 'answer')).toHaveLength(1);
});

test('what was withdrawn takes no answer any more', async () => {
  await using set = await posted();
  await set.stores.enquiries.close(set.mira.person, '1001');
  expect(messageOf(await set.reply('Yes.')).summary).toContain('ist bereits geschlossen');
  expect(await set.answered()).toBeNull();
});

test('an answer that is too long is not sent, instead of a part of it', async () => {
  await using set = await posted();
  expect(await set.reply('x'.repeat(2501))).toMatchObject({
    to: 'asker',
    message: {
      summary: 'Es wurde keine Antwort gesendet. Der Text ist 2501 Zeichen lang, möglich sind 2500.',
    },
  });
  expect(await set.answered()).toBeNull();
  await set.reply('x'.repeat(2500));
  expect((await set.answered())?.text).toHaveLength(2500);
});

test('below any other post, and in any other channel, it is a question as elsewhere', async () => {
  await using set = await posted();
  const question = 'Was ist der Norwegische Rat';
  for (const [asker, post] of [
    [set.expert, 'm2'],
    [LENA, 'm1'],
  ] as const) {
    expect(JSON.stringify(messageOf(await set.reply(question, asker, post)).parts)).toContain('Fördert');
  }
  expect(await set.answered()).toBeNull();
});

test('a command with its one word is no answer, which nobody could take back', async () => {
  await using set = await posted();
  await set.reply('language en');
  expect(await set.answered()).toBeNull();
});

const THANKS = 'Ja, bis März. Hilft Ihnen das?';

describe('a reply that ends with a question mark', () => {
  test.each([
    ['de', 'Soll Mira sie als Antwort auf Anfrage A-1001 bekommen', ['Antwort senden', 'Allianzbote fragen']],
    ['en', 'Should Mira get it as the answer to enquiry A-1001', ['Send answer', 'Ask Allianzbote']],
  ])('is sent to nobody before its writer has said for whom it is: %s', async (language, said, labels) => {
    await using set = await posted();
    const asked = await set.reply(THANKS, { ...set.expert, language });
    expect(asked).toMatchObject({ to: 'channel' });
    expect(messageOf(asked).summary).toContain(said);
    expect(messageOf(asked).buttons.map(({ label }) => label)).toEqual(labels);
    expect(await set.answered()).toBeNull();
  });

  test('reaches the asker once it is said to be for them, and once', async () => {
    await using set = await posted();
    const [send] = messageOf(await set.reply(THANKS)).buttons;
    expect(messageOf(await set.press(set.expert, send)).summary).toContain(
      'Diese Antwort von Dr. Beispiel auf Anfrage A-1001 geht an Mira',
    );
    expect(messageOf(await set.press(set.expert, send)).summary).toContain('bereits beantwortet');
    expect(await set.answered()).toEqual({ text: THANKS, by: 'Dr. Beispiel' });
    expect((await set.queued()).filter(({ saying }) => saying === 'answer')).toHaveLength(1);
  });

  test('is sent by nobody but its writer, and from nowhere else', async () => {
    await using set = await posted();
    const [send] = messageOf(await set.reply(THANKS)).buttons;
    const other = { ...set.expert, person: { ...set.expert.person, ref: 'U-OTHER', name: 'Other' } };
    expect(messageOf(await set.press(other, send)).summary).toContain('wer sie geschrieben hat');
    const elsewhere = { ...set.expert, channel: LENA.channel };
    expect(messageOf(await set.press(elsewhere, send)).summary).toContain('hier nicht oder nicht mehr');
    expect(await set.answered()).toBeNull();
  });

  test('is answered by the bot where it was meant for it', async () => {
    await using set = await posted();
    const [, ask] = messageOf(await set.reply('Was ist der Norwegische Rat?')).buttons;
    expect(JSON.stringify(messageOf(await set.press(set.expert, ask)).parts)).toContain('Fördert');
    expect(await set.answered()).toBeNull();
  });

  test('is an answer where it is longer than any question to the bot', async () => {
    await using set = await posted();
    const long = `${'Ja, das geht. '.repeat(40)}Hilft Ihnen das?`;
    await set.reply(long);
    expect(await set.answered()).toMatchObject({ text: long });
  });

  test('is a question to the bot once the enquiry is settled', async () => {
    await using set = await posted();
    await set.reply('Yes.');
    const told = await set.reply('Was ist der Norwegische Rat?');
    expect(JSON.stringify(messageOf(told).parts)).toContain('Fördert');
    expect(await set.answered()).toMatchObject({ text: 'Yes.' });
  });
});
