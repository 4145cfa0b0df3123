import { test, vi } from 'vitest';
import { type Job, schedule } from '#jobs/schedule.ts';
import { fakeJobSlots } from '#test/fakes/job-slots.ts';
import { fakeLog } from '#test/fakes/log.ts';

const EVERY_SECOND = '* * * * * *';

function job(run: Job['run']): Job {
  return { name: 'look', cron: EVERY_SECOND, everySeconds: 1, run };
}

async function until(holds: () => boolean) {
  await vi.waitUntil(holds, { timeout: 5000, interval: 10 });
}

test.concurrent('of three processes one runs a tick', async ({ expect }) => {
  const slots = fakeJobSlots();
  const runs: string[] = [];
  const schedules = ['first', 'second', 'third'].map((name) =>
    schedule([job(async () => void runs.push(name))], slots, fakeLog()),
  );
  await until(() => slots.taken.length >= 3);
  await Promise.all(schedules.map((one) => one.stop()));
  expect(runs).toHaveLength(slots.taken.length);
});

test.concurrent('a job that throws is logged and runs again at its next tick', async ({ expect }) => {
  const log = fakeLog();
  const cause = new Error('database away');
  const running = schedule([job(() => Promise.reject(cause))], fakeJobSlots(), log);
  await until(() => log.lines.length >= 2);
  await running.stop();
  expect(log.lines[0]).toEqual({ level: 'error', event: 'job failed', cause });
  expect(log.lines[1]).toEqual(log.lines[0]);
});

test.concurrent('a job never overlaps itself, and stopping waits for it', async ({ expect }) => {
  const { promise: gate, resolve: open } = Promise.withResolvers<void>();
  const log = fakeLog();
  let started = 0;
  let ended = 0;
  const running = schedule(
    [
      job(async () => {
        started += 1;
        await gate;
        ended += 1;
      }),
    ],
    fakeJobSlots(),
    log,
  );
  await until(() => log.lines.some((line) => line.event === 'tick left out'));
  const stopped = running.stop();
  open();
  await stopped;
  expect([started, ended]).toEqual([1, 1]);
});

test.concurrent('where no slot can be asked for, the tick is left out and told', async ({ expect }) => {
  const log = fakeLog();
  const runs: string[] = [];
  const slots = { take: () => Promise.reject(new Error('database away')) };
  const running = schedule([job(async () => void runs.push('one'))], slots, log);
  await until(() => log.lines.length > 0);
  await running.stop();
  expect(runs).toEqual([]);
  expect(log.lines[0]).toMatchObject({ level: 'error', event: 'tick failed' });
});

test.concurrent('looks once without waiting for a tick', async ({ expect }) => {
  const log = fakeLog();
  const runs: string[] = [];
  const yearly = { name: 'look', cron: '0 0 1 1 *', everySeconds: 1 };
  const jobs: readonly Job[] = [
    { ...yearly, run: async () => void runs.push('one') },
    { ...yearly, run: () => Promise.reject(new Error('database away')) },
  ];
  const running = schedule(jobs, fakeJobSlots(), log);
  await running.runNow();
  await running.stop();
  expect(runs).toEqual(['one']);
  expect(log.lines).toHaveLength(1);
});
