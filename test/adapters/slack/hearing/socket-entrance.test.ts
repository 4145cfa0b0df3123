import { EventEmitter, once } from 'node:events';
import type { ReceiverEvent } from '@slack/bolt';
import { expect, test } from 'vitest';
import { socketEntrance } from '#adapters/slack/hearing/socket-entrance.ts';
import { DIRECT, eventBody } from '#test/adapters/slack/hearing/asked-slack.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { slackSocket } from '#test/stand-ins/slack-socket.ts';

async function opened({ patienceMilliseconds = 10_000 } = {}) {
  await using stack = new AsyncDisposableStack();
  const slack = stack.use(await slackSocket());
  const log = fakeLog();
  const taken = new EventEmitter();
  const entrance = socketEntrance({
    appToken: 'xapp-1',
    apiUrl: slack.apiUrl,
    log,
    reconnectMilliseconds: 1,
    patienceMilliseconds,
  });
  const open = () =>
    entrance.open((event) => {
      void event.ack({ text: 'taken' });
      taken.emit('taken', event);
    });
  stack.defer(() => entrance.close());
  const running = stack.move();
  const next = async () => (await once(taken, 'taken'))[0] as ReceiverEvent;
  return { slack, log, entrance, open, next, [Symbol.asyncDispose]: () => running.disposeAsync() };
}

const envelope = (id: string) => ({
  envelope_id: id,
  type: 'events_api',
  accepts_response_payload: false,
  retry_attempt: 1,
  payload: eventBody(DIRECT),
});

test('an envelope is taken and acknowledged by its id', async () => {
  await using world = await opened();
  await world.open();
  const [acknowledgement, event] = [world.slack.nextAcknowledgement(), world.next()];
  world.slack.send(envelope('e1'));
  expect(await acknowledgement).toMatchObject({ envelope_id: 'e1', payload: { text: 'taken' } });
  expect(await event).toMatchObject({ body: eventBody(DIRECT), retryNum: 1 });
});

test.each<[string, (slack: Awaited<ReturnType<typeof slackSocket>>) => void]>([
  [
    'Slack asks for a new connection',
    (slack) => slack.send({ type: 'disconnect', reason: 'refresh_requested' }),
  ],
  ['the connection breaks', (slack) => slack.cut()],
])('when %s, there is another one, and it hears', async (_, end) => {
  await using world = await opened();
  await world.open();
  const again = world.slack.nextConnection();
  end(world.slack);
  await again;
  const event = world.next();
  world.slack.send(envelope('e2'));
  expect(await event).toMatchObject({ body: eventBody(DIRECT) });
  expect(world.slack.opened).toBe(2);
});

test('where Slack refuses the token, the bot starts all the same and tries on', async () => {
  await using world = await opened();
  world.slack.refuse('invalid_auth');
  await world.open();
  expect(world.log.lines).toMatchObject([{ level: 'warn', event: 'slack: not connected, trying again' }]);
  const connected = world.slack.nextConnection();
  world.slack.refuse(null);
  await connected;
});

test('what is no envelope breaks nothing', async () => {
  await using world = await opened();
  await world.open();
  const odd: unknown[] = [
    null,
    5,
    {},
    { type: 'something_new' },
    { type: 'hello' },
    { type: 'slash_commands' },
  ];
  const events = [undefined, null, {}, { event: null }, { event: {} }, { event: { type: 'error' } }];
  for (const payload of events) odd.push({ type: 'events_api', envelope_id: 'e0', payload });
  for (const one of odd) world.slack.send(one);
  const event = world.next();
  world.slack.send(envelope('e3'));
  await event;
});

test('it says whether it is connected', async () => {
  await using world = await opened();
  world.slack.refuse('invalid_auth');
  await world.open();
  expect(world.entrance.check()).toBe('not-connected');
  world.slack.refuse(null);
  await expect.poll(() => world.entrance.check()).toBeNull();
  world.slack.refuse('invalid_auth');
  world.slack.cut();
  await expect.poll(() => world.entrance.check()).toBe('not-connected');
});

test.each(['before', 'within'] as const)(
  'where Slack says nothing %s a connection, the bot starts all the same and tries on',
  async (where) => {
    await using world = await opened({ patienceMilliseconds: 200 });
    world.slack.fallSilent(where);
    await world.open();
    await expect.poll(() => world.log.lines.length).toBeGreaterThan(1);
    const told = { level: 'warn', event: 'slack: not connected, trying again' };
    expect(world.log.lines.slice(0, 2)).toMatchObject([told, told]);
    expect(world.entrance.check()).toBe('not-connected');
  },
);
