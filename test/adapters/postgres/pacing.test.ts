import { expect, test } from 'vitest';
import { postgresTurns } from '#adapters/postgres/turns.ts';
import { TEAMS_PACE as TEAMS } from '#adapters/teams/platform.ts';
import { type Pace, UNPACED } from '#src/model/pace.ts';
import { freshDatabase } from '#test/support/database.ts';
import { makeChannel, queueMany } from '#test/support/deliveries.ts';
import { broken, mostWithin } from '#test/support/rates.ts';
import { type VirtualLedger, virtualLedger } from '#test/support/virtual-ledger.ts';

const SLACK: Pace = { perChannel: [{ count: 1, seconds: 1 }], perTenant: null, lookUps: null };

/** Sends everything to a platform that answers at once; the virtual moment of every request. */
async function sendAll(
  { ledger, now, wait }: VirtualLedger,
  pace: Pace,
  most: number,
): Promise<readonly number[]> {
  const platform = { name: 'fake', pace, traces: false };
  const times: number[] = [];
  for (let round = 0; round < most; round += 1) {
    const claimed = await ledger.claim(platform, { limit: 100, leaseSeconds: 60, leadSeconds: 0 });
    const at = await now();
    times.push(...claimed.map(({ startInSeconds }) => at + startInSeconds * 1000));
    if (claimed.length > 0) {
      const step = { state: 'sent', messageRef: 'm' } as const;
      await ledger.settle(
        pace,
        claimed.map((delivery) => ({ delivery, step })),
      );
    }
    const seconds = await ledger.secondsToNext('fake');
    if (seconds === null) return times;
    await wait(seconds);
  }
  return times;
}

test('a conversation gets what its platform allows in any second, half minute and hour, and nearly all of it', async () => {
  await using virtual = await virtualLedger();
  const { db, now } = virtual;
  const channel = await makeChannel(db);
  const start = await now();
  // It has been busy for nearly an hour.
  await db.query(
    `insert into request_made (channel_id, at) select $1, bot_now() - make_interval(secs => n * 2)
     from generate_series(1, 1700) n`,
    [channel],
  );
  const before = Array.from({ length: 1700 }, (_, index) => start - (index + 1) * 2000);
  await queueMany(db, channel, 250);
  const times = await sendAll(virtual, { ...TEAMS, perTenant: null }, 1000);
  expect(times).toHaveLength(250);
  expect(broken([...before, ...times], TEAMS.perChannel)).toEqual([]);
  expect(mostWithin([...before, ...times], 3600)).toBeGreaterThanOrEqual(1800 * 0.9);
  expect(mostWithin(times, 30)).toBeGreaterThanOrEqual(60 * 0.9);
  expect(mostWithin(times, 1)).toBeGreaterThanOrEqual(7 * 0.9);
});

test('a second lies between two messages of one channel, however many channels there are', async () => {
  await using virtual = await virtualLedger();
  const [one, two] = [await makeChannel(virtual.db), await makeChannel(virtual.db)];
  await queueMany(virtual.db, one, 20);
  await queueMany(virtual.db, two, 20);
  const times = await sendAll(virtual, SLACK, 500);
  expect(times).toHaveLength(40);
  expect(mostWithin(times, 1)).toBe(2);
  const lasted = (Math.max(...times) - Math.min(...times)) / 1000;
  expect(lasted).toBeLessThan(19 / 0.9);
});

test('all channels of a tenant together keep its limit, and another tenant does not wait for them', async () => {
  await using virtual = await virtualLedger();
  for (let count = 0; count < 120; count += 1) await queueMany(virtual.db, await makeChannel(virtual.db), 1);
  const other = await makeChannel(virtual.db, { tenant: 'another' });
  await queueMany(virtual.db, other, 1);
  const { ledger } = virtual;
  const platform = { name: 'fake', pace: TEAMS, traces: false };
  const first = [];
  for (;;) {
    const claimed = await ledger.claim(platform, { limit: 50, leaseSeconds: 60, leadSeconds: 0 });
    if (claimed.length === 0) break;
    first.push(...claimed);
  }
  expect(first.map(({ channelId }) => channelId)).toContain(other);
  const times = await sendAll(virtual, TEAMS, 500);
  expect(first.length + times.length).toBe(121);
  const starts = first
    .filter(({ channelId }) => channelId !== other)
    .map(({ startInSeconds }) => startInSeconds * 1000);
  expect(mostWithin(starts, 1)).toBeLessThanOrEqual(50);
  expect(mostWithin(times, 1)).toBeLessThanOrEqual(50);
});

