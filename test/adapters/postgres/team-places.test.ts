import { expect, test } from 'vitest';
import { postgresPlaces } from '#adapters/postgres/places.ts';
import { postgresTeamPlaces } from '#adapters/postgres/team-places.ts';
import { postgresTeamsConversations } from '#adapters/postgres/teams-conversations.ts';
import type { Tenant } from '#src/model/channel.ts';
import { freshDatabase } from '#test/support/database.ts';
import { channelAt } from '#test/support/teams-conversations.ts';

const TENANT: Tenant = { platform: 'teams', ref: 'T1' };
const TEAM = channelAt('').teamId ?? '';

async function knownTeam() {
  const database = await freshDatabase();
  const [places, conversations] = [postgresPlaces(database), postgresTeamsConversations(database)];
  for (const [ref, teamId] of [
    ['one', TEAM],
    ['two', TEAM],
    ['elsewhere', '19:other@thread.tacv2'],
  ] as const) {
    const address = { tenant: TENANT, ref };
    await places.ensure({ address, name: ref, kind: 'channel', languages: ['de'], timezone: null });
    await conversations.note(address, { ...channelAt('https://smba.example/'), teamId });
  }
  return {
    teamPlaces: postgresTeamPlaces(database),
    ensure: (ref: string, name: string) =>
      places.ensure({
        address: { tenant: TENANT, ref },
        name,
        kind: 'channel',
        languages: ['de'],
        timezone: null,
      }),
    open: async (tenant = TENANT) => (await places.channelsOf(tenant)).map(({ name }) => name),
    close: (ref: string) => places.close({ tenant: TENANT, ref }),
    noteEntry: (ref: string, serviceUrl: string) =>
      conversations.noteEntry({ tenant: TENANT, ref }, channelAt(serviceUrl)),
    addressOf: (ref: string) => conversations.of({ tenant: TENANT, ref }),
    [Symbol.asyncDispose]: () => database[Symbol.asyncDispose](),
  };
}

test('an archived team is closed and opened again, with all its channels and no other', async () => {
  await using team = await knownTeam();
  await team.teamPlaces.close(TENANT, TEAM);
  expect(await team.open()).toEqual(['elsewhere']);
  await team.teamPlaces.open(TENANT, TEAM);
  expect(await team.open()).toEqual(['elsewhere', 'one', 'two']);
  expect(await team.addressOf('one')).not.toBeNull();
});

test('a team that the bot was removed from is closed, and no unarchiving opens it', async () => {
  await using team = await knownTeam();
  await team.teamPlaces.leave(TENANT, TEAM, null);
  await team.teamPlaces.open(TENANT, TEAM);
  expect(await team.open()).toEqual(['elsewhere']);
  expect(await team.addressOf('one')).toBeNull();
  expect(await team.addressOf('elsewhere')).not.toBeNull();
});

test('let in again, the bot is in what it left, at the address of now, and not in what was gone before', async () => {
  await using team = await knownTeam();
  await team.close('two');
  await team.teamPlaces.leave(TENANT, TEAM, null);
  expect(await team.open()).toEqual(['elsewhere']);
  await team.noteEntry('three', 'https://smba.example/new/');
  await team.teamPlaces.enter(TENANT, TEAM);
  expect(await team.open()).toEqual(['elsewhere', 'one']);
  expect(await team.addressOf('one')).toMatchObject({ serviceUrl: 'https://smba.example/new/' });
  expect(await team.addressOf('two')).toBeNull();
});

test('a team in which the bot is again stays, whichever of its channels says so', async () => {
  await using team = await knownTeam();
  await team.teamPlaces.leave(TENANT, TEAM, Temporal.Now.instant().subtract({ minutes: 1 }));
  expect(await team.open()).toEqual(['elsewhere', 'one', 'two']);
  await team.teamPlaces.leave(TENANT, TEAM, Temporal.Now.instant().add({ minutes: 1 }));
  expect(await team.open()).toEqual(['elsewhere']);
});

test('a team that is called otherwise passes that on to what carries its name', async () => {
  await using team = await knownTeam();
  await team.ensure('one', 'Allianz › Quanten');
  await team.teamPlaces.rename(TENANT, TEAM, 'Bündnis');
  expect(await team.open()).toEqual(['Bündnis › Quanten', 'elsewhere', 'two']);
});
