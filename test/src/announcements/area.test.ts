import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadWords } from '#adapters/i18next/words.ts';
import { postgresAnnouncements } from '#adapters/postgres/announcements.ts';
import { postgresPlaces } from '#adapters/postgres/places.ts';
import { announcementArea } from '#src/announcements/area.ts';
import { announcementComposer } from '#src/announcements/composer.ts';
import { makeDesk } from '#src/desk.ts';
import type { FilledForm, Reply } from '#src/messages/form.ts';
import type { Asker } from '#src/model/person.ts';
import { fakeClock } from '#test/fakes/clock.ts';
import { bareHome } from '#test/fakes/desk.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { fakePersonLanguages, fakeRoles } from '#test/fakes/people.ts';
import { messageOf as composed } from '#test/support/composed.ts';
import { freshDatabase } from '#test/support/database.ts';
import { fillIn, formOf, messageOf, wrongFields } from '#test/support/replies.ts';

const words = await loadWords(new URL('../../../locales/', import.meta.url));
const TENANT = { platform: 'page', ref: 'page' };
const LENA: Asker = {
  person: { platform: 'page', ref: 'lena', name: 'Lena' },
  channel: { tenant: TENANT, ref: 'german' },
  conversation: 'C1',
  isOutsider: false,
  isGuest: false,
  isHeardAlone: false,
  language: 'en',
};
const TEXTS = { 'title-de': 'Treffen', 'body-de': 'Am Montag.', 'title-en': 'Meeting', 'body-en': 'Monday.' };

async function setUp() {
  const db = await freshDatabase();
  const places = postgresPlaces(db);
  const add = async (ref: string, languages: readonly string[], tenant = TENANT) => {
    const address = { tenant, ref };
    return (await places.ensure({ address, name: ref, kind: 'channel', languages, timezone: null })).id;
  };
  const ids = {
    german: await add('german', ['de']),
    mixed: await add('mixed', ['de', 'en']),
    foreign: await add('foreign', ['de'], { ...TENANT, ref: 'other' }),
  };
  const [roles, log, announcements] = [fakeRoles(), fakeLog(), postgresAnnouncements(db)];
  await roles.grant(LENA.person, 'admin');
  let keys = 0;
  const area = announcementArea({
    words,
    places,
    roles,
    announcements,
    clock: fakeClock('2026-12-01T08:00Z'),
    newKey: () => `key-${keys++}`,
  });
  const answer = async (): Promise<Reply> => ({ kind: 'nothing' });
  const personLanguages = fakePersonLanguages();
  const desk = makeDesk({
    ...{ words, log, places, personLanguages, answer, areas: [area], ...bareHome },
    takeReply: async () => null,
  });
  return {
    db,
    ids,
    add,
    desk,
    roles,
    places,
    announcements,
    form: async () => formOf(await desk.write(LENA, 'announce')),
    queued: () =>
      db.query<{ channel_id: string; announcement_id: string }>(
        'select channel_id, announcement_id from delivery order by channel_id',
      ),
    [Symbol.asyncDispose]: () => db[Symbol.asyncDispose](),
  };
}

