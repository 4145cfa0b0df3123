import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadWords } from '#adapters/i18next/words.ts';
import { postgresComingStages } from '#adapters/postgres/coming-stages.ts';
import { postgresEntries } from '#adapters/postgres/entries.ts';
import { postgresNewsPreview } from '#adapters/postgres/news-preview.ts';
import { postgresNoticeboard } from '#adapters/postgres/noticeboard.ts';
import { postgresNotices } from '#adapters/postgres/notices.ts';
import { postgresOffers } from '#adapters/postgres/offers.ts';
import { postgresPlaces } from '#adapters/postgres/places.ts';
import { postgresSubscribeRules } from '#adapters/postgres/subscribe-rules.ts';
import { postgresSubscriptions } from '#adapters/postgres/subscriptions.ts';
import { makeDesk } from '#src/desk.ts';
import type { FilledForm, Reply } from '#src/messages/form.ts';
import type { ChannelAddress } from '#src/model/channel.ts';
import type { Asker } from '#src/model/person.ts';
import { subscriptionArea } from '#src/subscriptions/area.ts';
import { bareHome } from '#test/fakes/desk.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { fakePersonLanguages, fakeRoles } from '#test/fakes/people.ts';
import { freshDatabase } from '#test/support/database.ts';
import { fillIn, formOf, messagesOf, wrongFields } from '#test/support/replies.ts';

const words = await loadWords(new URL('../../../locales/', import.meta.url));
const ADDRESS: ChannelAddress = { tenant: { platform: 'page', ref: 'page' }, ref: 'C1' };
const LENA: Asker = {
  person: { platform: 'page', ref: 'lena', name: 'Lena <b>' },
  channel: ADDRESS,
  conversation: 'C1',
  isOutsider: false,
  isGuest: false,
  isHeardAlone: false,
  language: null,
};

async function setUp(kind: 'channel' | 'direct' = 'channel', languages: readonly string[] = ['en']) {
  const db = await freshDatabase();
  await db.query(`insert into topic (id, name) values ('quantum', '{"de":"Quanten","en":"Quantum"}')`);
  await db.query(`insert into call (id, title, topics, sources)
    values ('q1', '{"de":"Quantensensorik"}', '{quantum}', '[]')`);
  await db.query(`insert into stage (call_id, id, position, local, timezone, ends_at)
    values ('q1', 'full', 0, '2027-03-18T17:00', 'Europe/Berlin', '2027-03-18T16:00Z')`);
  await db.query(`insert into source (id, name, url, language, reader, enabled, every_minutes)
    values ('nrc', '{"en":"NRC"}', 'https://example.org', 'en', '{"kind":"feed"}', true, 60)`);
  const places = postgresPlaces(db);
  await places.ensure({ address: ADDRESS, name: 'quantum', kind, languages, timezone: null });
  await places.introduce(ADDRESS);
  const [subscriptions, personLanguages, log] = [postgresSubscriptions(db), fakePersonLanguages(), fakeLog()];
  const polled: string[][] = [];
  let keys = 0;
  const area = subscriptionArea({
    words,
    places,
    entries: postgresEntries(db),
    subscribeRules: postgresSubscribeRules(db),
    noticeboard: postgresNoticeboard(db),
    notices: postgresNotices(db),
    newKey: () => `key-${keys++}`,
    manages: async () => null,
    subscriptions,
    newsPreview: postgresNewsPreview(db),
    offers: postgresOffers(db),
    comingStages: postgresComingStages(db),
    roles: fakeRoles(),
    clock: { now: () => Temporal.Instant.from('2026-11-23T09:00Z') },
    beforeSubscribing: async (ids) => void polled.push([...ids]),
  });
  const answer = async (): Promise<Reply> => ({ kind: 'nothing' });
  const desk = makeDesk({
    ...{ words, log, places, personLanguages, answer, areas: [area], ...bareHome },
    takeReply: async () => null,
  });
  const channel = async () => {
    const found = await places.find(ADDRESS);
    if (!found) throw new Error('the channel is there');
    return found;
  };
  return {
    db,
    desk,
    polled,
    log,
    channel,
    stored: async () => subscriptions.ofChannel((await channel()).id),
    [Symbol.asyncDispose]: () => db[Symbol.asyncDispose](),
  };
}

