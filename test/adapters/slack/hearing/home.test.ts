import { expect, test } from 'vitest';
import {
  askedSlack,
  DIRECT,
  eventBody,
  homePressBody,
  storedPorts,
} from '#test/adapters/slack/hearing/asked-slack.ts';
import { fakeDesk } from '#test/fakes/desk.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { smallDesk } from '#test/fakes/small-desk.ts';
import { wholeDesk } from '#test/support/whole-desk.ts';

type World = Awaited<ReturnType<typeof askedSlack>>;
type View = { readonly blocks: unknown; readonly private_metadata: string };

const OPENED = { type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'home', event_ts: '1.1' };
const OPEN_FORM = { name: 'desk.command', values: { command: 'subscribe', language: 'de' } };

function asked({ slack }: World, method: string) {
  return slack.asked.filter((one) => one.method === method).map(({ values }) => values);
}

/** The whole desk behind Slack, with all that PostgreSQL keeps. */
async function wholeSlack() {
  await using stack = new AsyncDisposableStack();
  const whole = stack.use(await wholeDesk(fakeLog()));
  const ports = { ...storedPorts(whole.db), places: whole.stores.places };
  const world = stack.use(await askedSlack({ desk: whole.desk, ports }));
  const running = stack.move();
  return { whole, world, [Symbol.asyncDispose]: () => running.disposeAsync() };
}

test('whoever opens the Home sees it, and their direct chat is known from then on', async () => {
  await using set = await wholeSlack();
  const { whole, world } = set;
  await world.send(eventBody(OPENED));
  await world.finish();
  const [published] = asked(world, 'views.publish');
  expect(published).toMatchObject({ user_id: 'U1', view: { type: 'home', private_metadata: 'D1' } });
  expect(JSON.stringify(published)).toContain('What I store about you');
  const known = await whole.stores.places.channelsOf({ platform: 'slack', ref: 'T1' });
  expect(known).toMatchObject([{ kind: 'direct', address: { ref: 'D1' }, name: 'Name of U1' }]);
  expect(world.slack.messages).toEqual([]);
  expect(world.slack.complaints).toEqual([]);
});

test('a language that is chosen there is answered in the direct chat and shown in the Home at once', async () => {
  await using set = await wholeSlack();
  const { world } = set;
  const choose = { name: 'language.choose', values: { chosen: 'de', language: 'de' } };
  await world.send(homePressBody(choose));
  await world.finish();
  expect(world.slack.messages).toMatchObject([{ channel: 'D1' }]);
  const [published, ...more] = asked(world, 'views.publish').map(({ view }) => view as View);
  expect(JSON.stringify(published)).toContain('Was ich über Sie speichere');
  expect(more).toEqual([]);
  expect(world.slack.complaints).toEqual([]);
});

test('a form of the Home is about the direct chat, and what is sent stands in the Home', async () => {
  const desk = smallDesk();
  await using world = await askedSlack({ desk });
  await world.send(homePressBody(OPEN_FORM));
  await world.idle();
  const [{ view } = {}] = asked(world, 'views.open');
  const { private_metadata } = view as View;
  expect(JSON.parse(private_metadata)).toMatchObject({ channel: 'D1', isDirect: true });
  const values = { 'field-sources': { value: { selected_options: [{ value: 'bmds' }] } } };
  const sent = { id: 'V2', type: 'modal', private_metadata, state: { values } };
  await world.send({ type: 'view_submission', team: { id: 'T1' }, user: { id: 'U1' }, view: sent });
  await world.finish();
  expect(desk.seen.map(({ asker }) => asker.channel.ref)).toEqual(['D1', 'D1']);
  expect(world.slack.messages.map(({ channel }) => channel)).toEqual(['D1', 'D1']);
  expect(asked(world, 'views.publish')).toHaveLength(2);
});

test('a Home of which Slack does not say whose chat it belongs to is about the one that Slack opens', async () => {
  const desk = fakeDesk();
  await using world = await askedSlack({ desk });
  await world.send(homePressBody(OPEN_FORM, ''));
  await world.finish();
  expect(asked(world, 'conversations.open')).toMatchObject([{ users: 'U1' }]);
  expect(desk.seen).toMatchObject([{ asker: { channel: { ref: 'D1' }, conversation: 'slack:T1:D1' } }]);
});

test('where Slack takes no Home, the rest is done all the same', async () => {
  const refusals = { 'views.publish': 'not_enabled' };
  await using world = await askedSlack({ desk: smallDesk(), slack: { refusals } });
  await world.send(homePressBody({ name: 'news.stop', values: {} }));
  await world.finish();
  expect(world.slack.messages).toMatchObject([{ channel: 'D1', text: 'Abbestellt.' }]);
  expect(world.log.lines.map(({ event }) => event)).toContain('slack: a home was not published');
});

test('what somebody writes shows no Home', async () => {
  await using world = await askedSlack({ desk: smallDesk() });
  await world.send(eventBody(DIRECT));
  await world.finish();
  expect(asked(world, 'views.publish')).toEqual([]);
});
