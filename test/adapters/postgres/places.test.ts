import { postgresPlaces } from '#adapters/postgres/places.ts';
import { placesContract } from '#test/contract/places.ts';
import { freshDatabase } from '#test/support/database.ts';

placesContract(async () => {
  const db = await freshDatabase();
  return { places: postgresPlaces(db), [Symbol.asyncDispose]: () => db[Symbol.asyncDispose]() };
});
