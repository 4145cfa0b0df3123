import type { Sql } from '#adapters/postgres/database.ts';
import type { Reply } from '#src/messages/form.ts';
import type { KeptReplies } from '#src/ports/kept-replies.ts';
import type { PersonRef } from '#src/ports/roles.ts';

type Row = { readonly reply: Reply };

export function postgresKeptReplies(sql: Sql): KeptReplies {
  return {
    async keep({ platform, ref }, reply) {
      const [kept] = await sql.query<{ id: string }>(
        'insert into kept_reply (platform, person_ref, reply) values ($1, $2, $3::jsonb) returning id',
        [platform, ref, JSON.stringify(reply)],
      );
      if (!kept) throw new Error('a reply was kept and has no id');
      return kept.id;
    },
    read: (asker, id) => find(sql, `select reply from kept_reply where ${THIS_ONE}`, asker, id),
    take: (asker, id) => find(sql, `delete from kept_reply where ${THIS_ONE} returning reply`, asker, id),
  };
}

// The id comes from outside and may be anything, so the column is compared as text.
const THIS_ONE = `id::text = $1 and platform = $2 and person_ref = $3
  and kept_at > bot_now() - interval '1 hour'`;

async function find(sql: Sql, statement: string, asker: PersonRef, id: string): Promise<Reply | null> {
  const [row] = await sql.query<Row>(statement, [id, asker.platform, asker.ref]);
  return row?.reply ?? null;
}
