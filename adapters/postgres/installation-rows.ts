import type { Sql } from '#adapters/postgres/database.ts';
import type { Installation, Tokens } from '#src/model/installation.ts';
import type { Sealing } from '#src/ports/sealing.ts';

export type TokenRow = {
  readonly ref: string;
  readonly token: string;
  readonly refresh_token: string | null;
  readonly expires_at: Temporal.Instant | null;
  readonly renew_at: Temporal.Instant | null;
};

type InstallationRow = TokenRow & {
  readonly is_org_wide: boolean;
  readonly team_ref: string | null;
  readonly team_name: string | null;
  readonly enterprise_ref: string | null;
  readonly enterprise_name: string | null;
  readonly bot_id: string;
  readonly bot_user_id: string;
  readonly scopes: readonly string[];
  readonly installed_by: string;
};

/** Tokens to and from the columns of one platform's rows. */
export type TokenColumns = {
  sealed(ref: string, tokens: Tokens): TokenRow;
  opened(row: TokenRow): Tokens;
};

export function tokenColumns(sealing: Sealing, platform: string): TokenColumns {
  const place = (ref: string, column: string) => `installation/${platform}/${ref}/${column}`;
  return {
    sealed: (ref, { token, renewal }) => ({
      ref,
      token: sealing.seal(token, place(ref, 'token')),
      refresh_token: renewal && sealing.seal(renewal.refreshToken, place(ref, 'refresh_token')),
      expires_at: renewal?.expiresAt ?? null,
      renew_at: renewal?.renewAt ?? null,
    }),
    opened({ ref, token, refresh_token, expires_at, renew_at }) {
      const open = { token: sealing.open(token, place(ref, 'token')) };
      if (refresh_token === null || expires_at === null || renew_at === null)
        return { ...open, renewal: null };
      const refreshToken = sealing.open(refresh_token, place(ref, 'refresh_token'));
      return { ...open, renewal: { refreshToken, expiresAt: expires_at, renewAt: renew_at } };
    },
  };
}

export async function upsertInstallation(
  sql: Sql,
  platform: string,
  installation: Installation,
  tokens: TokenRow,
): Promise<void> {
  const { ref, isOrgWide, team, enterprise, botId, botUserId, scopes, installedBy } = installation;
  await sql.query(
    `insert into installation (platform, ref, is_org_wide, team_ref, team_name, enterprise_ref, enterprise_name,
       bot_id, bot_user_id, scopes, installed_by, token, refresh_token, expires_at, renew_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
     on conflict (platform, ref) do update set is_org_wide = excluded.is_org_wide,
       team_ref = excluded.team_ref, team_name = excluded.team_name,
       enterprise_ref = excluded.enterprise_ref, enterprise_name = excluded.enterprise_name,
       bot_id = excluded.bot_id, bot_user_id = excluded.bot_user_id, scopes = excluded.scopes,
       installed_by = excluded.installed_by, installed_at = bot_now(), token = excluded.token,
       refresh_token = excluded.refresh_token, expires_at = excluded.expires_at, renew_at = excluded.renew_at`,
    [
      platform,
      ref,
      isOrgWide,
      team?.id ?? null,
      team?.name ?? null,
      enterprise?.id ?? null,
      enterprise?.name ?? null,
      botId,
      botUserId,
      scopes,
      installedBy,
      ...[tokens.token, tokens.refresh_token, tokens.expires_at, tokens.renew_at],
    ],
  );
}

/** The workspace's own row comes before that of its organisation. */
export async function selectInstallation(
  sql: Sql,
  platform: string,
  teamRef: string | null,
  enterpriseRef: string | null,
): Promise<InstallationRow | undefined> {
  const [row] = await sql.query<InstallationRow>(
    `select ref, is_org_wide, team_ref, team_name, enterprise_ref, enterprise_name, bot_id, bot_user_id, scopes,
       installed_by, token, refresh_token, expires_at, renew_at
     from installation
     where platform = $1 and ref in ($2, coalesce($3,
       (select tenant.enterprise_ref from tenant where tenant.platform = $1 and tenant.ref = $2)))
     order by ref is not distinct from $2 desc limit 1`,
    [platform, teamRef, enterpriseRef],
  );
  return row;
}

export async function updateTokens(sql: Sql, platform: string, rows: readonly TokenRow[]): Promise<void> {
  await sql.query(
    `update installation set token = fresh.token, refresh_token = fresh.refresh_token,
       expires_at = fresh.expires_at, renew_at = fresh.renew_at
     from jsonb_to_recordset($2) as fresh (ref text, token text, refresh_token text, expires_at timestamptz,
       renew_at timestamptz)
     where installation.platform = $1 and installation.ref = fresh.ref`,
    [platform, JSON.stringify(rows)],
  );
}

export function toInstallation(row: InstallationRow, tokens: Tokens): Installation {
  const { team_ref: team, enterprise_ref: enterprise } = row;
  return {
    ref: row.ref,
    isOrgWide: row.is_org_wide,
    team: team === null ? null : { id: team, name: row.team_name },
    enterprise: enterprise === null ? null : { id: enterprise, name: row.enterprise_name },
    botId: row.bot_id,
    botUserId: row.bot_user_id,
    scopes: row.scopes,
    installedBy: row.installed_by,
    tokens,
  };
}