describe('an announcement', () => {
  test('is shown in every language before it leaves, and then leaves once', async () => {
    await using set = await setUp();
    const { german, mixed } = set.ids;
    const form = await set.form();
    expect(form.fields.map(({ id }) => id)).toEqual([
      'title-de',
      'body-de',
      'title-en',
      'body-en',
      'channels',
    ]);
    expect(form.fields.at(-1)).toMatchObject({
      choices: [{ label: 'german (German)' }, { label: 'mixed (German and English)' }],
    });
    const values = { ...TEXTS, channels: [german, mixed] };
    const again = formOf(await set.desk.submit(LENA, fillIn(form, values, 'preview')));
    expect(again.note).toContain('Nothing has been sent');
    expect(JSON.stringify(again.preview)).toMatch(/Treffen.*Meeting.*Announced Tue 1 Dec 2026"/);
    expect(again.fields.map(({ value }) => value)).toEqual(Object.values(values));
    expect(await set.queued()).toEqual([]);

    const sent = messageOf(await set.desk.submit(LENA, fillIn(form, values, 'send')));
    expect(sent.summary).toBe('Being sent to 2 channels.');
    const twice = messageOf(await set.desk.submit(LENA, fillIn(form, values, 'send')));
    expect(twice.summary).toContain('already been sent');
    expect((await set.queued()).map(({ channel_id }) => channel_id)).toEqual([german, mixed]);

    const [state] = twice.buttons;
    if (state?.kind !== 'act') throw new Error('a button for the state was expected');
    expect(messageOf(await set.desk.press(LENA, state.action)).summary).toBe('0 of 2 delivered');
    expect(
      messageOf(await set.desk.press(LENA, { ...state.action, values: { id: '77' } })).summary,
    ).toContain('do not know');
  });

  test('lacking a language is refused where a channel needs it, and offered to the others', async () => {
    await using set = await setUp();
    const { german, mixed } = set.ids;
    const form = await set.form();
    const values = { 'title-de': 'Treffen', 'body-de': 'Am Montag.', channels: [german, mixed] };
    const refused = formOf(await set.desk.submit(LENA, fillIn(form, values, 'send')));
    expect(refused.note).toBe(
      'The English version is missing, and 1 chosen channel needs it: mixed. Nothing has been sent.',
    );
    expect(wrongFields(refused)).toEqual(['title-en', 'body-en']);
    expect(refused.fields.find(({ id }) => id === 'body-en')?.error).toBe('Required for: mixed.');
    expect(refused.submits.map(({ intent }) => intent)).toEqual(['preview', 'send', 'send-served']);
    expect(refused.submits.at(-1)?.label).toBe('Send to “german” only');
    expect(await set.queued()).toEqual([]);
    const sent = messageOf(await set.desk.submit(LENA, fillIn(refused, values, 'send-served')));
    expect(sent.summary).toBe('Being sent to 1 channel.');
    expect((await set.queued()).map(({ channel_id }) => channel_id)).toEqual([german]);
  });

  test('names the channels that it would still be sent to, a few of many', async () => {
    await using set = await setUp();
    const form = await set.form();
    const label = async (channels: readonly string[]) => {
      const values = {
        'title-de': 'Treffen',
        'body-de': 'Am Montag.',
        channels: [...channels, set.ids.mixed],
      };
      return formOf(await set.desk.submit(LENA, fillIn(form, values, 'send'))).submits.at(-1)?.label;
    };
    const more = [await set.add('b', ['de']), await set.add('c', ['de']), await set.add('d', ['de'])];
    expect(await label([set.ids.german, ...more.slice(0, 1)])).toBe(
      'Send to these 2 channels only: b and german',
    );
    expect(await label([set.ids.german, ...more])).toBe('Send to these 4 channels only: b, c, d, and 1 more');
  });

  test('is written for each channel in its languages', async () => {
    await using set = await setUp();
    const form = await set.form();
    const odd = { ...TEXTS, 'body-en': '\ud800Mon\u0000day', channels: [set.ids.german, set.ids.mixed] };
    await set.desk.submit(LENA, fillIn(form, odd, 'send'));
    const [first] = await set.queued();
    const compose = announcementComposer(set.announcements, words);
    const announcementId = first?.announcement_id ?? '';
    const said = async (ref: string, id: string) => {
      const channel = await set.places.find({ tenant: TENANT, ref });
      if (!channel) throw new Error('the channel is there');
      const cause = { kind: 'announcement', announcementId: id, version: 1 } as const;
      const delivery = { id: 'd', key: 'k', channelId: channel.id, cause, updates: null, attempts: 1 };
      return composed(await compose([{ ...delivery, channel }]))?.summary;
    };
    expect(await said('german', announcementId)).toBe('Treffen');
    expect(await said('mixed', announcementId)).toBe('Treffen · Meeting');
    expect(await said('mixed', '999')).toBeUndefined();
  });

  test('is for admins, at every step', async () => {
    await using set = await setUp();
    const form = await set.form();
    await set.roles.grant(LENA.person, 'editor');
    const values = { ...TEXTS, channels: [set.ids.german] };
    const state = { name: 'announcements.state', values: { id: '1' } };
    const replies = [
      await set.desk.write(LENA, 'ankündigen'),
      await set.desk.submit(LENA, fillIn(form, values, 'send')),
      await set.desk.press(LENA, state),
    ];
    for (const reply of replies) expect(messageOf(reply).summary).toContain('admins add page:lena');
    expect(await set.queued()).toEqual([]);
  });
});

describe('a mistake', () => {
  let set: Awaited<ReturnType<typeof setUp>>;
  beforeAll(async () => {
    set = await setUp();
  });
  afterAll(() => set[Symbol.asyncDispose]());

  test.each<[string, FilledForm['values'], readonly string[]]>([
    [
      'nothing at all',
      { 'title-de': '', 'body-de': '', 'title-en': ' ', 'body-en': '' },
      ['title-de', 'body-de'],
    ],
    ['a title alone', { 'body-en': '' }, ['body-en']],
    ['a text alone', { 'title-de': '\u0000 ' }, ['title-de']],
    ['a long title', { 'title-en': 'x'.repeat(151) }, ['title-en']],
    ['a long text', { 'body-de': 'x'.repeat(2501) }, ['body-de']],
    ['no channel', { channels: [] }, ['channels']],
    ['an unknown channel', { channels: ['999'] }, ['channels']],
  ])('%s comes back beside its field, and nothing leaves', async (_what, values, wrong) => {
    const all = { ...TEXTS, channels: [set.ids.german], ...values };
    const again = formOf(await set.desk.submit(LENA, fillIn(await set.form(), all, 'send')));
    expect(wrongFields(again)).toEqual(wrong);
    const labels = again.fields.filter(({ id }) => wrong.includes(id)).map(({ label }) => label);
    expect(again.note).toBe(`Nothing has been sent. Please check: ${labels.join(', ')}.`);
    expect(await set.queued()).toEqual([]);
  });

  test('a channel of another tenant is refused', async () => {
    const values = { ...TEXTS, channels: [set.ids.german, set.ids.foreign] };
    const again = formOf(await set.desk.submit(LENA, fillIn(await set.form(), values, 'send')));
    expect(wrongFields(again)).toEqual(['channels']);
    expect(JSON.stringify(again)).not.toContain('foreign');
    expect(await set.queued()).toEqual([]);
  });

  test.each([{}, { key: '' }, { key: 'a\u0000b' }])(
    'a form with the context %j is outdated',
    async (context) => {
      const form = { name: 'announcements.send', intent: 'send', values: {}, context };
      expect(messageOf(await set.desk.submit(LENA, form)).summary).toContain('no longer valid');
    },
  );

  test.each(['', 'x', '\u0000', '9'.repeat(40)])('the state of %j is not known', async (id) => {
    const reply = await set.desk.press(LENA, { name: 'announcements.state', values: { id } });
    expect(messageOf(reply).summary).toContain('do not know');
  });
});
