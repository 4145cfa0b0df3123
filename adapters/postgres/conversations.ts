import type { Sql } from '#adapters/postgres/database.ts';
import { type Conversation, type Conversations, NEW_CONVERSATION } from '#src/ports/conversations.ts';

export function postgresConversations(sql: Sql): Conversations {
  return {
    async read(key) {
      const [row] = await sql.query<{ state: Partial<Conversation> }>(
        'select state from conversation where key = $1',
        [key],
        'read-conversation',
      );
      // What an older version stored may lack what this one knows.
      return { ...NEW_CONVERSATION, ...row?.state };
    },
    async write(key, state) {
      await sql.query(
        `insert into conversation (key, state) values ($1, $2::jsonb)
         on conflict (key) do update set state = excluded.state, updated_at = bot_now()`,
        [key, JSON.stringify(state)],
        'write-conversation',
      );
    },
  };
}
