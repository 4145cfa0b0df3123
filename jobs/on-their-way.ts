import type { SendingLimits } from '#src/deliveries/limits.ts';

/** The requests of one platform that have not been answered yet. */
export type OnTheirWay = {
  /** How many more may start now. */
  room(): number;
  /** Holds the place of `work` until it ends; `changed` is called then, and when it proves slow. */
  add(work: Promise<void>, changed: () => void): void;
  /** Resolves as soon as anything ends; never when nothing is on its way. */
  ended(): Promise<void>;
  isEmpty(): boolean;
};

/** A slow request gives its place to others, so that channels that hang hold up no other channel. */
export function onTheirWay({ atOnce, slowSeconds, atMost }: SendingLimits): OnTheirWay {
  const all = new Set<Promise<void>>();
  const quick = new Set<Promise<void>>();
  return {
    room: () => Math.max(0, Math.min(atOnce - quick.size, atMost - all.size)),
    add(work, changed) {
      const leave = () => {
        quick.delete(work);
        changed();
      };
      const timer = setTimeout(leave, slowSeconds * 1000);
      all.add(work);
      quick.add(work);
      void work.finally(() => {
        clearTimeout(timer);
        all.delete(work);
        leave();
      });
    },
    ended: () => Promise.race(all),
    isEmpty: () => all.size === 0,
  };
}
