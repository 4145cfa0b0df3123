import { expect, test } from 'vitest';
import {
  askedSlack,
  commandBody,
  DIRECT,
  eventBody,
  MENTION,
} from '#test/adapters/slack/hearing/asked-slack.ts';
import { fakeDesk } from '#test/fakes/desk.ts';

type World = Awaited<ReturnType<typeof askedSlack>>;

const TENANT = { platform: 'slack', ref: 'T1' };

async function hear(world: World, ...events: Readonly<Record<string, unknown>>[]) {
  for (const [at, event] of events.entries()) {
    await world.send(eventBody(event, { event_id: `Ev${at}` }));
    await world.idle();
  }
  return world.places.channelsOf(TENANT);
}

test('a channel is known once somebody mentions the bot in it', async () => {
  await using world = await askedSlack({ desk: fakeDesk() });
  const known = await hear(world, MENTION);
  expect(known).toMatchObject([
    { name: 'quantum', kind: 'channel', languages: ['de', 'en'], timezone: null },
  ]);
});

test('a direct chat has the person’s name, language and zone', async () => {
  await using world = await askedSlack({ desk: fakeDesk() });
  const known = await hear(world, DIRECT);
  expect(known).toMatchObject([
    { name: 'Name of U1', kind: 'direct', languages: ['en'], timezone: 'America/Toronto' },
  ]);
});

test('a command in a channel where the bot is no member makes none known', async () => {
  await using world = await askedSlack({ desk: fakeDesk() });
  await world.send({ ...commandBody(world.slack.responseUrl, 'hilfe'), channel_id: 'C9X' });
  await world.idle();
  expect(await world.places.channelsOf(TENANT)).toEqual([]);
});

test('invited, the bot says once what it is, in every language of the channel', async () => {
  await using world = await askedSlack({ desk: fakeDesk() });
  const joined = { type: 'member_joined_channel', user: 'UBOT', channel: 'C1', inviter: 'U1' };
  expect(await hear(world, joined, joined)).toHaveLength(1);
  expect(world.slack.messages).toHaveLength(1);
  expect(JSON.stringify(world.slack.messages[0]?.blocks)).toMatch(
    /automatischer Assistent.*automated assistant/,
  );
  expect(world.slack.complaints).toEqual([]);
});

test.each([
  { type: 'channel_left', channel: 'C1', actor_id: 'U1' },
  { type: 'group_left', channel: 'C1' },
  { type: 'channel_archive', channel: 'C1', user: 'U1' },
  { type: 'group_archive', channel: 'C1' },
  { type: 'channel_deleted', channel: 'C1' },
  { type: 'group_deleted', channel: 'C1' },
])('after $type the channel is closed', async (event) => {
  await using world = await askedSlack({ desk: fakeDesk() });
  expect(await hear(world, MENTION, event)).toEqual([]);
});

test('a channel that was archived opens again, and takes its new name', async () => {
  await using world = await askedSlack({ desk: fakeDesk() });
  await hear(world, MENTION);
  const archived = { type: 'channel_archive', channel: 'C1' };
  expect(await hear(world, archived, { type: 'channel_unarchive', channel: 'C1' })).toHaveLength(1);
  const renamed = { type: 'channel_rename', channel: { id: 'C1', name: 'sensorik', created: 1 } };
  expect(await hear(world, renamed)).toMatchObject([{ name: 'sensorik', address: { ref: 'C1' } }]);
});

test('a channel whose id changes keeps what it has', async () => {
  await using world = await askedSlack({ desk: fakeDesk() });
  const [before] = await hear(world, MENTION);
  const changed = { type: 'channel_id_changed', old_channel_id: 'C1', new_channel_id: 'C2' };
  const known = await hear(world, { ...changed, event_ts: '1.2' }, { ...changed, new_channel_id: null });
  expect(known).toEqual([{ ...before, address: { tenant: TENANT, ref: 'C2' } }]);
});
