import type { Database, Sql } from '#adapters/postgres/database.ts';
import { leaveTenants, rememberEnterprise, returnToTenants } from '#adapters/postgres/installation-places.ts';
import {
  selectInstallation,
  type TokenColumns,
  type TokenRow,
  toInstallation,
  tokenColumns,
  updateTokens,
  upsertInstallation,
} from '#adapters/postgres/installation-rows.ts';
import type { Tokens } from '#src/model/installation.ts';
import type { Installations, Renewed, WhileBusy } from '#src/ports/installations.ts';
import type { Sealing } from '#src/ports/sealing.ts';

/** Where the installations of one platform are, and how their tokens are read and written. */
type Kept = { readonly database: Database; readonly columns: TokenColumns; readonly platform: string };

/** The installations of one platform. */
export function postgresInstallations(database: Database, sealing: Sealing, platform: string): Installations {
  const columns = tokenColumns(sealing, platform);
  const kept: Kept = { database, columns, platform };
  return {
    store: (installation) =>
      database.transaction(async (sql) => {
        const { ref, tokens } = installation;
        await upsertInstallation(sql, platform, installation, columns.sealed(ref, tokens));
        await returnToTenants(sql, platform, ref);
      }),
    async find(teamRef, enterpriseRef) {
      if (teamRef !== null && enterpriseRef !== null) {
        await rememberEnterprise(database, platform, teamRef, enterpriseRef);
      }
      const row = await selectInstallation(database, platform, teamRef, enterpriseRef);
      return row ? toInstallation(row, columns.opened(row)) : null;
    },
    renew: (ref, whileBusy, ask) => renew(kept, { ref, whileBusy }, ask),
    forget: (ref, reason, at) => leaveTenants(database, platform, ref, { reason, at }),
    reseal: () => reseal(kept, sealing.mark(sealing.keyId())),
    async requireKeys() {
      for (const { token } of await selectOneOfEachKey(database, platform)) sealing.requireKey(token);
    },
  };
}

/** The row stays locked while the platform is asked: a refresh token that is handed in twice is refused. */
function renew(
  { database, columns, platform }: Kept,
  { ref, whileBusy }: { readonly ref: string; readonly whileBusy: WhileBusy },
  ask: (stored: Tokens) => Promise<Renewed>,
): ReturnType<Installations['renew']> {
  return database.transaction(async (sql) => {
    const [row] = await lockTokens(sql, platform, ref, whileBusy);
    if (!row) return (await exists(sql, platform, ref)) ? 'busy' : 'gone';
    const stored = columns.opened(row);
    const renewed = await ask(stored);
    if (renewed.kind === 'ended') {
      await leaveTenants(sql, platform, ref, { reason: renewed.reason, at: null });
      return 'gone';
    }
    if (renewed.tokens !== stored) await updateTokens(sql, platform, [columns.sealed(ref, renewed.tokens)]);
    return renewed.tokens;
  });
}

function lockTokens(
  sql: Sql,
  platform: string,
  ref: string,
  whileBusy: WhileBusy,
): Promise<readonly TokenRow[]> {
  return sql.query<TokenRow>(
    `select ref, token, refresh_token, expires_at, renew_at from installation
     where platform = $1 and ref = $2 for update ${whileBusy === 'wait' ? '' : 'skip locked'}`,
    [platform, ref],
  );
}

async function exists(sql: Sql, platform: string, ref: string): Promise<boolean> {
  const rows = await sql.query('select from installation where platform = $1 and ref = $2', [platform, ref]);
  return rows.length > 0;
}

const BATCH = 200;

/** In batches, so that nobody who needs a token waits for all of them. */
async function reseal({ database, columns, platform }: Kept, mark: string): Promise<number> {
  let count = 0;
  for (;;) {
    const sealed = await database.transaction(async (sql) => {
      const rows = await lockOlder(sql, platform, mark);
      const fresh = rows.map((row) => columns.sealed(row.ref, columns.opened(row)));
      if (fresh.length > 0) await updateTokens(sql, platform, fresh);
      return fresh.length;
    });
    if (sealed === 0) return count;
    count += sealed;
  }
}

function lockOlder(sql: Sql, platform: string, mark: string): Promise<readonly TokenRow[]> {
  return sql.query<TokenRow>(
    `select ref, token, refresh_token, expires_at, renew_at from installation
     where platform = $1 and not (starts_with(token, $2) and coalesce(starts_with(refresh_token, $2), true))
     order by ref limit ${BATCH} for update`,
    [platform, mark],
  );
}

// The second part of what is sealed is the id of its key.
function selectOneOfEachKey(sql: Sql, platform: string): Promise<readonly Pick<TokenRow, 'token'>[]> {
  return sql.query<Pick<TokenRow, 'token'>>(
    `select min(token) as token from installation where platform = $1 group by split_part(token, '.', 2)`,
    [platform],
  );
}
