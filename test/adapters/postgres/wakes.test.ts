import { expect, test } from 'vitest';
import { postgresTurns } from '#adapters/postgres/turns.ts';
import { PACE as SLACK_PACE } from '#adapters/slack/platform.ts';
import { TEAMS_PACE } from '#adapters/teams/platform.ts';
import type { NextStep } from '#src/deliveries/next-step.ts';
import { type Pace, UNPACED } from '#src/model/pace.ts';
import type { ClaimedDelivery, PacedPlatform } from '#src/ports/ledger.ts';
import { makeChannel, queueDelivery } from '#test/support/deliveries.ts';
import { type Chances, chances } from '#test/support/random.ts';
import { type VirtualLedger, virtualLedger } from '#test/support/virtual-ledger.ts';

const CHANNELS = ['C1', 'C2', 'C3', 'C4', 'C5'];
const TERMS = { limit: 4, leaseSeconds: 30, leadSeconds: 0.05 };
const reason = { key: 'deliveries:reason.broken-off' } as const;
const SENT: NextStep = { state: 'sent', messageRef: 'm' };

const STEPS: readonly NextStep[] = [
  SENT,
  { state: 'queued', afterSeconds: 5, holds: 'channel', reason },
  { state: 'queued', afterSeconds: 20, holds: 'tenant', reason },
  { state: 'in-doubt', afterSeconds: 10, lookups: 1, holds: 'channel', reason },
  { state: 'handed-back', reason },
  { state: 'unknown', reason },
  { state: 'given-up', reason },
];

/** Takes what is due or in doubt and lets become of each what `step` says; where that is null its process dies. */
async function work({ ledger }: VirtualLedger, platform: PacedPlatform, step: () => NextStep | null) {
  const claimed: readonly ClaimedDelivery[] = [
    ...(await ledger.claimInDoubt(platform, TERMS.limit, TERMS.leaseSeconds)),
    ...(await ledger.claim(platform, TERMS)),
  ];
  const settlements = claimed.flatMap((delivery) => {
    const next = step();
    return next === null ? [] : [{ delivery, step: next }];
  });
  await ledger.settle(platform.pace, settlements);
}

/** One thing that somebody may do at any time. */
async function meddle(virtual: VirtualLedger, platform: PacedPlatform, { below, isTrue, oneOf }: Chances) {
  const { db, ledger, wait } = virtual;
  const ref = oneOf(CHANNELS);
  const [channel] = await db.query<{ id: string }>('select id from channel where ref = $1', [ref]);
  const id = channel?.id ?? '';
  const queue = async () => {
    const posts = await db.query<{ id: string }>(
      'select id from delivery where channel_id = $1 and updates is null order by seq',
      [id],
    );
    const lasts = isTrue(0.2) ? { expires: below(20) } : {};
    const edits = posts.length > 0 && isTrue(0.3) ? { updates: oneOf(posts).id } : {};
    await queueDelivery(db, id, { due: oneOf([0, 0, -5, 40]), ...lasts, ...edits });
  };
  const deeds: readonly (() => Promise<unknown>)[] = [
    queue,
    queue,
    () => work(virtual, platform, () => oneOf([...STEPS, null])),
    () => work(virtual, platform, () => oneOf([...STEPS, null])),
    () => wait(below(8)),
    () => ledger.sweep(['fake']),
    () => postgresTurns(db).take({ tenant: { platform: 'fake', ref: 'T' }, ref }, platform.pace, 60),
    () =>
      db.query(`update delivery set state = 'withdrawn' where state = 'queued' and channel_id = $1`, [id]),
  ];
  await oneOf(deeds)();
}

test.each<[string, Pace, boolean]>([
  ['as Slack states it', SLACK_PACE, true],
  ['as Teams states it', TEAMS_PACE, false],
  ['without limits', UNPACED, true],
])(
  'whatever happens in whatever order, nothing is left in the queue that nobody looks at, %s',
  async (_, pace, traces) => {
    for (const seed of [1, 2, 3, 4]) {
      await using virtual = await virtualLedger();
      const { db, ledger, wait } = virtual;
      const platform: PacedPlatform = { name: 'fake', pace, traces };
      const random = chances(seed);
      for (const ref of CHANNELS) await makeChannel(db, { ref });
      for (let step = 0; step < 80; step += 1) await meddle(virtual, platform, random);
      for (let round = 0; round < 400; round += 1) {
        const seconds = await ledger.secondsToNext('fake');
        if (seconds === null) break;
        await wait(seconds);
        await work(virtual, platform, () => SENT);
      }
      await ledger.sweep(['fake']);
      const left = await db.query(
        `select d.updates, d.due_at, d.expires_at, lane.* from delivery d left join lane using (channel_id)
       where d.state = 'queued'`,
      );
      expect(left, `seed ${seed}`).toEqual([]);
    }
  },
);
