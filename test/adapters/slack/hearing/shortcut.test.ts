import { expect, test } from 'vitest';
import { messageText } from '#adapters/slack/hearing/message-text.ts';
import { SAVE_AS_REMINDER } from '#adapters/slack/save-as-reminder.ts';
import { askedSlack, storedPorts } from '#test/adapters/slack/hearing/asked-slack.ts';
import { fakeDesk } from '#test/fakes/desk.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { wholeDesk } from '#test/support/whole-desk.ts';

type Json = Readonly<Record<string, unknown>>;

/** As Slack sends it when somebody chooses the shortcut on a message. */
function shortcutBody(responseUrl: string, more: Json = {}): Json {
  return {
    type: 'message_action',
    callback_id: SAVE_AS_REMINDER,
    trigger_id: '5.1',
    message_ts: '1.1',
    team: { id: 'T1', domain: 'allianz' },
    user: { id: 'U1', team_id: 'T1', name: 'lena' },
    channel: { id: 'C5', name: 'random' },
    response_url: responseUrl,
    message: {
      type: 'message',
      user: 'U2',
      ts: '1.1',
      text: 'Heute neu: <https://x.example|Testlauf> &amp; mehr',
    },
    ...more,
  };
}

test('the shortcut hands in the text of the message, for the direct chat of whoever used it', async () => {
  const desk = fakeDesk();
  await using world = await askedSlack({ desk });
  expect(await world.send(shortcutBody(world.slack.responseUrl))).toEqual({ status: 200, text: '' });
  await world.finish();
  expect(desk.seen).toMatchObject([
    {
      deed: { name: 'subscriptions.from-message', values: { text: 'Heute neu: Testlauf & mehr' } },
      asker: { person: { ref: 'U1' }, channel: { ref: 'D1' }, conversation: 'slack:T1:D1' },
    },
  ]);
});

test('a message that names a call opens the form for it, about the direct chat', async () => {
  await using whole = await wholeDesk(fakeLog());
  const ports = { ...storedPorts(whole.db), places: whole.stores.places };
  await using world = await askedSlack({ desk: whole.desk, ports });
  const [call] = await whole.stores.offers.calls();
  const text = `Kennt ihr ${call?.name.de ?? call?.name.en}?`;
  await world.send(shortcutBody(world.slack.responseUrl, { message: { text } }));
  await world.finish();
  const opened = world.slack.asked.filter(({ method }) => method === 'views.open');
  expect(opened).toMatchObject([{ values: { trigger_id: '5.1', view: { type: 'modal' } } }]);
  expect(JSON.stringify(opened)).toContain('\\"channel\\":\\"D1\\"');
  expect(world.slack.complaints).toEqual([]);
});

test('where no direct chat can be opened, that is said where the message stands', async () => {
  const desk = fakeDesk();
  const refusals = { 'conversations.open': 'missing_scope' };
  await using world = await askedSlack({ desk, slack: { refusals } });
  await world.send(shortcutBody(world.slack.responseUrl));
  await world.finish();
  expect(desk.seen).toEqual([]);
  const told = world.slack.asked.filter(({ method }) => method === 'respond');
  expect(told).toMatchObject([{ values: { response_type: 'ephemeral' } }]);
});

test.each<[string, Json]>([
  ['a shortcut of another name', { callback_id: 'something_else' }],
  ['a shortcut that nobody used', { user: null }],
])('%s is ignored', async (_, more) => {
  const desk = fakeDesk();
  await using world = await askedSlack({ desk });
  await world.send(shortcutBody(world.slack.responseUrl, more));
  await world.finish();
  expect(desk.seen).toEqual([]);
  expect(world.slack.asked.filter(({ method }) => method !== 'auth.test')).toEqual([]);
});

test.each<[string, Json, string]>([
  ['a text', { text: 'A &amp; B' }, 'A & B'],
  ['its own blocks, once', { text: 'A', blocks: [rich('A'), rich('B')] }, 'A\nB'],
  [
    'cards and quotes',
    {
      text: '',
      attachments: [{ pretext: 'P', title: 'T', text: 'X', fields: [{ title: 'F', value: 'V' }] }],
      blocks: [
        { type: 'section', text: { type: 'mrkdwn', text: 'S' }, fields: [{ type: 'plain_text', text: 'G' }] },
      ],
    },
    'P\nT\nX\nF\nV\nS\nG',
  ],
  [
    'the label of a button and not what it carries',
    {
      text: 'A',
      blocks: [{ type: 'actions', elements: [{ type: 'button', text: { text: 'L' }, value: 'near' }] }],
    },
    'A\nL',
  ],
  ['nothing at all', {}, ''],
  ['what is no message', { text: 5, blocks: 'x', attachments: [null, 7] }, ''],
])('read in a message is %s', (_, message, expected) => {
  expect(messageText(message)).toBe(expected);
});

test('of a message that never ends the start is read', () => {
  const nested = Array.from({ length: 500 }).reduce<unknown>(
    (inner) => ({ elements: [inner] }),
    rich('deep'),
  );
  expect(messageText({ text: 'a'.repeat(50_000), blocks: [nested] })).toHaveLength(6_000);
});

function rich(text: string): Json {
  return {
    type: 'rich_text',
    elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }],
  };
}
