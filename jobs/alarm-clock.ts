/** One ring at a time: what is set last holds. It keeps no process alive. */
export type AlarmClock = { ringIn(seconds: number): void };

const SHORTEST_WAIT_MS = 20;
const LONGEST_WAIT_MS = 60_000;

export function alarmClock(ring: () => void, signal: AbortSignal): AlarmClock {
  let timer: NodeJS.Timeout | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    ringIn(seconds) {
      clearTimeout(timer);
      if (signal.aborted) return;
      const wait = Math.min(Math.max(seconds * 1000, SHORTEST_WAIT_MS), LONGEST_WAIT_MS);
      timer = setTimeout(ring, wait).unref();
    },
  };
}
