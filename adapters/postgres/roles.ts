import type { Sql } from '#adapters/postgres/database.ts';
import type { Grant, GrantedRole, PersonRef, Roles } from '#src/ports/roles.ts';

export function postgresRoles(sql: Sql): Roles {
  return {
    of: async (person) => (await roleOf(sql, person)) ?? 'everyone',
    grant: (person, role) => grantRole(sql, person, role),
    revoke: (person) => revokeRole(sql, person),
    list: () => listGrants(sql),
  };
}

async function roleOf(sql: Sql, person: PersonRef): Promise<GrantedRole | undefined> {
  const rows = await sql.query<{ role: GrantedRole }>(
    'select role from person_role where platform = $1 and person_ref = $2',
    [person.platform, person.ref],
  );
  return rows[0]?.role;
}

async function grantRole(sql: Sql, person: PersonRef, role: GrantedRole): Promise<void> {
  await sql.query(
    `insert into person_role (platform, person_ref, role) values ($1, $2, $3)
     on conflict (platform, person_ref) do update set role = excluded.role, granted_at = bot_now()
     where person_role.role <> excluded.role`,
    [person.platform, person.ref, role],
  );
}

async function revokeRole(sql: Sql, person: PersonRef): Promise<boolean> {
  const rows = await sql.query(
    'delete from person_role where platform = $1 and person_ref = $2 returning role',
    [person.platform, person.ref],
  );
  return rows.length > 0;
}

function listGrants(sql: Sql): Promise<readonly Grant[]> {
  return sql.query<Grant>(
    'select platform, person_ref as ref, role from person_role order by platform, person_ref',
  );
}
