import { describe, expect, test } from 'vitest';
import type { TeamsConversation } from '#src/ports/teams-conversations.ts';
import { activityOf, askedTeams, BOT, DIRECT, TENANT } from '#test/adapters/teams/hearing/asked-teams.ts';
import { fakeDesk } from '#test/fakes/desk.ts';
import { rememberedConversations } from '#test/fakes/teams-conversations.ts';

const SERVICE_URL = 'https://smba.trafficmanager.net/emea/t1/';

const IN_THREAD = {
  ...DIRECT,
  serviceUrl: SERVICE_URL,
  conversation: { id: '19:a@thread.tacv2;messageid=17', conversationType: 'channel', isGroup: true },
  channelData: { team: { id: '19:team@thread.tacv2' } },
};

describe('where a conversation is written to is noted from every activity', () => {
  const noted = async (activity: object) => {
    const teamsConversations = rememberedConversations();
    await using world = await askedTeams({ desk: fakeDesk(), ports: { teamsConversations } });
    await world.send(activityOf({ ...IN_THREAD, ...activity }));
    return teamsConversations.noted;
  };
  const of = (ref: string) => ({ tenant: TENANT, ref });
  const WRITTEN = { serviceUrl: SERVICE_URL, botId: BOT, teamId: null };

  test.each<[string, object, string, Partial<TeamsConversation>]>([
    ['a thread of a channel', {}, '19:a@thread.tacv2', { kind: 'channel', teamId: '19:team@thread.tacv2' }],
    [
      'a team that names itself otherwise',
      { channelData: { teamsTeamId: '19:other@thread.tacv2' } },
      '19:a@thread.tacv2',
      { kind: 'channel', teamId: '19:other@thread.tacv2' },
    ],
    [
      'a team without a kind of conversation',
      { conversation: { id: '19:a@thread.tacv2', isGroup: true } },
      '19:a@thread.tacv2',
      { kind: 'channel', teamId: '19:team@thread.tacv2' },
    ],
    [
      'a personal chat',
      { conversation: { id: 'a:1', conversationType: 'personal' }, channelData: {} },
      'a:1',
      { kind: 'personal' },
    ],
    [
      'a chat without a kind',
      { conversation: { id: 'a:1' }, channelData: undefined },
      'a:1',
      { kind: 'personal' },
    ],
    [
      'a group chat',
      { conversation: { id: '19:b@thread.v2', isGroup: true }, channelData: {} },
      '19:b@thread.v2',
      { kind: 'groupChat' },
    ],
  ])('%s', async (_, activity, ref, expected) => {
    expect(await noted(activity)).toEqual([[of(ref), { ...WRITTEN, ...expected }]]);
  });

  test('what is from no conversation is only heard', async () => {
    expect(await noted({ conversation: undefined })).toEqual([]);
  });

  test('without the database people are heard all the same', async () => {
    const note = () => Promise.reject(new Error('no database'));
    const desk = fakeDesk();
    const ports = { teamsConversations: { ...rememberedConversations(), note } };
    await using world = await askedTeams({ desk, ports });
    await world.send(activityOf(DIRECT));
    expect(desk.seen).toHaveLength(1);
    expect(world.log.lines).toContainEqual(
      expect.objectContaining({ level: 'warn', event: 'teams: an address was not noted' }),
    );
  });
});
