/** The work that goes on behind what a platform was answered. */
export type Running = {
  /** Nothing that goes wrong in it leaves here. */
  add(work: Promise<unknown>): void;
  /** Resolves when all of it is done, or has had its time. */
  finish(): Promise<void>;
};

/** Less than whoever ends the bot waits. */
const FINISH_MS = 5_000;

/** `failed` hears of what went wrong. */
export function running(failed: (cause: unknown) => void): Running {
  const works = new Set<Promise<void>>();
  return {
    add(work) {
      const noted = work.then(() => {}, failed).finally(() => works.delete(noted));
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
