import { expect, test } from 'vitest';
import type { Sql } from '#adapters/postgres/database.ts';
import { postgresTurns } from '#adapters/postgres/turns.ts';
import { TEAMS_PACE } from '#adapters/teams/platform.ts';
import type { ClaimedDelivery } from '#src/ports/ledger.ts';
import { makeChannel, queueDelivery, queueMany } from '#test/support/deliveries.ts';
import { broken } from '#test/support/rates.ts';
import { type VirtualLedger, virtualLedger } from '#test/support/virtual-ledger.ts';

const PLATFORM = { name: 'fake', pace: TEAMS_PACE, traces: false };
const TERMS = { limit: 250, leaseSeconds: 60, leadSeconds: 0.05 };

/** One delivery in each of so many channels of one tenant. */
async function queueInMany(sql: Sql, channels: number): Promise<void> {
  await queueMany(sql, await makeChannel(sql, { ref: 'first' }), 1);
  await sql.query(
    `insert into channel (tenant_id, ref, name, kind, languages, timezone)
     select tenant_id, 'C' || n, 'C' || n, kind, languages, timezone
     from channel cross join generate_series(2, $1) n where ref = 'first'`,
    [channels],
  );
  await sql.query(
    `insert into delivery (key, channel_id, kind, call_id, stage_id, stage_version, lead_days)
     select gen_random_uuid(), id, 'reminder', 'quantum', 'outline', 1, 14 from channel where ref <> 'first'`,
  );
  await sql.query(
    `insert into lane (channel_id, platform, tenant_id, next_at)
     select id, 'fake', tenant_id, bot_now() from channel where ref <> 'first'`,
  );
}

async function laneWrites(sql: Sql): Promise<number> {
  await sql.query('select pg_stat_force_next_flush()');
  const [row] = await sql.query<{ count: number }>(
    `select n_tup_upd::int as count from pg_stat_user_tables where relname = 'lane'`,
  );
  return row?.count ?? 0;
}

test('a lane that waits behind many of its tenant is written about once until it is its turn', async () => {
  await using virtual = await virtualLedger();
  const { db, ledger, wait, now } = virtual;
  await queueInMany(db, 20_000);
  const start = await now();
  const before = await laneWrites(db);
  const sent: string[] = [];
  while ((await now()) < start + 20_000) {
    let claimed: readonly ClaimedDelivery[] = [];
    do {
      claimed = await ledger.claim(PLATFORM, TERMS);
      sent.push(...claimed.map(({ channelId }) => channelId));
      const step = { state: 'sent', messageRef: 'm' } as const;
      await ledger.settle(
        TEAMS_PACE,
        claimed.map((delivery) => ({ delivery, step })),
      );
    } while (claimed.length > 0);
    await wait((await ledger.secondsToNext('fake')) ?? 0);
  }
  const written = (await laneWrites(db)) - before;
  expect(sent.length).toBeGreaterThan(20 * 50 * 0.9);
  expect(written).toBeLessThan(20_000 + 2.1 * sent.length);
});

test('lanes in which nothing is left to send take no places from those behind them', async () => {
  await using virtual = await virtualLedger();
  const { db, ledger } = virtual;
  await queueInMany(db, 1_000);
  await db.query(`update delivery set state = 'withdrawn', settled_at = bot_now()`);
  const last = await makeChannel(db);
  await queueDelivery(db, last, { due: 0 });
  const claimed = await ledger.claim(PLATFORM, TERMS);
  expect(claimed.map(({ channelId }) => channelId)).toEqual([last]);
  expect(claimed[0]?.startInSeconds).toBeLessThan(1);
});

