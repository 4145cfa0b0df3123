import type { SendingLimits } from '#src/deliveries/limits.ts';

/** The deliveries of one platform that have been started and are not settled yet. */
export type OnTheirWay = {
  /** How many more may start now. */
  room(): number;
  /** Holds a place until `asked` ends; `changed` is called when room is made, and when all is `settled`. */
  add(asked: Promise<unknown>, settled: Promise<void>, changed: () => void): void;
  /** Resolves as soon as anything is settled; never when nothing is on its way. */
  ended(): Promise<void>;
  isEmpty(): boolean;
};

/** A slow request gives its place to others, so that channels that hang hold up no other channel. */
export function onTheirWay({ atOnce, slowSeconds, atMost }: SendingLimits): OnTheirWay {
  const all = new Set<Promise<void>>();
  const quick = new Set<Promise<unknown>>();
  return {
    room: () => Math.max(0, Math.min(atOnce - quick.size, atMost - all.size)),
    add(asked, settled, changed) {
      const leave = () => {
        quick.delete(asked);
        changed();
      };
      const timer = setTimeout(leave, slowSeconds * 1000);
      all.add(settled);
      quick.add(asked);
      // What was answered is still to be written down; meanwhile others may start.
      void asked.finally(() => {
        clearTimeout(timer);
        leave();
      });
      void settled.finally(() => {
        all.delete(settled);
        changed();
      });
    },
    ended: () => Promise.race(all),
    isEmpty: () => all.size === 0,
  };
}