const DEADLINES = { topics: ['*'], timezone: 'Europe/Berlin' };

describe('deadlines', () => {
  test('the form assumes no zone and asks for what is usual otherwise', async () => {
    await using set = await setUp();
    const form = formOf(await set.desk.write(LENA, 'fristen abonnieren'));
    expect(form.language).toBe('de');
    expect(form.fields.map(({ id, value }) => [id, value])).toEqual([
      ['topics', []],
      ['calls', []],
      ['leadDays', ['30', '14', '7', '1']],
      ['remindAt', '09:00'],
      ['timezone', ''],
      ['languages', ['en']],
    ]);
    // Of topics and calls one will do.
    const optional = form.fields.filter(({ required }) => !required);
    expect(optional.map(({ id }) => id)).toEqual(['topics', 'calls']);
    const languages = form.fields.find(({ id }) => id === 'languages');
    expect(languages).toMatchObject({ choices: [{ label: 'Deutsch' }, { label: 'Englisch' }] });
  });

  test.each([
    ['fristen abonnieren', 'Europe/Berlin'],
    ['deadlines subscribe', 'America/Toronto'],
  ])('%j, with no zone chosen before, offers %s first', async (command, zone) => {
    await using set = await setUp();
    const fields = formOf(await set.desk.write(LENA, command)).fields;
    const field = fields.find(({ id }) => id === 'timezone');
    expect(field).toMatchObject({ value: '', choices: { 0: { value: '' }, 1: { value: zone } } });
  });

  test('is saved, told to the person with the next reminder, and told to the channel', async () => {
    await using set = await setUp('channel', ['de', 'en']);
    const form = formOf(await set.desk.write(LENA, 'deadlines subscribe'));
    const [own, open, ...more] = messagesOf(await set.desk.submit(LENA, fillIn(form, DEADLINES)));
    expect(own).toMatchObject({ to: 'asker', language: 'en', summary: 'Saved for “quantum”.' });
    expect(JSON.stringify(own?.parts)).toContain('German and English');
    expect(JSON.stringify(own?.parts)).toContain('Tue 16 Feb 2027, 09:00 (Berlin)');
    expect(JSON.stringify(own?.parts)).toContain('Quantensensorik (in German only)');
    expect(open).toMatchObject({ to: 'channel' });
    expect(open?.summary).toMatch(
      /^Lena <b> hat .*: alle Ausschreibungen.* · Lena <b> set up deadline reminders for all calls\./,
    );
    expect(more).toEqual([]);
    expect(await set.stored()).toMatchObject([{ targets: [{ kind: 'all' }], leadDays: [30, 14, 7, 1] }]);
    expect(await set.channel()).toMatchObject({ timezone: 'Europe/Berlin' });
  });

  test('are shown before they are saved', async () => {
    await using set = await setUp();
    const form = formOf(await set.desk.write(LENA, 'deadlines subscribe'));
    const again = formOf(
      await set.desk.submit(LENA, fillIn(form, { ...DEADLINES, leadDays: ['7'] }, 'preview')),
    );
    expect(again.note).toContain('Thu 11 Mar 2027, 09:00 (Berlin)');
    expect(again.preview?.summary).toContain('Quantensensorik (in German only)');
    expect(JSON.stringify(again.preview?.parts)).toContain('7 days left');
    expect(JSON.stringify(again.preview?.parts)).toContain('Thu 18 Mar 2027, 17:00 (Berlin)');
    expect(again.fields.find(({ id }) => id === 'leadDays')?.value).toEqual(['7']);
    expect(wrongFields(again)).toEqual([]);
    expect(await set.stored()).toEqual([]);
  });

  test('are changed, not doubled, by a second form, which comes filled', async () => {
    await using set = await setUp();
    const first = formOf(await set.desk.write(LENA, 'deadlines subscribe'));
    await set.desk.submit(LENA, fillIn(first, { ...DEADLINES, topics: ['quantum'], leadDays: ['1', '30'] }));
    const second = formOf(await set.desk.write(LENA, 'deadlines subscribe'));
    expect(second.fields.map(({ value }) => value)).toEqual([
      ['quantum'],
      [],
      ['30', '1'],
      '09:00',
      'Europe/Berlin',
      ['en'],
    ]);
    const reply = await set.desk.submit(
      LENA,
      fillIn(second, { topics: [], calls: ['q1'], remindAt: '08:15' }),
    );
    expect(messagesOf(reply)[1]?.summary).toContain('changed');
    expect(await set.stored()).toMatchObject([{ targets: [{ kind: 'call', ref: 'q1' }], remindAt: '08:15' }]);
  });

  test('a form without any value is answered, too', async () => {
    await using set = await setUp();
    const bare = { name: 'subscriptions.deadlines', intent: 'save', values: {}, context: {} };
    expect(wrongFields(formOf(await set.desk.submit(LENA, bare)))).toHaveLength(5);
    expect(set.log.lines).toEqual([]);
  });
});

