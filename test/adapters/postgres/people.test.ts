import { postgresPersonLanguages } from '#adapters/postgres/person-languages.ts';
import { postgresRoles } from '#adapters/postgres/roles.ts';
import { peopleContract } from '#test/contract/people.ts';
import { freshDatabase } from '#test/support/database.ts';

peopleContract(async () => {
  const db = await freshDatabase();
  return {
    roles: postgresRoles(db),
    personLanguages: postgresPersonLanguages(db),
    [Symbol.asyncDispose]: () => db[Symbol.asyncDispose](),
  };
});
