import { describe, expect, test } from 'vitest';
import { composersOf } from '#src/main/composers.ts';
import type { Reply } from '#src/messages/form.ts';
import { type FakeChatPlatform, fakeChatPlatform } from '#test/fakes/chat-platform.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { fillIn, formOf, messageOf, messagesOf, wrongFields } from '#test/support/replies.ts';
import { byName, sending } from '#test/support/sending.ts';
import { LENA, wholeDesk } from '#test/support/whole-desk.ts';

const TEXTS = { 'title-de': 'Treffen', 'body-de': 'Am Montag.', 'title-en': 'Meeting', 'body-en': 'Monday.' };

/** An announcement that was posted into the channel of these tests. */
async function posted(language = 'en') {
  const whole = await wholeDesk(fakeLog());
  const lena = { ...LENA, language };
  const platform = fakeChatPlatform();
  const job = sending(whole.db, [platform], { composers: composersOf(whole, byName([platform])) });
  const form = formOf(await whole.desk.write(lena, 'announce'));
  const sent = await whole.desk.submit(
    lena,
    fillIn(form, { ...TEXTS, channels: [whole.channel.id] }, 'send'),
  );
  await job.wake();
  const press = (reply: Reply, label: string) => whole.desk.press(lena, actionOf(reply, label));
  return {
    ...whole,
    lena,
    job,
    platform,
    press,
    state: await whole.desk.press(
      lena,
      actionOf(sent, language === 'de' ? 'Was ist angekommen?' : 'What has arrived?'),
    ),
    async [Symbol.asyncDispose]() {
      await job.stop();
      await whole[Symbol.asyncDispose]();
    },
  };
}

function actionOf(reply: Reply, label: string) {
  const button = messagesOf(reply)
    .flatMap(({ buttons }) => buttons)
    .find((one) => one.label === label);
  if (button?.kind !== 'act') throw new Error(`there is no button ${label}`);
  return button.action;
}

const seen = ({ posts }: FakeChatPlatform) => JSON.stringify(posts.map(({ message }) => message));

