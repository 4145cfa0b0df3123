import { expect, test } from 'vitest';
import { askedSlack, DIRECT, eventBody } from '#test/adapters/slack/hearing/asked-slack.ts';
import { fakeDesk } from '#test/fakes/desk.ts';
import { smallDesk } from '#test/fakes/small-desk.ts';

type Json = Readonly<Record<string, unknown>>;

const PROMPTS = 'assistant.threads.setSuggestedPrompts';
const STATUS = 'assistant.threads.setStatus';
const CONTEXT = { entities: [{ type: 'slack#/types/channel_id', value: 'C7', team_id: 'T1' }] };

const desk = () => ({
  ...fakeDesk(),
  prompts: async () => [{ title: 'What is due?', text: 'deadlines' }],
});

function askedOf({ slack }: Awaited<ReturnType<typeof askedSlack>>, method: string) {
  return slack.asked.filter((one) => one.method === method).map(({ values }) => values);
}

test.each<[string, Json, Json]>([
  [
    'the pane',
    { type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'messages', context: CONTEXT },
    { channel_id: 'D1' },
  ],
  [
    'a thread of the pane as it was',
    {
      type: 'assistant_thread_started',
      assistant_thread: { user_id: 'U1', channel_id: 'D1', thread_ts: '3.1', context: {} },
    },
    { channel_id: 'D1', thread_ts: '3.1' },
  ],
])('whoever opens %s is offered what may be asked', async (_, event, place) => {
  await using world = await askedSlack({ desk: desk() });
  await world.send(eventBody(event));
  await world.finish();
  const prompts = [{ title: 'What is due?', message: 'deadlines' }];
  expect(askedOf(world, PROMPTS)).toMatchObject([{ ...place, prompts }]);
  expect(askedOf(world, 'views.publish')).toEqual([]);
  expect(await world.places.channelsOf({ platform: 'slack', ref: 'T1' })).toMatchObject([{ kind: 'direct' }]);
});

test.each<[string, Json, string | undefined]>([
  ['a question in the pane', { ...DIRECT, app_context: CONTEXT }, '1.1'],
  ['a question in the pane with nothing beside it', { ...DIRECT, app_context: {} }, '1.1'],
  ['a follow-up there', { ...DIRECT, ts: '1.2', thread_ts: '1.1', app_context: CONTEXT }, '1.1'],
  ['a question in a thread of the pane as it was', { ...DIRECT, thread_ts: '3.1' }, '3.1'],
])('%s is answered in its thread, with a status until then', async (_, event, thread) => {
  const small = smallDesk();
  await using world = await askedSlack({ desk: small });
  await world.send(eventBody(event));
  await world.finish();
  const status = 'is looking through the checked entries …';
  expect(askedOf(world, STATUS)).toMatchObject([{ channel_id: 'D1', thread_ts: thread, status }]);
  expect(world.slack.messages).toMatchObject([{ channel: 'D1', thread }]);
  expect(small.seen).toMatchObject([{ asker: { conversation: `slack:T1:D1:${thread}` } }]);
});

test('a plain direct message is answered beside it, without a status', async () => {
  await using world = await askedSlack({ desk: smallDesk() });
  await world.send(eventBody({ ...DIRECT, app_context: null }));
  await world.finish();
  expect(askedOf(world, STATUS)).toEqual([]);
  expect(world.slack.messages).toMatchObject([{ channel: 'D1', thread: null }]);
});

test('where a workspace has no pane, everything else works', async () => {
  const refusals = { [PROMPTS]: 'unknown_method', [STATUS]: 'not_allowed_token_type' };
  await using world = await askedSlack({
    desk: { ...smallDesk(), prompts: desk().prompts },
    slack: { refusals },
  });
  await world.send(eventBody({ type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'messages' }));
  await world.send(eventBody({ ...DIRECT, app_context: {} }));
  await world.finish();
  expect(world.slack.messages).toHaveLength(1);
  expect(world.log.lines.filter(({ level }) => level === 'error' || level === 'warn')).toEqual([]);
});
