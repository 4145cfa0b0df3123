import type { Sql } from '#adapters/postgres/database.ts';
import type { Inbox } from '#src/ports/inbox.ts';

export function postgresInbox(sql: Sql): Inbox {
  return {
    async isNew({ platform, ref }, id) {
      const noted = await sql.query(
        `insert into heard (platform, tenant_ref, id) values ($1, $2, $3) on conflict do nothing returning 1`,
        [platform, ref, id],
        'note-heard',
      );
      return noted.length > 0;
    },
  };
}
