import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Mention } from '#src/model/mention.ts';
import { NO_FILTER } from '#src/model/news-filter.ts';
import { AT_ONCE } from '#src/model/news-rhythm.ts';
import { USUAL_STYLE } from '#src/model/news-style.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { fillIn, formOf, messagesOf } from '#test/support/replies.ts';
import { source } from '#test/support/sources.ts';
import { LENA, wholeDesk } from '#test/support/whole-desk.ts';

const EN = { ...LENA, language: 'en' };
const TEAM: Mention = { ref: 'S1', name: 'quantum team' };
const OTHER: Mention = { ref: 'U2', name: 'Max' };
const SET = 'news mention @quantum team when quant*, AI';

let whole: Awaited<ReturnType<typeof wholeDesk>>;
beforeEach(async () => {
  whole = await wholeDesk(fakeLog());
  await whole.stores.sources.followList([source('bund')]);
});
afterEach(() => whole[Symbol.asyncDispose]());

const subscribe = () =>
  whole.stores.subscriptions.save({
    kind: 'news',
    channelId: whole.channel.id,
    owner: { ref: LENA.person.ref, name: LENA.person.name },
    targets: [{ kind: 'source', ref: 'bund' }],
    filter: { ...NO_FILTER, any: ['KI'] },
    languages: ['de', 'en'],
    rhythm: { ...AT_ONCE, restsOnWeekends: true },
    style: { ...USUAL_STYLE, template: '{title}' },
    timezone: null,
  });
const write = async (text: string, named: readonly Mention[] = [TEAM], asker: typeof LENA = EN) =>
  JSON.stringify(messagesOf(await whole.desk.write(asker, text, named)));
const OTHERS = 'news mention @Max when optics';
const openForm = async (asker: typeof LENA = EN) =>
  formOf(await whole.desk.press(asker, { name: 'subscriptions.change', values: { kind: 'news' } }));
const stored = async () => {
  const [news] = await whole.stores.subscriptions.ofChannel(whole.channel.id);
  return news;
};

describe('who is mentioned, and at which words', () => {
  test.each([
    SET,
    'news mention quantum team quant*, AI',
    'nachrichten erwähnen @quantum team bei quant*, AI',
  ])('is said by a command: %s', async (text) => {
    await subscribe();
    const before = await stored();
    expect(await write(text)).toContain('quantum team for quant* or AI');
    const mention = { who: TEAM, words: ['quant*', 'AI'] };
    expect(await stored()).toEqual({ ...before, style: { ...USUAL_STYLE, template: '{title}', mention } });
  });

  test('is said with a name of joined emojis, which platforms tell without what joins them', async () => {
    await subscribe();
    const tag = { ref: 'T1', name: '👩🔬 Forschung' };
    await write('news mention @👩\u200d🔬 Forschung when AI', [tag]);
    expect(await stored()).toMatchObject({ style: { mention: { who: tag, words: ['AI'] } } });
  });

  test('is told to the channel, in its languages', async () => {
    await subscribe();
    expect(await write(SET)).toMatch(/erwähnt quantum team bei quant\* oder AI.*mentions quantum team for/);
  });

  test('is ended by a command, in either language', async () => {
    await subscribe();
    await write(SET);
    expect(await write('nachrichten erwähnen niemanden', [], LENA)).toContain('niemand mehr erwähnt');
    expect(await stored()).toMatchObject({ style: { mention: null } });
  });

  test('can be changed in the form, and emptying it ends it', async () => {
    await subscribe();
    await write(SET);
    const form = await openForm();
    expect(form.fields.at(-1)).toMatchObject({ label: expect.stringContaining('quantum team') });
    await whole.desk.submit(EN, fillIn(form, { mentionWords: 'optics' }, 'save'));
    expect(await stored()).toMatchObject({ style: { mention: { who: TEAM, words: ['optics'] } } });
    await whole.desk.submit(EN, fillIn(form, { mentionWords: '' }, 'save'));
    expect(await stored()).toMatchObject({ style: { mention: null } });
  });

  test('a form without a mention has no field for it, and forging one mentions nobody', async () => {
    await subscribe();
    const form = await openForm();
    expect(JSON.stringify(form)).not.toContain('mentionWords');
    await whole.desk.submit(EN, fillIn(form, { mentionWords: 'optics' }, 'save'));
    expect(await stored()).toMatchObject({ style: { mention: null } });
  });
});

describe('a form that was opened before the mention changed leaves it alone', () => {
  test.each<[name: string, before: string | null, after: string, left: unknown]>([
    ['set', null, SET, { who: TEAM, words: ['quant*', 'AI'] }],
    ['set for others', SET, OTHERS, { who: OTHER, words: ['optics'] }],
    ['ended', SET, 'news mention nobody', null],
  ])('%s', async (_, before, after, left) => {
    await subscribe();
    if (before !== null) await write(before);
    const form = await openForm();
    await write(after, [after === OTHERS ? OTHER : TEAM]);
    await whole.desk.submit(EN, fillIn(form, {}, 'save'));
    expect(await stored()).toMatchObject({ style: { mention: left } });
  });
});

describe('somebody from outside, who may say what the channel receives,', () => {
  const guest = { ...EN, isOutsider: true, person: { ...EN.person, ref: 'U-GUEST' } };

  test('sets no mention', async () => {
    await subscribe();
    expect(await write(SET, [TEAM], guest)).toContain('may decide who is mentioned');
    expect(await stored()).toMatchObject({ style: { mention: null } });
  });

  test('changes none by the form, which does not ask, nor by one of somebody else', async () => {
    await subscribe();
    await write(SET);
    const asked = await openForm(guest);
    expect(JSON.stringify(asked)).not.toContain('mentionWords');
    await whole.desk.submit(guest, fillIn(asked, {}, 'save'));
    await whole.desk.submit(guest, fillIn(await openForm(), { mentionWords: 'optics' }, 'save'));
    expect(await stored()).toMatchObject({ style: { mention: { who: TEAM, words: ['quant*', 'AI'] } } });
  });
});

describe('nobody is mentioned', () => {
  test.each<[name: string, text: string, named: readonly Mention[], said: string]>([
    ['without words', 'news mention @quantum team', [TEAM], 'Please say whom'],
    ['without anything', 'news mention', [], 'Please say whom'],
    ['by what only looks like a name', SET, [], 'On the web page, nobody can be mentioned'],
    ['where two are named', 'news mention @quantum team @Max when AI', [TEAM, OTHER], 'only one group'],
    ['by a name further on', 'news mention all @quantum team when AI', [TEAM], 'Please say whom'],
    ['by a name behind the words', 'news mention when AI @quantum team', [TEAM], 'Please say whom'],
    ['at a single letter', 'news mention @quantum team when q*', [TEAM], 'cannot search for “q*”'],
  ])('%s', async (_, text, named, said) => {
    await subscribe();
    expect(await write(text, named)).toContain(said);
    expect(await stored()).toMatchObject({ style: { mention: null } });
  });

  test('where there is no news', async () => {
    expect(await write(SET)).toContain('receives no news');
  });
});
