import { openDatabase } from '#adapters/postgres/database.ts';
import { postgresLedger } from '#adapters/postgres/deliveries.ts';
import { freshDatabase } from '#test/support/database.ts';

/** A ledger on a clock that the test moves on whenever nothing is due, so that hours pass in seconds. */
export async function virtualLedger() {
  const fresh = await freshDatabase();
  const db = openDatabase({ url: fresh.url, maxConnections: 1 });
  let ahead = 0;
  const wait = async (seconds: number) => {
    ahead += seconds;
    await db.query(`select set_config('allianzbote.clock_offset', $1, false)`, [`${ahead}s`]);
  };
  const now = async () => {
    const [row] = await db.query<{ ms: number }>('select extract(epoch from bot_now())::float8 * 1000 as ms');
    return row?.ms ?? 0;
  };
  return {
    db,
    ledger: postgresLedger(db),
    wait,
    now,
    async [Symbol.asyncDispose]() {
      await db.close();
      await fresh[Symbol.asyncDispose]();
    },
  };
}

export type VirtualLedger = Awaited<ReturnType<typeof virtualLedger>>;
