import type { Sql } from '#adapters/postgres/database.ts';
import type { Language } from '#src/model/language.ts';
import type { PersonLanguages } from '#src/ports/person-languages.ts';
import type { PersonRef } from '#src/ports/roles.ts';

export function postgresPersonLanguages(sql: Sql): PersonLanguages {
  return {
    of: (person) => languageOf(sql, person),
    choose: (person, language) => chooseLanguage(sql, person, language),
  };
}

async function languageOf(sql: Sql, person: PersonRef): Promise<Language | null> {
  const rows = await sql.query<{ language: Language }>(
    'select language from person_language where platform = $1 and person_ref = $2',
    [person.platform, person.ref],
    'language-of-person',
  );
  return rows[0]?.language ?? null;
}

async function chooseLanguage(sql: Sql, person: PersonRef, language: Language): Promise<void> {
  await sql.query(
    `insert into person_language (platform, person_ref, language) values ($1, $2, $3)
     on conflict (platform, person_ref) do update set language = excluded.language`,
    [person.platform, person.ref, language],
  );
}
