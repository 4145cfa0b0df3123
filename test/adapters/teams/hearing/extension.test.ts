import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  activityOf,
  askedTeams,
  buttonData,
  CHANNEL,
  mention,
  shownValues,
  storedPorts,
} from '#test/adapters/teams/hearing/asked-teams.ts';
import { fakeDesk } from '#test/fakes/desk.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { knowledgeOf } from '#test/support/knowledge.ts';
import { wholeDesk } from '#test/support/whole-desk.ts';

type Json = Readonly<Record<string, unknown>>;

const DEMO = fileURLToPath(new URL('../../../fixtures/questions/demo.yaml', import.meta.url));

/** The whole desk on some knowledge, heard in Teams. */
async function heard() {
  await using stack = new AsyncDisposableStack();
  const whole = stack.use(await wholeDesk(fakeLog(), await knowledgeOf(DEMO)));
  const world = stack.use(await askedTeams({ desk: whole.desk, ports: storedPorts(whole.db) }));
  const running = stack.move();
  return { ...world, whole, [Symbol.asyncDispose]: () => running.disposeAsync() };
}

function search(text: string | null, more: Json = {}): Json {
  const parameters =
    text === null ? [{ name: 'initialRun', value: 'true' }] : [{ name: 'search', value: text }];
  const value = { commandId: 'searchCalls', parameters, queryOptions: { skip: 0, count: 25 }, ...more };
  return { type: 'invoke', name: 'composeExtension/query', value };
}

/** The titles of what is offered, or the sentence instead. */
function offered(answer: { readonly body?: unknown } | null): readonly unknown[] | unknown {
  const { composeExtension } = (answer?.body ?? {}) as {
    composeExtension?: {
      text?: string;
      attachments?: readonly { preview: { content: { title: string } } }[];
    };
  };
  return composeExtension?.attachments?.map(({ preview }) => preview.content.title) ?? composeExtension?.text;
}

describe('a call is searched', () => {
  const both = ['Quantensensorik 2027', 'KI-Talente 2027'];
  test.each<[string, string | null, Json, unknown]>([
    ['by the beginning of a word', 'quant', {}, ['Quantensensorik 2027']],
    ['by a word with a slip', 'Quantensensrik', {}, ['Quantensensorik 2027']],
    ['by its name in another language', 'sensing quantum', {}, ['Quantensensorik 2027']],
    ['by all of the words', 'quantensensorik talente', {}, 'Keine Ausschreibung heißt so.'],
    ['by what no call has', 'Zwetschgenknödel', {}, 'Keine Ausschreibung heißt so.'],
    ['by nothing yet: what ends next comes first', null, {}, both],
    ['by nothing: the same', '', {}, both],
    ['on the next page, where there is none', '2027', { queryOptions: { skip: 25 } }, []],
    ['by a command of another app', '2027', { commandId: 'gone' }, []],
    ['without parameters', '', { parameters: undefined }, both],
  ])('%s', async (_, text, more, found) => {
    await using world = await heard();
    expect(offered(await world.send(activityOf(search(text, more))))).toEqual(found);
  });

  test('and told in the language of whoever searches, with what is inserted', async () => {
    await using world = await heard();
    const answer = await world.send(activityOf({ ...search('quantum'), locale: 'en-CA' }));
    expect(answer).toMatchObject({
      status: 200,
      body: {
        composeExtension: {
          type: 'result',
          attachments: [
            {
              content: { type: 'AdaptiveCard', lang: 'en' },
              preview: { content: { title: 'Quantum Sensing 2027' } },
            },
          ],
        },
      },
    });
    expect(world.teams.messages).toEqual([]);
  });
});

