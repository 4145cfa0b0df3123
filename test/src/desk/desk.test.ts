import { describe, expect, test } from 'vitest';
import { loadWords } from '#adapters/i18next/words.ts';
import type { Area } from '#src/desk/area.ts';
import { helpArea } from '#src/desk/help.ts';
import { languageArea } from '#src/desk/language.ts';
import { type DeskDeps, makeDesk } from '#src/desk.ts';
import type { Reply } from '#src/messages/form.ts';
import type { Message } from '#src/messages/message.ts';
import type { ChannelAddress } from '#src/model/channel.ts';
import type { Asker } from '#src/model/person.ts';
import { bareHome } from '#test/fakes/desk.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { fakePersonLanguages, fakeRoles } from '#test/fakes/people.ts';
import { fakePlaces } from '#test/fakes/places.ts';
import { messageOf } from '#test/support/replies.ts';

const words = await loadWords(new URL('../../../locales/', import.meta.url));
const CHANNEL = { tenant: { platform: 'page', ref: 'page' }, ref: 'C1' };
const LENA: Asker = {
  person: { platform: 'page', ref: 'lena', name: 'Lena' },
  channel: CHANNEL,
  conversation: 'C1',
  isOutsider: false,
  isGuest: false,
  isHeardAlone: false,
  language: null,
};
// Where the home is shown for a word.
const HOMES = { page: { ways: 'teams:home-words', about: 'teams:help-home' } } as const;

async function setUp(areas: readonly Area[] = [], home: Pick<DeskDeps, 'home' | 'prompts'> = bareHome) {
  const [places, roles, personLanguages, log] = [fakePlaces(), fakeRoles(), fakePersonLanguages(), fakeLog()];
  await places.ensure({
    address: CHANNEL,
    name: 'quantum',
    kind: 'channel',
    languages: ['en'],
    timezone: null,
  });
  await places.introduce(CHANNEL);
  const asked: { text: string; language: string | null }[] = [];
  const desk = makeDesk({
    ...home,
    words,
    log,
    places,
    personLanguages,
    answer: async ({ asker }, text) => {
      asked.push({ text, language: asker.language });
      return { ...said('An answer.'), ...(text.startsWith('aloud') && { to: 'channel' }) };
    },
    takeReply: async (_, post, text) => (post === 'p-enquiry' ? said(`Sent: ${text}`) : null),
    areas: [helpArea({ roles, places, homes: HOMES }), languageArea({ words, personLanguages }), ...areas],
  });
  return { desk, places, roles, log, asked };
}

function said(text: string): Reply {
  const message: Message = { language: 'en', summary: text, parts: [{ kind: 'text', text }], buttons: [] };
  return { kind: 'message', message, to: 'asker' };
}

const labels = (reply: Reply) => messageOf(reply).buttons.map((button) => button.label);

const broken: Area = {
  commands: {
    sources: async () => {
      throw new Error('connection lost');
    },
  },
  actions: {
    'sources.show': async () => {
      throw new Error('connection lost');
    },
  },
  forms: {},
};

