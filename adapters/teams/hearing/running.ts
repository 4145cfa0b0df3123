import type { Log } from '#src/ports/log.ts';

/** The work that goes on behind what Teams was answered. */
export type Running = {
  /** Nothing that goes wrong in it leaves here. */
  add(work: Promise<unknown>): void;
  /** Resolves when all of it is done, or has had its time. */
  finish(): Promise<void>;
};

/** Less than whoever ends the bot waits. */
const FINISH_MS = 5_000;

export function running(log: Log): Running {
  const works = new Set<Promise<void>>();
  return {
    add(work) {
      const noted = work
        .then(
          () => {},
          (cause) => log.error('teams: a request failed', {}, cause),
        )
        .finally(() => works.delete(noted));
      works.add(noted);
    },
    async finish() {
      const patience = Promise.withResolvers<void>();
      const timer = setTimeout(patience.resolve, FINISH_MS);
      await Promise.race([Promise.all(works), patience.promise]);
      clearTimeout(timer);
    },
  };
}
