import { expect, test } from 'vitest';
import type { JobSlots } from '#src/ports/job-slots.ts';

/** What every implementation of JobSlots must do. `open` gives an empty one. */
export function jobSlotsContract(open: () => Promise<{ readonly slots: JobSlots } & AsyncDisposable>): void {
  test('of many that ask for a slot at once one gets it, and nobody later', async () => {
    await using opened = await open();
    const { slots } = opened;
    const asked = Array.from({ length: 8 }, () => slots.take('poll:2027-03-18T16:00:00.000Z'));
    expect((await Promise.all(asked)).filter((taken) => taken)).toHaveLength(1);
    expect(await slots.take('poll:2027-03-18T16:00:00.000Z')).toBe(false);
  });

  test('another job or another tick is another slot', async () => {
    await using opened = await open();
    const { slots } = opened;
    expect(await slots.take('poll:2027-03-18T16:00:00.000Z')).toBe(true);
    expect(await slots.take('poll:2027-03-18T16:01:00.000Z')).toBe(true);
    expect(await slots.take('plan:2027-03-18T16:00:00.000Z')).toBe(true);
  });
}