describe('writing', () => {
  test('what is no command is a question', async () => {
    const { desk, asked } = await setUp();
    await desk.write(LENA, '/allianz Wer fördert das?');
    await desk.write({ ...LENA, language: 'en' }, 'ask Who funds it?');
    expect(asked).toEqual([
      { text: 'Wer fördert das?', language: null },
      { text: 'Who funds it?', language: 'en' },
    ]);
  });

  test('what is asked is read without pictures and those who read along, what is for an asker is sent as it stands', async () => {
    const { desk, asked } = await setUp();
    const named = [{ ref: 'U7', name: 'U7' }];
    await desk.write(LENA, '@U7 :wave: Who funds it? cc @U7', named);
    await desk.reply(LENA, 'p-other', 'Who is @U7? :pray:', named);
    expect(asked.map(({ text }) => text)).toEqual(['Who funds it?', 'Who is @U7?']);
    const sent = await desk.reply(LENA, 'p-enquiry', ':+1: You may. @U7', named);
    expect(messageOf(sent).summary).toBe('Sent: :+1: You may. @U7');
    for (const text of [':wave:', '@U7', '@U7 help', ':wave: help']) {
      expect(messageOf(await desk.write(LENA, text, named)).summary).toBe('What I can do');
    }
  });

  test('a word of its own is asked, however near it is to a command', async () => {
    const { desk, asked } = await setUp();
    for (const text of ['funding', 'Meetings', 'Language requirements']) await desk.write(LENA, text);
    expect(asked.map(({ text }) => text)).toEqual(['funding', 'Meetings', 'Language requirements']);
  });

  test.each([
    ['hilfe', null, 'Was ich kann'],
    ['help', null, 'What I can do'],
    ['hilfe', 'en', 'What I can do'],
    ['/allianz', null, 'What I can do'],
    ['', 'de', 'Was ich kann'],
  ])('%j with the chosen language %j gets %j', async (text, language, summary) => {
    const { desk } = await setUp();
    expect(messageOf(await desk.write({ ...LENA, language }, text)).summary).toBe(summary);
  });

  test('a command with slips is offered in its own language, unless the person chose another', async () => {
    const { desk } = await setUp();
    const offered = await desk.write(LENA, 'fristn abonieren');
    expect(messageOf(offered).language).toBe('de');
    expect(labels(offered)).toEqual(['fristen abonnieren']);
    expect(labels(await desk.write({ ...LENA, language: 'en' }, 'fristn abonieren'))).toEqual([
      'deadlines subscribe',
    ]);
  });

  test('below a post that asks for it an answer is taken, whatever it begins with', async () => {
    const { desk, asked } = await setUp();
    for (const text of ['Yes, you may.', 'ask the NRC', 'frage den NRC']) {
      expect(messageOf(await desk.reply(LENA, 'p-enquiry', text)).summary).toBe(`Sent: ${text}`);
    }
    await desk.reply(LENA, 'p-other', 'Who funds it?');
    await desk.reply(LENA, 'p-other', 'ask Who funds it?');
    expect(asked.map(({ text }) => text)).toEqual(['Who funds it?', 'Who funds it?']);
  });

  test.each([
    ['hilfe', 'Was ich kann'],
    ['', 'What I can do'],
    ['deadlines subscribe', ''],
    ['fristn abonieren', ''],
  ])('below it too %j is no answer', async (text, summary) => {
    const { desk } = await setUp();
    const reply = messageOf(await desk.reply(LENA, 'p-enquiry', text));
    expect(reply.summary).toContain(summary);
    expect(reply.summary).not.toContain('Sent:');
  });

  test('the help names the home where a word shows it, and only in a direct chat', async () => {
    const { desk, places } = await setUp();
    const direct = { ...CHANNEL, ref: 'D1' };
    await places.ensure({ address: direct, name: 'Lena', kind: 'direct', languages: ['en'], timezone: null });
    const helpIn = async (channel: ChannelAddress) =>
      JSON.stringify(messageOf(await desk.write({ ...LENA, channel }, 'help')).parts);
    expect(await helpIn(direct)).toContain('start – what is due for you');
    expect(await helpIn(CHANNEL)).not.toContain('start – ');
  });

  test('the help offers to announce to admins only', async () => {
    const { desk, roles } = await setUp();
    expect(labels(await desk.write(LENA, 'help'))).not.toContain('Announce');
    await roles.grant(LENA.person, 'admin');
    expect(labels(await desk.write(LENA, 'help'))).toContain('Announce');
  });

  test('every button of the help is understood', async () => {
    const { desk } = await setUp();
    const { buttons } = messageOf(await desk.write(LENA, 'hilfe'));
    const language = buttons.find((button) => button.label === 'Sprache');
    if (language?.kind !== 'act') throw new Error('the help has a button for the language');
    expect(labels(await desk.press(LENA, language.action))).toEqual(['Deutsch', 'English']);
  });

  test('a chosen language holds from then on, for questions too', async () => {
    const { desk, asked } = await setUp();
    expect(messageOf(await desk.write(LENA, 'language german')).summary).toContain('auf Deutsch');
    expect(messageOf(await desk.write(LENA, 'help')).language).toBe('de');
    await desk.write(LENA, 'Who funds it?');
    expect(asked.at(-1)?.language).toBe('de');
    const unknown = await desk.write(LENA, 'sprache klingonisch');
    expect(messageOf(unknown).summary).toContain('„klingonisch“');
  });

  test('the bot says once in a channel what it is', async () => {
    const { desk, places } = await setUp();
    const ref = { ...CHANNEL, ref: 'D1' };
    await places.ensure({ address: ref, name: 'Lena', kind: 'direct', languages: ['en'], timezone: null });
    const first = messageOf(await desk.write({ ...LENA, channel: ref }, 'Who funds it?'));
    const second = messageOf(await desk.write({ ...LENA, channel: ref }, 'Who funds it?'));
    expect(first.parts[0]).toMatchObject({ weight: 'subtle' });
    expect(first.parts.length).toBe(second.parts.length + 1);
  });

  test('what one person alone is told leaves it to be said to all of a channel', async () => {
    const { desk, places } = await setUp([
      { commands: { sources: async () => ({ ...said('Sources.'), to: 'asker' }) }, actions: {}, forms: {} },
    ]);
    const address = { ...CHANNEL, ref: 'C2' };
    await places.ensure({ address, name: 'new', kind: 'channel', languages: ['en'], timezone: null });
    const write = async (text: string, isHeardAlone = false) =>
      messageOf(await desk.write({ ...LENA, channel: address, isHeardAlone }, text)).parts.length;
    expect(await write('sources')).toBe(1);
    await desk.write({ ...LENA, channel: address }, 'help');
    expect(await write('aloud Who funds it?', true)).toBe(1);
    expect(await write('aloud Who funds it?')).toBe(2);
    expect(await write('aloud Who funds it?')).toBe(1);
  });

  test('what it stores is said with it, enquiries and thumbs too', () => {
    expect(words.say('en', 'chat:introduction')).toMatch(/Enquiries to experts I store .* names .* thumbs/);
    expect(words.say('de', 'chat:introduction')).toMatch(
      /Anfragen an Fachleute speichere ich .* Namen .* Daumen/,
    );
  });

  test('a place that the bot does not know gets its answer all the same', async () => {
    const { desk } = await setUp();
    const terminal = { tenant: { platform: 'console', ref: 'console' }, ref: 'tty' };
    expect(await desk.write({ ...LENA, channel: terminal }, 'Who funds it?')).toEqual(said('An answer.'));
  });
});

