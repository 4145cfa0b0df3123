import { expect, test } from 'vitest';
import { postgresConversations } from '#adapters/postgres/conversations.ts';
import { NEW_CONVERSATION } from '#src/ports/conversations.ts';
import { conversationsContract } from '#test/contract/conversations.ts';
import { freshDatabase } from '#test/support/database.ts';

conversationsContract(async () => {
  const database = await freshDatabase();
  return {
    conversations: postgresConversations(database),
    [Symbol.asyncDispose]: () => database[Symbol.asyncDispose](),
  };
});

test('what an older version stored is completed', async () => {
  await using database = await freshDatabase();
  await database.query(`insert into conversation (key, state) values ('old', '{"about": ["call:foo"]}')`);
  expect(await postgresConversations(database).read('old')).toEqual({
    ...NEW_CONVERSATION,
    about: ['call:foo'],
  });
});
