import { afterAll, describe, expect, test } from 'vitest';
import { postgresSubscriptions } from '#adapters/postgres/subscriptions.ts';
import { postgresTeamsConversations } from '#adapters/postgres/teams-conversations.ts';
import { botbuilderConnector } from '#adapters/teams/botbuilder.ts';
import { teamsPlatform } from '#adapters/teams/platform.ts';
import { fakeClock } from '#test/fakes/clock.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { standInForTeams } from '#test/stand-ins/teams.ts';
import type { TeamsFault } from '#test/stand-ins/teams-faults.ts';
import { freshDatabase } from '#test/support/database.ts';
import { makeChannel, queueDelivery, storedDeliveries } from '#test/support/deliveries.ts';
import { LIMITS, sending } from '#test/support/sending.ts';
import { channelAt, chatAt } from '#test/support/teams-conversations.ts';
import { said, subscribe, watchOn } from '#test/support/watching.ts';

const TENANT = 't1';
const clock = fakeClock('2027-01-01T00:00:00Z');
const teams = await standInForTeams();
afterAll(() => teams[Symbol.asyncDispose]());

describe('a bot that may not write any more pauses what was subscribed, and tells its owner once', () => {
  test.each<[TeamsFault, string]>([
    ['blocked', 'a:1quantum'],
    ['blocked', '19:quantum@thread.tacv2'],
    ['disabled by admin', '19:quantum@thread.v2'],
    ['conversation not found', '19:quantum@thread.tacv2'],
  ])('%s in %s', async (fault, ref) => {
    await using db = await freshDatabase();
    teams.clear();
    teams.behave(() => fault);
    const address = { tenant: { platform: 'teams', ref: TENANT }, ref };
    const teamsConversations = postgresTeamsConversations(db);
    const at = ref.endsWith('tacv2') ? channelAt : chatAt;
    await teamsConversations.note(address, at(teams.serviceUrl(TENANT)));
    const channelId = await makeChannel(db, { platform: 'teams', tenant: TENANT, ref });
    await makeChannel(db, { platform: 'teams', tenant: TENANT, ref: 'board', languages: ['de', 'en'] });
    await subscribe(db, channelId, 'deadlines');
    for (let count = 0; count < 3; count++) await queueDelivery(db, channelId);
    const connector = botbuilderConnector({ token: async () => 'a-token', forget() {} }, 5);
    const platform = teamsPlatform({
      connectorOf: () => connector,
      teamsConversations,
      clock,
      log: fakeLog(),
    });
    await using door = sending(db, [platform], { clock, limits: { ...LIMITS, requestSeconds: 6 } });
    await door.wake();
    expect((await storedDeliveries(db)).map(({ state }) => state)).toEqual([
      'given-up',
      'withdrawn',
      'withdrawn',
    ]);
    expect(teams.requests).toHaveLength(1);
    await watchOn(db);
    await watchOn(db);
    expect(await postgresSubscriptions(db).ofChannel(channelId)).toMatchObject([
      { paused: true, pausedReason: { key: 'deliveries:reason.channel-closed' } },
    ]);
    expect(await said(db)).toEqual([
      expect.stringMatching(/ist geschlossen oder hat den Bot entfernt.*eingerichtet von: Lena/),
    ]);
  });
});
