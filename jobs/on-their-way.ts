import type { SendingLimits } from '#src/deliveries/limits.ts';

/** The deliveries of one platform that have been started and are not settled yet. */
export type OnTheirWay = {
  /** How many more may start now. */
  room(): number;
  /** Holds a place until `asked` ends; `changed` is called when room is made, and when all is `settled`. */
  add(asked: Promise<unknown>, settled: Promise<void>, changed: () => void): void;
  isEmpty(): boolean;
};

/** A slow request gives its place to others, so that channels that hang hold up no other channel. */
export function onTheirWay({ atOnce, slowSeconds, atMost }: SendingLimits): OnTheirWay {
  let unsettled = 0;
  // Those that started together turn slow together: one timer for each group.
  const groups = new Set<Set<Promise<unknown>>>();
  let newest: Set<Promise<unknown>> | null = null;
  const quick = () => groups.values().reduce((sum, group) => sum + group.size, 0);

  function openGroup(changed: () => void): Set<Promise<unknown>> {
    const group = new Set<Promise<unknown>>();
    groups.add(group);
    newest = group;
    queueMicrotask(() => {
      newest = null;
    });
    const timer = setTimeout(() => {
      groups.delete(group);
      if (group.size > 0) changed();
    }, slowSeconds * 1000);
    timer.unref();
    return group;
  }

  return {
    room: () => Math.max(0, Math.min(atOnce - quick(), atMost - unsettled)),
    add(asked, settled, changed) {
      const group = newest ?? openGroup(changed);
      unsettled += 1;
      group.add(asked);
      // What was answered is still to be written down; meanwhile others may start.
      void asked.finally(() => {
        group.delete(asked);
        changed();
      });
      void settled.finally(() => {
        unsettled -= 1;
        changed();
      });
    },
    isEmpty: () => unsettled === 0,
  };
}
