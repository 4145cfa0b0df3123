import { describe, expect, test } from 'vitest';
import {
  activityOf,
  askedTeams,
  CHANNEL,
  DIRECT,
  GROUP,
  mention,
  pressOf,
  storedPorts,
} from '#test/adapters/teams/hearing/asked-teams.ts';
import { fakeDesk } from '#test/fakes/desk.ts';
import { smallDesk } from '#test/fakes/small-desk.ts';
import { freshDatabase } from '#test/support/database.ts';

const THREAD = CHANNEL.conversation.id;
const PRIVATELY = { ...GROUP, type: 'message', recipient: { id: '28:bot', isTargeted: true } };
const help = { action: 'desk.command', values: { command: 'help', language: 'de' } };

describe('where an answer goes', () => {
  test.each([
    ['of a personal chat: there', DIRECT, { conversation: 'a:lena', onlyFor: null }],
    [
      'of a mention in a channel: into the thread, for everyone',
      { ...mention('Frist?'), ...CHANNEL },
      { conversation: THREAD, onlyFor: null },
    ],
    [
      'of a mention in a group chat: there, for everyone',
      { ...mention('Frist?'), ...GROUP },
      { conversation: GROUP.conversation.id, onlyFor: null },
    ],
    [
      'of a slash command: to the one who used it',
      { ...PRIVATELY, text: 'Frist?' },
      { conversation: GROUP.conversation.id, onlyFor: '29:lena' },
    ],
    [
      'of something for one person alone, in a channel: to them',
      { ...mention('etwas'), ...CHANNEL },
      { conversation: THREAD, onlyFor: '29:lena' },
    ],
  ])('%s', async (_, more, where) => {
    await using world = await askedTeams({ desk: smallDesk() });
    await world.send(activityOf(more));
    expect(world.seen()).toMatchObject([where]);
  });

  test('of a slash command: the question stands above it, and everyone may be shown it once', async () => {
    await using database = await freshDatabase();
    await using world = await askedTeams({ desk: smallDesk(), ports: storedPorts(database) });
    await world.send(activityOf({ ...PRIVATELY, id: '77', text: 'Frist?' }));
    const [answer] = world.teams.messages;
    expect(answer?.activity).toMatchObject({ entities: [{ type: 'targetedMessageInfo', messageId: '77' }] });
    expect(world.seen()[0]?.buttons.at(-1)).toBe('Für alle zeigen');
    const press = { ...GROUP, ...pressOf(answer?.activity, 'Für alle zeigen') };
    await world.send(activityOf(press));
    await world.send(activityOf(press));
    await world.finish();
    expect(world.seen().map(({ onlyFor }) => onlyFor)).toEqual(['29:lena', null, '29:lena']);
    expect(world.seen()[1]?.text).toBe(world.seen()[0]?.text);
  });
});

test('that nothing is known is offered to nobody else', async () => {
  const text = 'Dazu habe ich keinen geprüften Eintrag.';
  const message = { language: 'de', summary: text, parts: [{ kind: 'text', text }], buttons: [] } as const;
  const desk = fakeDesk({ write: () => ({ kind: 'message', message, to: 'channel', saysNothing: true }) });
  await using world = await askedTeams({ desk });
  await world.send(activityOf({ ...PRIVATELY, text: 'Wer fördert Pinguine?' }));
  expect(world.seen()).toMatchObject([{ onlyFor: '29:lena', text, buttons: [] }]);
});

describe('where Teams shows nobody anything alone', () => {
  test('what is for one person goes into their own chat', async () => {
    await using world = await askedTeams({ desk: smallDesk() });
    world.teams.behave(({ kind }) => (kind === 'private' ? 'bad argument' : null));
    await world.send(activityOf({ ...mention('etwas'), ...CHANNEL }));
    expect(world.seen()).toMatchObject([{ conversation: 'a:29:lena', onlyFor: null }]);
  });

  test('and where that is shut too, everyone reads no more than where to ask', async () => {
    await using world = await askedTeams({ desk: smallDesk() });
    world.teams.behave(({ kind, conversation }) =>
      kind === 'private' || conversation === 'a:29:lena' ? 'blocked' : null,
    );
    await world.send(activityOf({ ...mention('etwas'), ...CHANNEL }));
    expect(world.seen()).toMatchObject([
      { conversation: THREAD, text: expect.stringContaining('Bitte schreiben Sie mir direkt') },
    ]);
    expect(world.seen()[0]?.text).not.toContain('etwas');
  });
});

