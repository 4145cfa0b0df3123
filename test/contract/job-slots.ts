import { expect, test } from 'vitest';
import type { JobSlots } from '#src/ports/job-slots.ts';

// Long enough that no test runs across the end of a period that began just before it.
const DAY = 86_400;

/** What every implementation of JobSlots must do. `at` gives the same slots so many seconds later. */
export function jobSlotsContract(
  open: () => Promise<{ at(secondsLater: number): JobSlots } & AsyncDisposable>,
): void {
  test('of many that ask for a slot at once one gets it, and nobody later', async () => {
    await using opened = await open();
    const slots = opened.at(0);
    const asked = Array.from({ length: 8 }, () => slots.take('poll', DAY));
    expect((await Promise.all(asked)).filter((taken) => taken)).toHaveLength(1);
    expect(await slots.take('poll', DAY)).toBe(false);
  });

  test('another job or another period is another slot', async () => {
    await using opened = await open();
    expect(await opened.at(0).take('poll', DAY)).toBe(true);
    expect(await opened.at(DAY).take('poll', DAY)).toBe(true);
    expect(await opened.at(0).take('plan', DAY)).toBe(true);
    expect(await opened.at(DAY).take('poll', DAY)).toBe(false);
  });
}