describe('news', () => {
  test('a source that pauses is in no form, and stays subscribed to', async () => {
    await using set = await setUp();
    await set.db.query(`insert into source (id, name, url, language, reader, enabled, every_minutes)
      select 'bmds', name, 'https://other.example.org', language, reader, true, 60 from source`);
    const both = { sources: ['bmds', 'nrc'] };
    await set.desk.submit(LENA, fillIn(formOf(await set.desk.write(LENA, 'news subscribe')), both, 'save'));
    await set.db.query(`update source set enabled = false where id = 'bmds'`);
    const again = formOf(await set.desk.write(LENA, 'news subscribe'));
    expect(again.fields[0]).toMatchObject({ id: 'sources', choices: [{ value: 'nrc' }] });
    await set.desk.submit(LENA, fillIn(again, { sources: ['nrc'] }, 'save'));
    const targets = await set.db.query('select ref from subscription_target order by ref');
    expect(targets).toEqual([{ ref: 'bmds' }, { ref: 'nrc' }]);
  });

  test('are subscribed to once the sources have shown what they have', async () => {
    await using set = await setUp('direct');
    const form = formOf(await set.desk.write(LENA, 'nachrichten abonnieren'));
    const reply = await set.desk.submit(LENA, fillIn(form, { sources: ['nrc'], languages: ['de', 'en'] }));
    expect(messagesOf(reply).map(({ to }) => to)).toEqual(['asker']);
    expect(await set.stored()).toMatchObject([{ kind: 'news', targets: [{ kind: 'source', ref: 'nrc' }] }]);
    expect(await set.channel()).toMatchObject({ languages: ['de', 'en'], timezone: null });
    await set.desk.submit(LENA, fillIn(form, { sources: ['nrc'] }));
    expect(set.polled).toEqual([['nrc']]);
  });
});

