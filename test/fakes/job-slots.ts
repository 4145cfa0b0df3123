import type { JobSlots } from '#src/ports/job-slots.ts';

/** Slots in memory; which keys were asked for, and in what order, is kept in `asked`. */
export function fakeJobSlots(): JobSlots & { readonly asked: readonly string[] } {
  const asked: string[] = [];
  return {
    asked,
    async take(key) {
      const isFirst = !asked.includes(key);
      asked.push(key);
      return isFirst;
    },
  };
}
