import type { Database } from '#adapters/postgres/database.ts';
import { isAnythingDisputed, settleDisputes } from '#adapters/postgres/disputes.ts';
import { tellConflicts } from '#adapters/postgres/finding-conflicts.ts';
import { confirmFinding, discardFinding, upholdConfirmed } from '#adapters/postgres/finding-decisions.ts';
import { findUndecided, listDecided, listUndecided } from '#adapters/postgres/finding-list.ts';
import { listWaiting, writePlacements } from '#adapters/postgres/finding-placing.ts';
import { recordFindings, unreadItems } from '#adapters/postgres/finding-reading.ts';
import { lockEntries } from '#adapters/postgres/knowledge.ts';
import { cancelCall } from '#adapters/postgres/withdrawal-decisions.ts';
import type { Findings } from '#src/ports/findings.ts';

export function postgresFindings(database: Database): Findings {
  return {
    unread: (limit) => unreadItems(database, limit),
    record: (item, found) => recordFindings(database, item, found),
    waiting: () => listWaiting(database),
    place: (placements) => writePlacements(database, placements),
    async settleConflicts() {
      if (!(await isAnythingDisputed(database))) return { told: 0, untold: 0 };
      await database.transaction(async (sql) => {
        await lockEntries(sql);
        await settleDisputes(sql);
      });
      return tellConflicts(database);
    },
    undecided: (limit) => listUndecided(database, limit),
    find: (id) => findUndecided(database, id),
    decided: (limit) => listDecided(database, limit),
    confirm: (id, deadline, target, decider) => confirmFinding(database, id, deadline, target, decider),
    cancelCall: (id, decider) => cancelCall(database, id, decider),
    uphold: (id, decider) => upholdConfirmed(database, id, decider),
    discard: (id, by, reason) => discardFinding(database, id, by, reason),
  };
}