describe('a correction', () => {
  test('changes the post in place and says so there', async () => {
    await using set = await posted();
    const form = formOf(await set.press(set.state, 'Correct'));
    expect(form.fields.map(({ value }) => value)).toEqual(Object.values(TEXTS));
    const right = fillIn(form, { 'body-de': 'Am Dienstag.', 'body-en': 'Tuesday.' }, 'correct');
    const done = messageOf(await set.desk.submit(set.lena, right));
    expect(JSON.stringify(done)).toMatch(
      /Corrected by Lena Musterfrau, .*0 of 1 posts changed.*Musterkanal: being changed/,
    );
    await set.job.wake();
    expect(set.platform.requests).toMatchObject({ post: 1, update: 1 });
    expect(seen(set.platform)).toMatch(/Am Dienstag.*korrigiert.*Tuesday.*corrected/);
    expect(seen(set.platform)).not.toContain('Monday');
    const twice = messagesOf(await set.desk.submit(set.lena, right));
    expect(twice[0]?.summary).toBe('It reads so already. Nothing was sent.');
    expect(JSON.stringify(twice[1])).toMatch(/1 of 1 posts changed.*Musterkanal: changed/);
    await set.job.wake();
    expect(set.platform.requests).toMatchObject({ post: 1, update: 1 });
  });

  test('is shown before it is made, marked where it reads otherwise, and may be left', async () => {
    await using set = await posted();
    const form = formOf(await set.press(set.state, 'Correct'));
    const right = { 'body-en': 'Tuesday.' };
    const again = formOf(await set.desk.submit(set.lena, fillIn(form, right, 'preview')));
    expect(JSON.stringify(again.preview)).toMatch(/Am Montag\..*Ankündigung vom[^·]*".*Tuesday\..*corrected/);
    expect(again.fields.map(({ value }) => value)).toEqual(Object.values({ ...TEXTS, ...right }));
    const left = messageOf(await set.desk.submit(set.lena, fillIn(again, {}, 'cancel')));
    expect(left.summary).toBe('Nothing has been changed.');
    await set.job.wake();
    expect(set.platform.requests).toMatchObject({ post: 1, update: 0 });
  });

  test('cannot drop a language that somebody reads', async () => {
    await using set = await posted('de');
    const form = formOf(await set.press(set.state, 'Korrigieren'));
    const half = formOf(
      await set.desk.submit(set.lena, fillIn(form, { 'title-en': '', 'body-en': '' }, 'correct')),
    );
    expect(wrongFields(half)).toEqual(['title-en', 'body-en']);
    expect(half.note).toMatch(/^Nichts wurde geändert\. Bitte prüfen: Titel/);
  });

  test('of an older version overwrites nothing', async () => {
    await using set = await posted('de');
    const form = formOf(await set.press(set.state, 'Korrigieren'));
    await set.desk.submit(set.lena, fillIn(form, { 'body-de': 'Am Dienstag.' }, 'correct'));
    const late = messagesOf(await set.desk.submit(set.lena, fillIn(form, { 'body-de': 'Nie.' }, 'correct')));
    expect(late[0]?.summary).toContain('Jemand hat diese Ankündigung inzwischen geändert');
  });

  test.each([{}, { id: '1' }, { id: '1', version: 'x' }, { id: '77', version: '1' }])(
    'a form with the context %j changes nothing',
    async (context) => {
      await using set = await posted();
      const form = { name: 'announcements.correct', intent: 'correct', values: TEXTS, context };
      expect(messageOf(await set.desk.submit(set.lena, form)).summary).toMatch(/no longer valid|do not know/);
    },
  );
});

describe('a recall', () => {
  test.each([
    [
      'de',
      'Zurückziehen',
      /In 1 Kanal ersetze ich/,
      /Zurückgezogen von Lena Musterfrau, .*0 von 1 Beiträgen ersetzt/,
    ],
    ['en', 'Withdraw', /In 1 channel, I replace/, /Withdrawn by Lena Musterfrau, .*0 of 1 posts replaced/],
  ])('is asked for in %s, and then replaces the text', async (language, recall, question, result) => {
    await using set = await posted(language);
    const sure = await set.press(set.state, recall);
    expect(messageOf(sure).summary).toMatch(question);
    expect((await set.stores.announcements.state('1', LENA.channel.tenant))?.change).toBeNull();
    const done = await set.press(sure, recall);
    expect(JSON.stringify(done)).toMatch(result);
    expect(messageOf(done).buttons).toHaveLength(1);
    await set.job.wake();
    expect(seen(set.platform)).toMatch(/Sie wurde am .* zurückgezogen.*was withdrawn on /);
    expect(seen(set.platform)).not.toMatch(/Montag|Monday/);
    await set.press(sure, recall);
    await set.job.wake();
    expect(set.platform.requests).toMatchObject({ post: 1, update: 1 });
  });

  test('is for admins of the tenant, and so is a correction', async () => {
    await using set = await posted();
    const elsewhere = { ...set.lena, channel: { ...LENA.channel, tenant: { platform: 'fake', ref: 'T2' } } };
    await set.stores.places.ensure({ ...set.channel, address: elsewhere.channel });
    for (const name of ['announcements.correct', 'announcements.recall', 'announcements.recall-now']) {
      const action = { name, values: { id: '1' } };
      expect(messageOf(await set.desk.press(elsewhere, action)).summary).toContain('do not know');
    }
    await set.stores.roles.grant(LENA.person, 'editor');
    const action = { name: 'announcements.recall-now', values: { id: '1' } };
    expect(messageOf(await set.desk.press(set.lena, action)).summary).toContain('admins add');
    expect((await set.stores.announcements.state('1', LENA.channel.tenant))?.change).toBeNull();
  });
});