describe('a pasted link', () => {
  const paste = (url: unknown, where: Json = {}) =>
    activityOf({ type: 'invoke', name: 'composeExtension/queryLink', value: { url }, ...where });

  test.each([
    [
      'to the page of a call is previewed',
      'https://www.demo.example/q1/?utm_source=news',
      ['Quantensensorik 2027'],
    ],
    ['to another page is left alone', 'https://demo.example/other', []],
    ['that is none is left alone', { a: 1 }, []],
  ])('%s, in a chat that the bot is not in', async (_, url, found) => {
    await using world = await heard();
    expect(offered(await world.send(paste(url)))).toEqual(found);
    expect(await world.whole.stores.places.channelsOf({ platform: 'teams', ref: 'T1' })).toEqual([]);
  });

  test('is previewed in the languages of a channel that the bot is in', async () => {
    await using world = await heard();
    await world.send(activityOf({ ...mention('Hilfe'), ...CHANNEL }));
    const answer = await world.send(paste('https://demo.example/q1', CHANNEL));
    expect(JSON.stringify(answer)).toContain('Quantum Sensing 2027');
    expect(JSON.stringify(answer)).toContain('Quantensensorik 2027');
  });
});

describe('a message is remembered', () => {
  const remember = (content: string, more: Json = {}): Json => ({
    ...CHANNEL,
    type: 'invoke',
    name: 'composeExtension/fetchTask',
    value: {
      commandId: 'saveAsReminder',
      commandContext: 'message',
      messagePayload: { id: '17', body: { contentType: 'html', content } },
      ...more,
    },
  });

  test.each([
    ['of a channel', {}],
    [
      'of a chat of two people, in which the bot is not',
      { conversation: { conversationType: 'personal', id: '19:a_b@unq.gbl.spaces' } },
    ],
  ])('by its text, %s, in the own chat of whoever wants to be reminded', async (_, where) => {
    const desk = fakeDesk();
    await using world = await askedTeams({ desk });
    const asked = remember('<p>Denkt an <b>Quanten</b>&nbsp;&amp; mehr</p><p>bald</p>');
    await world.send(activityOf({ ...asked, ...where }));
    expect(desk.seen).toMatchObject([
      {
        deed: { name: 'subscriptions.from-message', values: { text: 'Denkt an Quanten & mehr\nbald' } },
        asker: {
          channel: { ref: 'a:29:lena' },
          conversation: 'teams:T1:a:29:lena',
          person: { ref: 'aad-lena' },
        },
      },
    ]);
  });

  test('with the form of the call that it names, which is saved for them alone', async () => {
    await using world = await heard();
    const asked = remember('<p>Denkt an die Frist von Quantensensorik 2027</p>');
    const form = await world.send(activityOf(asked));
    expect(JSON.stringify(form)).toContain('Quantensensorik 2027');
    const data = { ...(buttonData(form, 'Speichern') as object), ...shownValues(form) };
    const saved = await world.send(
      activityOf({
        ...asked,
        name: 'composeExtension/submitAction',
        value: { commandId: 'saveAsReminder', data },
      }),
    );
    await world.finish();
    expect(saved).toEqual({ status: 200 });
    expect(world.seen().map(({ conversation }) => conversation)).toEqual(['a:29:lena']);
    const [chat] = await world.whole.stores.places.channelsOf({ platform: 'teams', ref: 'T1' });
    expect(chat).toMatchObject({ kind: 'direct', name: 'Lena Musterfrau', timezone: 'Europe/Berlin' });
    expect(await world.whole.stores.subscriptions.ofChannel(chat?.id ?? '')).toMatchObject([
      { kind: 'deadlines' },
    ]);
  });

  test('only with the app: without it the person is told to add it', async () => {
    const desk = fakeDesk();
    await using world = await askedTeams({ desk });
    world.teams.behave(({ kind }) => (kind === 'start' ? 'blocked' : null));
    const answer = await world.send(activityOf(remember('x')));
    expect(answer).toMatchObject({
      body: { task: { type: 'message', value: expect.stringContaining('App') } },
    });
    expect(desk.seen).toEqual([]);
  });

  test.each([
    ['a command of another app', remember('x', { commandId: 'gone' })],
    ['a preview of another app', { ...remember('x'), name: 'composeExtension/submitAction' }],
  ])('%s does nothing', async (_, more) => {
    const desk = fakeDesk();
    await using world = await askedTeams({ desk });
    expect(await world.send(activityOf(more))).toEqual({ status: 200 });
    expect(desk.seen).toEqual([]);
  });
});