describe('a button', () => {
  test.each([
    [
      'of a card',
      { type: 'invoke', name: 'adaptiveCard/action', value: { action: { data: help }, trigger: 'manual' } },
    ],
    ['in a client without Universal Actions', { type: 'message', value: help }],
  ])('%s is pressed at the desk', async (_, more) => {
    const desk = fakeDesk();
    await using world = await askedTeams({ desk });
    await world.send(activityOf(more));
    await world.finish();
    expect(desk.seen).toMatchObject([
      { deed: { name: 'desk.command', values: help.values }, asker: { channel: { ref: 'a:lena' } } },
    ]);
  });

  test('of a card is answered at once, with a sentence since Teams takes none for a failure', async () => {
    const waiting = Promise.withResolvers<never>();
    await using world = await askedTeams({ desk: { ...fakeDesk(), press: () => waiting.promise } });
    const value = { action: { data: help }, trigger: 'manual' };
    const answer = await world.send(activityOf({ type: 'invoke', name: 'adaptiveCard/action', value }));
    expect(answer).toEqual({
      status: 200,
      body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Angekommen.' },
    });
    waiting.reject(new Error('the desk broke'));
    await world.finish();
    expect(world.seen()).toMatchObject([{ text: expect.stringContaining('tut mir leid') }]);
  });

  test.each([
    ['of a card', 'adaptiveCard/action', { action: { data: help }, trigger: 'manual' }, 'Angekommen.'],
    ['that asks for a dialog', 'task/fetch', { data: help }, 'Die Antwort steht im Chat.'],
  ])('%s is answered in its own language, whatever Teams is set to', async (_, name, value, text) => {
    await using world = await askedTeams({ desk: fakeDesk() });
    const answer = await world.send(activityOf({ type: 'invoke', name, value, locale: 'en-CA' }));
    expect(JSON.stringify(answer)).toContain(text);
  });

  test.each([
    ['of another app', { data: { other: 1 } }],
    ['without data', { data: null }],
    ['that a refresh pressed', { data: help, trigger: 'automatic' }],
  ])('%s does nothing', async (_, { data, ...more }: { data: unknown; trigger?: string }) => {
    const desk = fakeDesk();
    await using world = await askedTeams({ desk });
    const value = { action: { data }, trigger: 'manual', ...more };
    const answer = await world.send(activityOf({ type: 'invoke', name: 'adaptiveCard/action', value }));
    await world.finish();
    expect(answer).toEqual({ status: 400 });
    expect([desk.seen, world.teams.messages]).toEqual([[], []]);
  });
});

test('an invoke that nobody handles is said to be so', async () => {
  await using world = await askedTeams({ desk: fakeDesk() });
  expect(await world.send(activityOf({ type: 'invoke', name: 'tab/fetch' }))).toEqual({ status: 501 });
});

test('the word for it shows somebody their home, in their own chat alone', async () => {
  await using world = await askedTeams({ desk: smallDesk() });
  await world.send(activityOf({ type: 'message', text: 'Übersicht' }));
  expect(world.seen()).toMatchObject([
    { conversation: 'a:lena', text: expect.stringContaining('Nothing here.') },
  ]);
});

test('and where others read along they are told where to write it', async () => {
  await using world = await askedTeams({ desk: smallDesk() });
  await world.send(activityOf({ ...mention('start'), ...CHANNEL }));
  expect(world.seen()).toMatchObject([
    { onlyFor: '29:lena', text: expect.stringContaining('in einem Chat mit mir allein') },
  ]);
});
