import { expect, test } from 'vitest';
import type { Database } from '#adapters/postgres/database.ts';
import { type Behaviour, fakeChatPlatform } from '#test/fakes/chat-platform.ts';
import { freshDatabase } from '#test/support/database.ts';
import {
  hasOpenDelivery,
  makeAllDue,
  makeChannel,
  queueDelivery,
  storedDeliveries,
} from '#test/support/deliveries.ts';
import { randomNumbers } from '#test/support/random.ts';
import { LIMITS, sending } from '#test/support/sending.ts';

const BEHAVIOURS: readonly Behaviour[] = [
  'sends',
  'sends',
  'gives up',
  { again: 5 },
  'unknown, lost',
  'unknown, arrived',
  'throws, lost',
  'throws, arrived',
  'hangs, lost',
  'hangs, arrived',
];

async function queueMany(db: Database): Promise<ReadonlyMap<string, readonly string[]>> {
  const queued = new Map<string, string[]>();
  for (let count = 0; count < 8; count++) {
    const channel = await makeChannel(db, { ref: `C${count}` });
    const ids: string[] = [];
    for (let each = 0; each < 8; each++) ids.push(await queueDelivery(db, channel));
    queued.set(`C${count}`, ids);
  }
  return queued;
}

test.each([1, 2].flatMap((seed) => [true, false].map((traces) => [seed, traces] as const)))(
  'whatever a platform does, nothing is lost, nothing comes twice, and the order holds (seed %i, traceable %s)',
  async (seed, traces) => {
    await using db = await freshDatabase();
    const queued = await queueMany(db);
    const random = randomNumbers(seed);
    const platform = fakeChatPlatform({
      traces,
      behaves: () => BEHAVIOURS[Math.floor(random() * BEHAVIOURS.length)] ?? 'sends',
    });
    const limits = { ...LIMITS, requestSeconds: 0.01 };
    await using one = sending(db, [platform], { limits });
    await using two = sending(db, [platform], { limits });
    while (await hasOpenDelivery(db)) {
      await Promise.all([one.wake(), two.wake()]);
      await makeAllDue(db);
    }
    for (const { id, state } of await storedDeliveries(db)) {
      const arrived = platform.posts.filter((post) => post.deliveryId === id).length;
      if (state === 'sent') expect(arrived).toBe(1);
      else if (state === 'given-up') expect(arrived).toBe(0);
      else expect([state, traces]).toEqual(['unknown', false]);
      expect(arrived).toBeLessThanOrEqual(1);
    }
    for (const [ref, ids] of queued) {
      const posts = platform.posts.filter((post) => post.channel === ref).map((post) => post.deliveryId);
      expect(posts).toEqual(ids.filter((id) => posts.includes(id)));
    }
  },
);
