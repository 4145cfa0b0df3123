import type { JobSlots } from '#src/ports/job-slots.ts';

export function fakeJobSlots(): JobSlots {
  const taken = new Set<string>();
  return {
    async take(key) {
      const isFirst = !taken.has(key);
      taken.add(key);
      return isFirst;
    },
  };
}
