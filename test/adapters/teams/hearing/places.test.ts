import { expect, test } from 'vitest';
import { postgresTeamPlaces } from '#adapters/postgres/team-places.ts';
import {
  activityOf,
  askedTeams,
  BOT,
  CHANNEL,
  DIRECT,
  GROUP,
  mention,
  storedPorts,
  TENANT,
} from '#test/adapters/teams/hearing/asked-teams.ts';
import { fakeDesk } from '#test/fakes/desk.ts';
import { freshDatabase } from '#test/support/database.ts';

type Json = Readonly<Record<string, unknown>>;

const REF = '19:c1@thread.tacv2';
const TEAM = { id: '19:team@thread.tacv2', name: 'Allianz' };
const IN_CHANNEL = { ...CHANNEL.conversation, id: REF };
const INSTALLED = { type: 'installationUpdate', action: 'add' };

/** Something that happened to a channel or the team, whose conversation it then is. */
function event(eventType: string, more: Json = {}): Json {
  const channel = { id: REF, name: 'Quanten' };
  const conversation = { ...CHANNEL.conversation, id: TEAM.id };
  const channelData = { tenant: { id: 'T1' }, team: TEAM, channel, eventType, ...more };
  return activityOf({ type: 'conversationUpdate', conversation, channelData });
}

/** The bot with everything that PostgreSQL keeps, and what is known after these activities. */
async function after(...activities: readonly Json[]) {
  await using database = await freshDatabase();
  const stored = storedPorts(database);
  const ports = { ...stored, teamPlaces: postgresTeamPlaces(database) };
  await using world = await askedTeams({ desk: fakeDesk(), ports });
  for (const activity of activities) await world.send(activity);
  return { open: await stored.places.channelsOf(TENANT), seen: world.seen() };
}

test.each<[string, Json, Json, Json]>([
  [
    'for oneself',
    {},
    { kind: 'direct', name: 'Lena Musterfrau', languages: ['de'], timezone: 'Europe/Berlin' },
    { conversation: 'a:lena', buttons: ['Hilfe'] },
  ],
  [
    'for oneself, in a language that the bot does not speak',
    { locale: 'fr-CA' },
    { kind: 'direct', languages: ['de', 'en'] },
    { conversation: 'a:lena', buttons: ['Hilfe', 'Help'] },
  ],
  [
    'in a group chat',
    GROUP,
    { kind: 'channel', languages: ['de', 'en'] },
    { conversation: '19:g1@thread.v2' },
  ],
  [
    'in a team',
    { conversation: IN_CHANNEL, channelData: { team: TEAM, channel: { id: REF } } },
    { kind: 'channel', name: 'Allianz › Quanten', languages: ['de', 'en'] },
    { conversation: expect.stringContaining(`${REF};messageid=`) },
  ],
])('installed %s, the bot says once what it is', async (_, more, place, welcome) => {
  const { open, seen } = await after(
    activityOf({ ...INSTALLED, ...more }),
    activityOf({ type: 'conversationUpdate', membersAdded: [{ id: BOT }], ...more }),
    activityOf({ ...INSTALLED, ...more }),
  );
  expect(open).toMatchObject([place]);
  expect(seen).toMatchObject([welcome]);
});

test('an upgrade says nothing and leaves everything open', async () => {
  const { open, seen } = await after(
    activityOf({ type: 'installationUpdate', action: 'remove-upgrade' }),
    activityOf({ type: 'installationUpdate', action: 'add-upgrade' }),
  );
  expect([open.length, seen]).toEqual([1, []]);
});

test.each<[string, Json, readonly string[]]>([
  [
    'removed from a personal chat',
    activityOf({ type: 'installationUpdate', action: 'remove' }),
    ['Allianz › Quanten'],
  ],
  ['removed from the team', event('teamMemberRemoved'), ['Lena Musterfrau']],
  ['a deleted channel', event('channelDeleted'), ['Lena Musterfrau']],
  ['an archived team', event('teamArchived'), ['Lena Musterfrau']],
  ['a deleted team', event('teamHardDeleted'), ['Lena Musterfrau']],
  [
    'a renamed channel',
    event('channelRenamed', { channel: { id: REF, name: 'Neu' } }),
    ['Allianz › Neu', 'Lena Musterfrau'],
  ],
  [
    'a channel that nobody spoke to',
    event('channelCreated', { channel: { id: '19:x', name: 'X' } }),
    ['Allianz › Quanten', 'Lena Musterfrau'],
  ],
  [
    'somebody else who left',
    event('teamMemberRemoved', { team: TEAM }),
    ['Allianz › Quanten', 'Lena Musterfrau'],
  ],
])('%s', async (what, activity, open) => {
  const isBot = what.startsWith('removed');
  const membersRemoved = [{ id: isBot ? BOT : '29:max' }];
  const known = await after(activityOf(DIRECT), activityOf({ ...mention('Frist?'), ...CHANNEL }), {
    ...activity,
    membersRemoved,
  });
  expect(known.open.map(({ name }) => name)).toEqual(open);
});

test.each([
  ['a channel', 'channelDeleted', 'channelRestored'],
  ['a team', 'teamArchived', 'teamUnarchived'],
  ['a deleted team', 'teamDeleted', 'teamRestored'],
])('%s that is there again is open again, with what it was', async (_, gone, back) => {
  const known = await after(activityOf({ ...mention('Frist?'), ...CHANNEL }), event(gone), event(back));
  expect(known.open).toMatchObject([{ address: { ref: REF }, name: 'Allianz › Quanten' }]);
});

test('a team that lets the bot in again has it back in all its channels, and is told no second time what it is', async () => {
  const inTeam = { conversation: { ...CHANNEL.conversation, id: TEAM.id }, channelData: { team: TEAM } };
  const { open, seen } = await after(
    activityOf({ ...mention('Frist?'), ...CHANNEL }),
    activityOf({ ...INSTALLED, ...inTeam }),
    activityOf({ type: 'installationUpdate', action: 'remove', ...inTeam }),
    activityOf({ ...INSTALLED, ...inTeam }),
  );
  expect(open.map(({ name }) => name)).toEqual(['Allianz', 'Allianz › Quanten']);
  expect(seen.filter(({ buttons }) => buttons?.includes('Help'))).toHaveLength(1);
});

test('a chat gets the name of its person as soon as Teams says it', async () => {
  await using world = await askedTeams({ desk: fakeDesk() });
  const { places } = world;
  const nameless = { from: { id: '29:lena', aadObjectId: 'aad-lena' } };
  await world.send(activityOf({ type: 'installationUpdate', action: 'add', ...nameless }));
  await world.send(activityOf(DIRECT));
  await world.finish();
  expect(await places.channelsOf(TENANT)).toMatchObject([{ kind: 'direct', name: 'Lena Musterfrau' }]);
});

test.each([
  ['a chat', {}],
  ['a team', { ...CHANNEL, conversation: IN_CHANNEL }],
])('from %s the bot is not gone by a removal that comes after it was let in again', async (_, where) => {
  const timestamp = '2026-03-01T08:59:00Z';
  const removed = { type: 'installationUpdate', action: 'remove', timestamp, ...where };
  const known = await after(activityOf({ ...INSTALLED, ...where }), activityOf(removed));
  expect(known.open).toHaveLength(1);
});
