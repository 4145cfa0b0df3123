import type { JobSlots } from '#src/ports/job-slots.ts';

/** Slots in memory, whose periods follow the process's clock, shifted; in `taken`, every slot that somebody got. */
export function fakeJobSlots(): JobSlots & {
  readonly taken: readonly string[];
  ahead(seconds: number): JobSlots;
} {
  const taken: string[] = [];
  const ahead = (shift: number): JobSlots => ({
    async take(job, everySeconds) {
      const seconds = Temporal.Now.instant().epochMilliseconds / 1000 + shift;
      const slot = `${job}:${Math.floor(seconds / everySeconds)}`;
      if (taken.includes(slot)) return false;
      taken.push(slot);
      return true;
    },
  });
  return { taken, ahead, ...ahead(0) };
}
