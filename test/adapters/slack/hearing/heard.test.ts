import { describe, expect, test } from 'vitest';
import { SAVE_AS_REMINDER } from '#adapters/slack/save-as-reminder.ts';
import {
  askedSlack,
  commandBody,
  DIRECT,
  eventBody,
  homePressBody,
  MENTION,
} from '#test/adapters/slack/hearing/asked-slack.ts';
import { fakeDesk } from '#test/fakes/desk.ts';

type Json = Readonly<Record<string, unknown>>;

describe('handed to the desk is', () => {
  test.each<[string, Json, Json]>([
    ['a direct message', eventBody(DIRECT), { deed: 'Frist?', asker: { conversation: 'slack:T1:D1' } }],
    [
      'a direct message in a thread',
      eventBody({ ...DIRECT, thread_ts: '0.9' }),
      { deed: 'Frist?', asker: { conversation: 'slack:T1:D1:0.9' } },
    ],
    ['what stands beside a file', eventBody({ ...DIRECT, subtype: 'file_share' }), { deed: 'Frist?' }],
    [
      'what is written in a thread and above it',
      eventBody({ ...DIRECT, subtype: 'thread_broadcast', thread_ts: '0.9' }),
      { deed: 'Frist?', asker: { conversation: 'slack:T1:D1:0.9' } },
    ],
    ['a mention', eventBody(MENTION), { deed: 'Frist?', asker: { conversation: 'slack:T1:C1:1.1' } }],
    [
      'a mention in a thread, with the post that began it',
      eventBody({ ...MENTION, thread_ts: '0.9' }),
      { deed: 'Frist?', post: '0.9', asker: { conversation: 'slack:T1:C1:0.9' } },
    ],
    [
      'a mention after other words, which answers no post',
      eventBody({ ...MENTION, thread_ts: '0.9', text: 'Was sagst du, <@UBOT>?' }),
      { deed: 'Was sagst du,  ?', post: null, asker: { conversation: 'slack:T1:C1:0.9' } },
    ],
    ['a mention in no thread', eventBody(MENTION), { deed: 'Frist?', post: null }],
    [
      'a mention that comes as a message alone',
      eventBody({ ...MENTION, type: 'message', channel_type: 'channel' }),
      { deed: 'Frist?' },
    ],
    [
      'what is written in Slack’s own signs',
      eventBody({
        ...DIRECT,
        text: 'A &lt;&amp; B in <#C2|quantum> von <https://x.example|dort> und <@U2|Max>?',
      }),
      { deed: 'A <& B in #quantum von dort und @Max?' },
    ],
    [
      'whom somebody names besides the bot, in a way that can be shown again',
      eventBody({
        ...MENTION,
        text: '<@UBOT> nachrichten erwähnen <!subteam^S1|@quantum-team> <@U2> <!channel> bei KI',
      }),
      {
        deed: 'nachrichten erwähnen @quantum-team @U2 @channel bei KI',
        named: [
          { ref: 'S1', name: 'quantum-team' },
          { ref: 'U2', name: 'U2' },
        ],
      },
    ],
    [
      'a command',
      commandBody('http://127.0.0.1:1/', 'fristen'),
      { asker: { conversation: 'slack:T1:C1:U1' } },
    ],
    [
      'a message of an organisation-wide installation',
      eventBody(DIRECT, {
        team_id: 'T1',
        enterprise_id: 'E1',
        authorizations: [
          { enterprise_id: 'E1', team_id: 'T1', user_id: 'UBOT', is_enterprise_install: false },
        ],
      }),
      { asker: { channel: { tenant: { platform: 'slack', ref: 'T1' }, ref: 'D1' } } },
    ],
    [
      'a mention by somebody of another organisation in a shared channel',
      eventBody(
        { ...MENTION, user_team: 'T9', source_team: 'T9' },
        { team_id: 'T9', is_ext_shared_channel: true },
      ),
      {
        asker: {
          channel: { tenant: { platform: 'slack', ref: 'T1' }, ref: 'C1' },
          person: { ref: 'U1' },
          isOutsider: true,
        },
      },
    ],
  ])('%s', async (_, body, seen) => {
    const desk = fakeDesk();
    await using world = await askedSlack({ desk });
    expect(await world.send(body)).toEqual({ status: 200, text: '' });
    await world.finish();
    expect(desk.seen).toMatchObject([
      { asker: { person: { platform: 'slack', name: 'Name of U1' } }, ...seen },
    ]);
  });
});

