import { expect, test } from 'vitest';
import { postgresJobSlots } from '#adapters/postgres/job-slots.ts';
import { type Job, schedule } from '#jobs/schedule.ts';
import type { Clock } from '#src/ports/clock.ts';
import { fakeChatPlatform } from '#test/fakes/chat-platform.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { freshDatabase } from '#test/support/database.ts';
import { makeChannel, queueDelivery, storedDeliveries } from '#test/support/deliveries.ts';
import { sending } from '#test/support/sending.ts';

const MINUTES = [-7, 0, 7];

/** What a process believes whose clock is wrong by so much. */
function wrongClock(minutes: number): Clock {
  return { now: () => Temporal.Now.instant().add({ minutes }) };
}

test('processes whose clocks differ by minutes send once, and only when the database says that it is due', async () => {
  await using db = await freshDatabase();
  await using doors = new AsyncDisposableStack();
  const platform = fakeChatPlatform();
  const jobs = MINUTES.map((minutes) => doors.use(sending(db, [platform], { clock: wrongClock(minutes) })));
  const due: string[] = [];
  for (let count = 0; count < 30; count++) due.push(await queueDelivery(db, await makeChannel(db)));
  // In the past of the process that is seven minutes ahead.
  await queueDelivery(db, await makeChannel(db), { due: 300 });
  // Long expired for it.
  due.push(await queueDelivery(db, await makeChannel(db), { expires: 120 }));
  await Promise.all(jobs.map((job) => job.tidy()));
  expect(platform.posts.map(({ deliveryId }) => deliveryId).toSorted()).toEqual(due.toSorted());
  expect((await storedDeliveries(db)).filter(({ state }) => state === 'queued')).toHaveLength(1);
});

test('three schedules on one database run each of its seconds once at most', async () => {
  await using db = await freshDatabase();
  const runs: string[] = [];
  const look = (name: string): Job => ({
    name: 'look',
    cron: '* * * * * *',
    everySeconds: 1,
    run: async () => void runs.push(name),
  });
  const schedules = MINUTES.map((minutes) => schedule([look(`${minutes}`)], postgresJobSlots(db), fakeLog()));
  await expect.poll(() => runs.length, { timeout: 10_000 }).toBeGreaterThanOrEqual(3);
  await Promise.all(schedules.map((one) => one.stop()));
  expect(await db.query('select from job_slot')).toHaveLength(runs.length);
});
