import { type CallSources, callsAbout } from '#jobs/calls-about.ts';
import { judgeWithdrawal } from '#src/findings/judge-withdrawal.ts';
import type { Clock } from '#src/ports/clock.ts';
import type { Findings } from '#src/ports/findings.ts';

export type Placing = CallSources & {
  readonly findings: Pick<Findings, 'waiting' | 'place'>;
  readonly clock: Clock;
};

/** Finds the calls that came to be known since items called them off. Running it twice changes nothing more. */
export async function placeWithdrawals(parts: Placing): Promise<void> {
  const { findings, clock } = parts;
  const waiting = await findings.waiting();
  if (waiting.length === 0) return;
  const calls = await callsAbout(parts, waiting);
  const placements = waiting.flatMap((one) => {
    // What has no date came out when it was read, at the latest.
    const item = { ...one, published: one.published ?? one.readAt };
    const judged = judgeWithdrawal(one, item, calls(one), clock.now());
    return judged && judged.callId === null ? [] : [{ waiting: one, callId: judged?.callId ?? null }];
  });
  if (placements.length > 0) await findings.place(placements);
}