test('lanes of a tenant get their turn in the order in which they were due, and one handed back does not lose it', async () => {
  await using virtual = await virtualLedger();
  const { db, ledger, wait } = virtual;
  const queued: string[] = [];
  for (let count = 0; count < 60; count += 1) {
    const channel = await makeChannel(db);
    await queueDelivery(db, channel, { due: count - 100 });
    queued.push(channel);
  }
  const got: string[] = [];
  for (let round = 0; got.length < 60 && round < 50; round += 1) {
    const claimed = await ledger.claim(PLATFORM, TERMS);
    const [first, ...others] = claimed.map((delivery) => ({
      delivery,
      step: { state: 'sent', messageRef: 'm' } as const,
    }));
    if (first) {
      const isLate = round === 0;
      const reason = { key: 'deliveries:reason.handed-back' } as const;
      const step = isLate ? ({ state: 'handed-back', reason } as const) : first.step;
      await ledger.settle(TEAMS_PACE, [...others, { delivery: first.delivery, step }]);
      got.push(...claimed.slice(isLate ? 1 : 0).map(({ channelId }) => channelId));
    }
    await wait((await ledger.secondsToNext('fake')) ?? 0);
  }
  const [late = '', ...rest] = queued;
  expect(got.indexOf(late)).toBeLessThan(20);
  expect(got.filter((channel) => channel !== late)).toEqual(rest);
});

const SENT = { state: 'sent', messageRef: 'm' } as const;

type Sent = { readonly channelId: string; readonly at: number };

/** Lets all that is due line up, and sends what has its turn now or in a moment. */
async function sendFirst({ ledger, now }: VirtualLedger): Promise<readonly Sent[]> {
  const claimed = await ledger.claim(PLATFORM, TERMS);
  const at = await now();
  await ledger.settle(
    TEAMS_PACE,
    claimed.map((delivery) => ({ delivery, step: SENT })),
  );
  return claimed.map(({ channelId, startInSeconds }) => ({ channelId, at: at + startInSeconds * 1000 }));
}

/** Sends until nothing more is due within `patience` seconds. */
async function sendAll(virtual: VirtualLedger, patience = 60) {
  const { ledger, wait } = virtual;
  const sent: Sent[] = [];
  for (;;) {
    sent.push(...(await sendFirst(virtual)));
    const seconds = await ledger.secondsToNext('fake');
    if (seconds === null || seconds > patience) return sent;
    await wait(seconds);
  }
}

test('who stands in line keeps its place when something for later is queued', async () => {
  await using virtual = await virtualLedger();
  const { db } = virtual;
  await queueInMany(db, 40);
  const last = await makeChannel(db);
  await queueDelivery(db, last);
  expect((await sendFirst(virtual)).map(({ channelId }) => channelId)).not.toContain(last);
  await queueDelivery(db, last, { due: 3600 });
  const sent = await sendAll(virtual);
  expect(sent.map(({ channelId }) => channelId)).toContain(last);
});

test('who stands in line lets answers pass, and both keep the pace of the channel', async () => {
  await using virtual = await virtualLedger();
  const { db, now } = virtual;
  await queueInMany(db, 40);
  const channel = await makeChannel(db, { ref: 'C' });
  await queueDelivery(db, channel);
  await sendFirst(virtual);
  const address = { tenant: { platform: 'fake', ref: 'T' }, ref: 'C' };
  const answers: number[] = [];
  for (let each = 0; each < 7; each += 1) {
    const seconds = await postgresTurns(db).take(address, TEAMS_PACE, 60);
    answers.push((await now()) + (seconds ?? Number.NaN) * 1000);
  }
  const sent = (await sendAll(virtual)).filter(({ channelId }) => channelId === channel).map(({ at }) => at);
  expect(sent).toHaveLength(1);
  expect(broken([...answers, ...sent], TEAMS_PACE.perChannel)).toEqual([]);
});

test('who stands in line for a platform that is not there any more says so', async () => {
  await using virtual = await virtualLedger();
  const { db, ledger } = virtual;
  await queueInMany(db, 40);
  await sendFirst(virtual);
  await ledger.sweep([]);
  const waiting = await ledger.list({ channel: null, since: null, state: 'queued', limit: 40 });
  expect(new Set(waiting.map(({ reason }) => reason?.key))).toEqual(
    new Set(['deliveries:reason.platform-missing']),
  );
});