describe('pressing and submitting', () => {
  test.each(['deadlines.snooze', 'toString', '__proto__', ''])(
    'the action %j, which nobody knows, gets a friendly reply',
    async (name) => {
      const { desk } = await setUp();
      const reply = await desk.press(LENA, { name, values: {} });
      expect(messageOf(reply).summary).toContain('no longer valid');
      expect(labels(reply)).toEqual(['Help']);
    },
  );

  test('so does a form that nobody knows, in the language it was offered in', async () => {
    const { desk } = await setUp();
    const form = { name: 'constructor', intent: 'save', values: {}, context: { language: 'de' } };
    expect(messageOf(await desk.submit(LENA, form)).language).toBe('de');
  });

  test('a command that is not wired here gets the same', async () => {
    const { desk } = await setUp();
    expect(messageOf(await desk.write(LENA, 'abos')).language).toBe('de');
  });
});

describe('what goes wrong in the bot', () => {
  test('is logged and answered with an apology, in every language when theirs is not known', async () => {
    const { desk, log } = await setUp([broken]);
    const written = messageOf(await desk.write(LENA, 'sources'));
    expect(written.summary).toMatch(/Ich kann gerade nicht.*I cannot reach/);
    const pressed = messageOf(
      await desk.press({ ...LENA, language: 'de' }, { name: 'sources.show', values: {} }),
    );
    expect(pressed.summary).toMatch(/^Ich kann gerade nicht[^·]*$/);
    expect(log.lines.map(({ level }) => level)).toEqual(['error', 'error']);
  });

  test('leaves a home with an apology, and nothing to ask', async () => {
    const fails = async () => {
      throw new Error('connection lost');
    };
    const { desk, log } = await setUp([], { home: fails, prompts: fails });
    expect(await desk.home({ ...LENA, language: 'de' })).toMatchObject({
      language: 'de',
      sections: [{ parts: [{ kind: 'text', text: expect.stringContaining('Ich kann gerade nicht') }] }],
    });
    expect(await desk.prompts(LENA)).toEqual([]);
    expect(log.lines.map(({ level }) => level)).toEqual(['error', 'error']);
  });
});
