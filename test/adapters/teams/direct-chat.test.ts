import { afterAll, expect, test } from 'vitest';
import { botbuilderConnector } from '#adapters/teams/botbuilder.ts';
import { teamsDirectChat } from '#adapters/teams/direct-chat.ts';
import type { Asker } from '#src/model/person.ts';
import { fakePlaces } from '#test/fakes/places.ts';
import { rememberedConversations } from '#test/fakes/teams-conversations.ts';
import { standInForTeams } from '#test/stand-ins/teams.ts';
import type { TeamsFault } from '#test/stand-ins/teams-faults.ts';
import { channelAt } from '#test/support/teams-conversations.ts';

const teams = await standInForTeams();
afterAll(() => teams[Symbol.asyncDispose]());

const LENA: Asker = {
  person: { platform: 'teams', ref: 'aad-lena', name: 'Lena' },
  channel: { tenant: { platform: 'teams', ref: 't1' }, ref: '19:c1@thread.tacv2' },
  conversation: '19:c1@thread.tacv2',
  isOutsider: false,
  isGuest: false,
  isHeardAlone: false,
  language: null,
};
const ELSEWHERE = { tenant: { platform: 'page', ref: 'page' }, ref: 'C1' };
const connector = botbuilderConnector({ token: async () => 'a-token', forget() {} }, 5);

/** What comes of it where the bot was heard from in Lena’s channel. */
async function opened(asker = LENA, fault: TeamsFault | null = null, isRegistered = true) {
  teams.behave(() => fault);
  const teamsConversations = rememberedConversations();
  await teamsConversations.note(LENA.channel, channelAt(teams.serviceUrl('t1')));
  const connectorOf = () => (isRegistered ? connector : null);
  const places = fakePlaces();
  const open = teamsDirectChat({ connectorOf, teamsConversations, places, languages: ['de', 'en'] });
  return { chat: await open(asker), teamsConversations };
}

test('somebody’s own chat is opened, known from then on, and can be written to', async () => {
  const { chat, teamsConversations } = await opened();
  const address = { tenant: LENA.channel.tenant, ref: 'a:aad-lena' };
  expect(chat).toMatchObject({ address, name: 'Lena', kind: 'direct', languages: ['de', 'en'] });
  expect(await teamsConversations.of(address)).toMatchObject({
    kind: 'personal',
    serviceUrl: teams.serviceUrl('t1'),
  });
});

test.each<[string, Parameters<typeof opened>]>([
  ['where Teams refuses', [LENA, 'blocked']],
  ['without a registration', [LENA, null, false]],
  [
    'from a channel of which nobody knows where to write to',
    [{ ...LENA, channel: { ...LENA.channel, ref: 'x' } }],
  ],
  ['on another platform', [{ ...LENA, channel: ELSEWHERE }]],
])('there is none %s', async (_where, given) => {
  expect((await opened(...given)).chat).toBeNull();
});
