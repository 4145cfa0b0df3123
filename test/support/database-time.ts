import { type Database, openDatabase } from '#adapters/postgres/database.ts';

/** The same database, seen at about that moment; close it by disposal. */
export function databaseAtTime(url: string, at: string): Database & AsyncDisposable {
  const clockOffset = Temporal.Now.instant().until(at);
  const database = openDatabase({ url, clockOffset });
  return { ...database, [Symbol.asyncDispose]: () => database.close() };
}