test('a tenant that is held back gets no post meanwhile, but its edits and other tenants go on', async () => {
  await using virtual = await virtualLedger();
  const { db, ledger } = virtual;
  const [one, two, edited] = [await makeChannel(db), await makeChannel(db), await makeChannel(db)];
  const other = await makeChannel(db, { tenant: 'another' });
  const [post = ''] = await queueMany(db, edited, 1);
  const platform = { name: 'fake', pace: SLACK, traces: false };
  const claim = () => ledger.claim(platform, { limit: 10, leaseSeconds: 60, leadSeconds: 0 });
  const [sent] = await claim();
  if (!sent) throw new Error('nothing claimed');
  await ledger.settle(SLACK, [{ delivery: sent, step: { state: 'sent', messageRef: 'm1' } }]);
  await queueMany(db, one, 1);
  const [held] = await claim();
  if (!held) throw new Error('nothing claimed');
  const reason = { key: 'deliveries:reason.broken-off' } as const;
  const step = { state: 'queued', afterSeconds: 30, holds: 'tenant', reason } as const;
  await ledger.settle(SLACK, [{ delivery: held, step }]);
  await queueMany(db, two, 1);
  await queueMany(db, other, 1);
  await queueMany(db, edited, 1, post);
  await virtual.wait(2);
  expect((await claim()).map(({ channelId }) => channelId).toSorted()).toEqual([other, edited].toSorted());
  await virtual.wait(40);
  expect((await claim()).map(({ channelId }) => channelId).toSorted()).toEqual([one, two].toSorted());
});

test('an answer to somebody passes before what is queued, and both keep the pace', async () => {
  await using virtual = await virtualLedger();
  const { db, ledger } = virtual;
  const channel = await makeChannel(db, { ref: 'C1' });
  await queueMany(db, channel, 2);
  const address = { tenant: { platform: 'fake', ref: 'T' }, ref: 'C1' };
  const platform = { name: 'fake', pace: SLACK, traces: false };
  const claim = () => ledger.claim(platform, { limit: 10, leaseSeconds: 60, leadSeconds: 0 });
  const take = () => postgresTurns(db).take(address, SLACK, 60);
  const [first] = await claim();
  if (!first) throw new Error('nothing claimed');
  expect(await take()).toBeCloseTo(1, 1);
  await ledger.settle(SLACK, [{ delivery: first, step: { state: 'sent', messageRef: 'm1' } }]);
  await virtual.wait(1.01);
  expect(await claim()).toEqual([]);
  expect(await take()).toBeCloseTo(1, 1);
  await virtual.wait(2.1);
  expect(await claim()).toHaveLength(1);
  expect(await postgresTurns(db).take({ ...address, ref: 'nowhere' }, SLACK, 60)).toBe(0);
  expect(await postgresTurns(db).take(address, UNPACED, 60)).toBe(0);
});

test('a wait that the platform asked for holds, whatever is queued meanwhile', async () => {
  await using virtual = await virtualLedger();
  const { db, ledger } = virtual;
  const channel = await makeChannel(db);
  const platform = { name: 'fake', pace: SLACK, traces: false };
  const claim = () => ledger.claim(platform, { limit: 10, leaseSeconds: 60, leadSeconds: 0 });
  await queueMany(db, channel, 1);
  const [refused] = await claim();
  if (!refused) throw new Error('nothing claimed');
  const reason = { key: 'deliveries:reason.broken-off' } as const;
  const step = { state: 'queued', afterSeconds: 60, holds: 'channel', reason } as const;
  await ledger.settle(SLACK, [{ delivery: refused, step }]);
  await queueMany(db, channel, 1);
  await virtual.wait(5);
  expect(await claim()).toEqual([]);
  await virtual.wait(60);
  expect((await claim()).map(({ id }) => id)).toEqual([refused.id]);
});

