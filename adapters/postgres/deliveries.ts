import type { Database } from '#adapters/postgres/database.ts';
import { claimDue } from '#adapters/postgres/delivery-claiming.ts';
import { departDeliveries } from '#adapters/postgres/delivery-departing.ts';
import { claimLeaseless } from '#adapters/postgres/delivery-doubts.ts';
import { listDeliveries } from '#adapters/postgres/delivery-list.ts';
import { settleDeliveries } from '#adapters/postgres/delivery-settling.ts';
import { expireLate, sayWhoWaits, withdrawClosed } from '#adapters/postgres/delivery-sweeping.ts';
import { secondsToNext } from '#adapters/postgres/lane-times.ts';
import type { Ledger } from '#src/ports/ledger.ts';

export function postgresLedger(database: Database): Ledger {
  return {
    claim: (platform, terms) => claimDue(database, platform, terms),
    claimInDoubt: (platform, limit, leaseSeconds) => claimLeaseless(database, platform, limit, leaseSeconds),
    depart: (deliveries) => departDeliveries(database, deliveries),
    settle: (pace, settlements) => settleDeliveries(database, pace, settlements),
    async sweep(platforms) {
      await expireLate(database);
      await withdrawClosed(database);
      await sayWhoWaits(database, platforms);
    },
    secondsToNext: (platform) => secondsToNext(database, platform),
    list: (filter) => listDeliveries(database, filter),
  };
}