describe('what a channel receives', () => {
  test('is listed, paused, resumed and stopped by its buttons', async () => {
    await using set = await setUp();
    expect(messagesOf(await set.desk.write(LENA, 'abos'))[0]?.buttons).toHaveLength(2);
    const form = formOf(await set.desk.write(LENA, 'deadlines subscribe'));
    await set.desk.submit(LENA, fillIn(form, DEADLINES));
    const press = async (label: string) => {
      const [own] = messagesOf(await set.desk.write(LENA, 'subscriptions'));
      const button = own?.buttons.find((shown) => shown.label === label);
      if (button?.kind !== 'act') throw new Error(`no button ${label}`);
      return messagesOf(await set.desk.press(LENA, button.action));
    };
    const paused = await press('Pause deadlines');
    expect(paused.map(({ to }) => to)).toEqual(['asker', 'channel']);
    expect(await set.stored()).toMatchObject([{ paused: true }]);
    // The button of an older message is still there.
    const again = { name: 'subscriptions.pause', values: { kind: 'deadlines', language: 'en' } };
    expect(messagesOf(await set.desk.press(LENA, again)).map(({ to }) => to)).toEqual(['asker']);
    await press('Resume deadlines');
    expect(await set.stored()).toMatchObject([{ paused: false }]);
    const ended = await press('Stop deadlines');
    expect(ended.map(({ summary }) => summary)).toEqual([
      'The deadline reminders for “quantum” have ended.',
      'Lena <b> ended the deadline reminders.',
    ]);
    expect(await set.stored()).toEqual([]);
    const [nothing] = messagesOf(await set.desk.write(LENA, 'fristen abbestellen'));
    expect(nothing?.summary).toBe('„quantum“ hat keine Fristerinnerungen.');
  });

  test('is chosen from two where nobody said what', async () => {
    await using set = await setUp();
    const [which] = messagesOf(await set.desk.write(LENA, 'abonnieren'));
    expect(which?.buttons.map(({ label }) => label)).toEqual([
      'Fristen abonnieren',
      'Nachrichten abonnieren',
    ]);
  });

  test('cannot be changed by an unknown kind, nor from a place where the bot cannot post', async () => {
    await using set = await setUp();
    const forged = { name: 'subscriptions.stop', values: { kind: 'all' } };
    expect(messagesOf(await set.desk.press(LENA, forged))[0]?.summary).toContain('no longer valid');
    const terminal = { ...LENA, channel: { ...ADDRESS, ref: 'tty' } };
    for (const text of ['abos', 'abonnieren', 'fristen abonnieren', 'nachrichten abbestellen']) {
      const [own] = messagesOf(await set.desk.write(terminal, text));
      expect(own?.summary).toContain('Hier kann ich nichts schreiben');
    }
  });
});

describe('a mistake', () => {
  let set: Awaited<ReturnType<typeof setUp>>;
  beforeAll(async () => {
    set = await setUp();
  });
  afterAll(() => set[Symbol.asyncDispose]());

  test.each<[string, FilledForm['values'], readonly string[]]>([
    ['no zone', { timezone: '' }, ['timezone']],
    ['a zone nobody offered', { timezone: 'Mars/Olympus' }, ['timezone']],
    ['no topic', { topics: [] }, ['topics']],
    ['a topic that is not there', { topics: ['quantum', 'x'] }, ['topics']],
    ['a call that is not there', { calls: 'x' }, ['calls']],
    ['no lead time', { leadDays: [] }, ['leadDays']],
    ['another lead time', { leadDays: ['0.5'] }, ['leadDays']],
    ['a wrong time', { remindAt: '24:00' }, ['remindAt']],
    ['no language', { languages: [] }, ['languages']],
    ['another language', { languages: ['fr'] }, ['languages']],
    ['texts for choices and the reverse', { topics: '', remindAt: ['09:00'] }, ['topics', 'remindAt']],
  ])('deadlines: %s comes back beside its field', async (_what, values, wrong) => {
    const form = formOf(await set.desk.write(LENA, 'fristen abonnieren'));
    const again = formOf(await set.desk.submit(LENA, fillIn(form, { ...DEADLINES, ...values })));
    expect(again).toMatchObject({ language: 'de', name: form.name });
    const labels = again.fields.filter(({ id }) => wrong.includes(id)).map(({ label }) => label);
    expect(again.note).toBe(`Noch ist nichts gespeichert. Bitte prüfen: ${labels.join(', ')}.`);
    expect(wrongFields(again)).toEqual(wrong);
    expect(await set.stored()).toEqual([]);
  });

  test.each<[string, FilledForm['values'], readonly string[]]>([
    ['no source', { sources: [] }, ['sources']],
    ['an unknown source', { sources: ['nrc', "x'; drop table source"] }, ['sources']],
    ['no language', { sources: ['nrc'], languages: [] }, ['languages']],
  ])('news: %s comes back beside its field', async (_what, values, wrong) => {
    const form = formOf(await set.desk.write(LENA, 'news subscribe'));
    expect(wrongFields(formOf(await set.desk.submit(LENA, fillIn(form, values))))).toEqual(wrong);
    expect(await set.stored()).toEqual([]);
    expect(set.polled).toEqual([]);
  });
});
