// Preloaded into a process (`notingStretches`): notes in a file when its event loop did not turn for some milliseconds.
import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import type { Stretch } from '#test/support/stretches.ts';

const LOOKS_EVERY_MS = 2;
const WORTH_NOTING_MS = 5;

function used(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

function noteInto(file: string): void {
  let last = { wall: performance.now(), own: used() };
  const look = () => {
    const now = { wall: performance.now(), own: used() };
    const stretch: Stretch = {
      endedAt: performance.timeOrigin + now.wall,
      wall: now.wall - last.wall,
      own: now.own - last.own,
    };
    if (stretch.wall > LOOKS_EVERY_MS + WORTH_NOTING_MS) appendFileSync(file, `${JSON.stringify(stretch)}\n`);
    last = now;
  };
  setInterval(look, LOOKS_EVERY_MS).unref();
}

if (isMainThread && process.env.STRETCHES_FILE) noteInto(process.env.STRETCHES_FILE);