test('a closed channel is closed for everything that waits', async () => {
  await using virtual = await virtualLedger();
  const { db, ledger } = virtual;
  const channel = await makeChannel(db);
  await queueMany(db, channel, 3);
  const [claimed] = await ledger.claim(
    { name: 'fake', pace: SLACK, traces: false },
    { limit: 10, leaseSeconds: 60, leadSeconds: 0 },
  );
  if (!claimed) throw new Error('nothing claimed');
  const reason = { key: 'deliveries:reason.channel-closed' } as const;
  await ledger.settle(SLACK, [{ delivery: claimed, step: { state: 'closed', reason } }]);
  const all = await ledger.list({ channel, since: null, state: null, limit: 10 });
  expect(all.map(({ state }) => state).toSorted()).toEqual(['given-up', 'withdrawn', 'withdrawn']);
});

test('answers keep every window of the pace, and what is queued keeps it beside them', async () => {
  await using virtual = await virtualLedger();
  const { db, ledger, now, wait } = virtual;
  const channel = await makeChannel(db, { ref: 'C1' });
  const address = { tenant: { platform: 'fake', ref: 'T' }, ref: 'C1' };
  const pace: Pace = { ...TEAMS, perTenant: null };
  const turns = postgresTurns(db);
  const waits: number[] = [];
  for (let each = 0; each < 70; each += 1) waits.push((await turns.take(address, pace, 60)) ?? Number.NaN);
  // As they were given: the waits count from 70 different moments.
  const rows = await db.query<{ ms: number }>(
    'select extract(epoch from at)::float8 * 1000 as ms from request_made order by at',
  );
  const places = rows.map(({ ms }) => ms);
  expect(places).toHaveLength(70);
  expect(broken(places, TEAMS.perChannel)).toEqual([]);
  expect(waits.slice(0, 7)).toEqual(Array(7).fill(0));
  expect(waits[59]).toBeLessThan(30);
  expect(waits[60]).toBeGreaterThan(25);
  await queueMany(db, channel, 1);
  const platform = { name: 'fake', pace, traces: false };
  const terms = { limit: 10, leaseSeconds: 60, leadSeconds: 0 };
  expect(await ledger.claim(platform, terms)).toEqual([]);
  await wait((await ledger.secondsToNext('fake')) ?? 0);
  expect(broken([...places, await now()], TEAMS.perChannel)).toEqual([]);
  expect(await ledger.claim(platform, terms)).toHaveLength(1);
});

test('of many who take a place at once each gets its own', async () => {
  await using db = await freshDatabase();
  await makeChannel(db, { ref: 'C1' });
  const turns = postgresTurns(db);
  const address = { tenant: { platform: 'fake', ref: 'T' }, ref: 'C1' };
  const waits = await Promise.all(Array.from({ length: 8 }, () => turns.take(address, SLACK, 60)));
  const gaps = waits
    .map((seconds) => seconds ?? Number.NaN)
    .toSorted((a, b) => a - b)
    .map((at, index, all) => at - (all[index - 1] ?? at - 1));
  expect(Math.min(...gaps)).toBeGreaterThan(0.5);
});

test.each([
  ['one distance', SLACK, 2],
  ['several windows', { ...TEAMS, perTenant: null }, 14],
])('a place that is too far away is not taken: %s', async (_, pace, most) => {
  await using virtual = await virtualLedger();
  const { db } = virtual;
  await makeChannel(db, { ref: 'C1' });
  const turns = postgresTurns(db);
  const address = { tenant: { platform: 'fake', ref: 'T' }, ref: 'C1' };
  const waits: (number | null)[] = [];
  for (let each = 0; each < 20; each += 1) waits.push(await turns.take(address, pace, 1.5));
  expect(waits.slice(0, 2)).toEqual([0, expect.any(Number)]);
  const given = waits.filter((seconds) => seconds !== null);
  expect(given.length).toBeLessThanOrEqual(most);
  expect(Math.max(...given)).toBeLessThanOrEqual(1.5);
  expect(waits.at(-1)).toBeNull();
  await virtual.wait(2);
  expect(await turns.take(address, pace, 1.5)).not.toBeNull();
  expect(await turns.take({ ...address, ref: 'C-NOBODY-KNOWS' }, pace, 1.5)).toBe(0);
});
