import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import {
  activityOf,
  askedTeams,
  buttonData,
  CHANNEL,
  GROUP,
  mention,
  pressOf,
  shownValues,
  storedPorts,
} from '#test/adapters/teams/hearing/asked-teams.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { knowledgeOf } from '#test/support/knowledge.ts';
import { wholeDesk } from '#test/support/whole-desk.ts';

const DEMO = fileURLToPath(new URL('../../../fixtures/questions/demo.yaml', import.meta.url));

/** The product on some knowledge, in Teams. */
async function product() {
  await using stack = new AsyncDisposableStack();
  const whole = stack.use(await wholeDesk(fakeLog(), await knowledgeOf(DEMO)));
  const world = stack.use(await askedTeams({ desk: whole.desk, ports: storedPorts(whole.db) }));
  const running = stack.move();
  return { ...world, whole, [Symbol.asyncDispose]: () => running.disposeAsync() };
}

test('a thread keeps what it is about, whoever of which organisation asks on', async () => {
  await using world = await product();
  await world.send(activityOf({ ...mention('Wann endet die Skizze von Quantensensorik 2027?'), ...CHANNEL }));
  const partner = { id: '29:anna', name: 'Anna Partner', aadObjectId: 'aad-anna', tenantId: 'T9' };
  await world.send(activityOf({ ...mention('Und der gemeinsame Antrag?'), ...CHANNEL, from: partner }));
  const [first, second] = world.seen();
  expect(first?.text).toContain('Quantensensorik 2027');
  expect(second).toMatchObject({ conversation: CHANNEL.conversation.id, onlyFor: null });
  expect(second?.text).toContain('Quantensensorik 2027');
  expect(world.teams.complaints).toEqual([]);
});

test('in a group chat each asks for themselves', async () => {
  await using world = await product();
  await world.send(activityOf({ ...mention('Wann endet die Skizze von Quantensensorik 2027?'), ...GROUP }));
  const max = { id: '29:max', name: 'Max Muster', aadObjectId: 'aad-max' };
  await world.send(activityOf({ ...mention('Und der gemeinsame Antrag?'), ...GROUP, from: max }));
  expect(world.seen()[1]?.text).not.toContain('Quantensensorik 2027');
});

test.each([
  ['de-DE', 'hilfe', 'Fristen abonnieren', 'Speichern'],
  ['en-CA', 'help', 'Subscribe to deadlines', 'Save'],
])('%s: from the help to a subscription', async (locale, help, subscribe, save) => {
  await using world = await product();
  await world.send(activityOf({ type: 'message', text: help, locale }));
  const [said] = world.teams.messages;
  expect(world.seen()[0]?.buttons).toContain(subscribe);
  const form = await world.send(
    activityOf({
      type: 'invoke',
      name: 'task/fetch',
      locale,
      value: { data: buttonData(said?.activity, subscribe) },
    }),
  );
  const data = { ...(buttonData(form, save) as object), ...shownValues(form), 'field:calls': 'demo-q1' };
  await world.send(activityOf({ type: 'invoke', name: 'task/submit', locale, value: { data } }));
  await world.finish();
  expect(world.seen().at(-1)?.text).toMatch(/Quantensensorik 2027|Quantum Sensing 2027/);
  expect(world.teams.complaints).toEqual([]);
});

test('what is pressed on a card in a channel is answered in its thread', async () => {
  await using world = await product();
  await world.send(activityOf({ ...mention('hilfe'), ...CHANNEL }));
  const press = pressOf(world.teams.messages[0]?.activity, 'Nächste Fristen');
  await world.send(activityOf({ ...CHANNEL, ...press }));
  await world.finish();
  expect(world.seen()[1]).toMatchObject({ conversation: CHANNEL.conversation.id, onlyFor: '29:lena' });
  expect(world.seen()[1]?.text).toContain('Quantensensorik 2027');
});