describe('ignored on purpose is', () => {
  const inChannel = { ...DIRECT, channel: 'C1', channel_type: 'channel' };
  test.each<[string, Json]>([
    ['a message in a channel', eventBody(inChannel)],
    ['a message in a thread of a channel', eventBody({ ...inChannel, thread_ts: '0.9' })],
    ['a message in a group chat', eventBody({ ...DIRECT, channel: 'G1', channel_type: 'mpim' })],
    ['what the bot wrote', eventBody({ ...DIRECT, user: 'UBOT' })],
    ['what another bot wrote', eventBody({ ...DIRECT, bot_id: 'B9' })],
    ['a mention by another bot', eventBody({ ...MENTION, bot_id: 'B9', bot_profile: { id: 'B9' } })],
    ['a mention in a direct chat, which comes as a message too', eventBody({ ...MENTION, channel: 'D1' })],
    ...[
      'message_changed',
      'message_deleted',
      'channel_join',
      'channel_topic',
      'bot_message',
      'me_message',
      'ekm_access_denied',
      'something_new',
    ].map((subtype): [string, Json] => [`the subtype ${subtype}`, eventBody({ ...DIRECT, subtype })]),
    ['a message of nobody', eventBody({ ...DIRECT, user: undefined })],
    ['an event of another workspace', eventBody(DIRECT, { team_id: 'T9', authorizations: [] })],
    ['somebody else who joined', eventBody({ type: 'member_joined_channel', user: 'U2', channel: 'C1' })],
    [
      'a reaction',
      eventBody({ type: 'reaction_added', user: 'U1', item: { type: 'message', channel: 'C1' } }),
    ],
    [
      'what somebody looks at beside the pane',
      eventBody({ type: 'app_context_changed', user: 'U1', channel: 'D1', context: { entities: [] } }),
    ],
    ['an event that nobody knows', eventBody({ type: 'something_new' })],
    [
      'a shortcut',
      { type: 'shortcut', callback_id: 'x', team: { id: 'T1' }, user: { id: 'U1' }, trigger_id: '1' },
    ],
    ['a closed form', { type: 'view_closed', team: { id: 'T1' }, user: { id: 'U1' }, view: { id: 'V1' } }],
    ['a form of another app', { type: 'view_submission', team: { id: 'T1' }, user: { id: 'U1' }, view: {} }],
    ['a type that nobody knows', { type: 'something_new', team: { id: 'T1' } }],
    ['an interaction without any type', { team: { id: 'T1' } }],
  ])('%s', async (_, body) => {
    const desk = fakeDesk();
    await using world = await askedSlack({ desk });
    expect((await world.send(body)).status).toBe(200);
    await world.finish();
    expect(desk.seen).toEqual([]);
    expect(world.slack.messages).toEqual([]);
    expect(world.log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

test('nothing throws, whatever is taken out of a request or put in its place', async () => {
  await using world = await askedSlack({ desk: fakeDesk() });
  const bodies = [
    eventBody(DIRECT),
    eventBody(MENTION),
    eventBody({ type: 'channel_rename', channel: { id: 'C1', name: 'x' } }),
    eventBody({ type: 'channel_id_changed', old_channel_id: 'C1', new_channel_id: 'C2' }),
    eventBody({ type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'home', view: { id: 'V1' } }),
    eventBody({
      type: 'assistant_thread_started',
      assistant_thread: { user_id: 'U1', channel_id: 'D1', thread_ts: '1.1', context: {} },
    }),
    eventBody({
      type: 'link_shared',
      channel: 'C1',
      message_ts: '1.1',
      links: [{ url: 'https://x.example' }],
    }),
    homePressBody({ name: 'x.y', values: {} }),
    {
      type: 'message_action',
      callback_id: SAVE_AS_REMINDER,
      team: { id: 'T1' },
      user: { id: 'U1' },
      channel: { id: 'C1' },
      message: { text: 'x', blocks: [{ elements: [] }], attachments: [{ fields: [] }] },
    },
    commandBody(world.slack.responseUrl, 'Frist'),
    {
      type: 'block_actions',
      team: { id: 'T1' },
      user: { id: 'U1' },
      actions: [{ value: '{' }],
      channel: { id: 'C1' },
    },
    {
      type: 'view_submission',
      team: null,
      user: { id: 'U1', team_id: 'T1' },
      view: { state: { values: {} } },
    },
  ];
  const strange = bodies.flatMap((body) => Object.keys(body).flatMap((key) => spoilt(body, key)));
  for (const body of strange) expect((await world.send(body)).status).toBeLessThan(500);
  await world.finish();
  const failed = world.log.lines.filter(({ level }) => level === 'error');
  expect(failed.map(({ cause }) => String(cause))).toEqual([]);
  expect(strange.length).toBeGreaterThan(200);
});

const ODD: readonly unknown[] = [undefined, null, '', 0, true, [], {}, [null], { id: null }, 'ü'.repeat(300)];

/** The body with one of its fields, or one within it, as something that nobody expects. */
function spoilt(body: Json, key: string): readonly Json[] {
  const odd = ODD.map((value) => ({ ...body, [key]: value }));
  const inner = body[key];
  if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return odd;
  return [
    ...odd,
    ...Object.keys(inner)
      .flatMap((name) => spoilt(inner as Json, name))
      .map((one) => ({ ...body, [key]: one })),
  ];
}
