import { describe, expect, test } from 'vitest';
import { postgresTeamsConversations } from '#adapters/postgres/teams-conversations.ts';
import { teamsConversationsContract } from '#test/contract/teams-conversations.ts';
import { rememberedConversations } from '#test/fakes/teams-conversations.ts';
import { freshDatabase } from '#test/support/database.ts';

describe('in PostgreSQL', () =>
  teamsConversationsContract(async () => {
    const database = await freshDatabase();
    const conversations = postgresTeamsConversations(database);
    return { conversations, [Symbol.asyncDispose]: () => database[Symbol.asyncDispose]() };
  }));

describe('in memory', () =>
  teamsConversationsContract(async () => ({
    conversations: rememberedConversations(),
    async [Symbol.asyncDispose]() {},
  })));

test('what says nothing new is not written, nor locks what it finds', async () => {
  await using database = await freshDatabase();
  const conversations = postgresTeamsConversations(database);
  const channel = { tenant: { platform: 'teams', ref: 't1' }, ref: 'a:1' };
  const noted = {
    kind: 'personal',
    serviceUrl: 'https://example.org/',
    botId: '28:1',
    teamId: null,
  } as const;
  // A lock stands in `xmax`, also after it is given back.
  const version = () =>
    database.query<{ xmin: string; xmax: string }>('select xmin, xmax from teams_conversation');
  await conversations.note(channel, noted);
  const before = await version();
  await conversations.note(channel, noted);
  expect(await version()).toEqual(before);
});
