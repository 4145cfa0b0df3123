import { postgresJobSlots } from '#adapters/postgres/job-slots.ts';
import { jobSlotsContract } from '#test/contract/job-slots.ts';
import { freshDatabase } from '#test/support/database.ts';

jobSlotsContract(async () => {
  const db = await freshDatabase();
  return { slots: postgresJobSlots(db), [Symbol.asyncDispose]: () => db[Symbol.asyncDispose]() };
});
