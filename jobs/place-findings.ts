import { type CallSources, callsAbout } from '#jobs/calls-about.ts';
import { judgeAgain } from '#src/findings/judge-found.ts';
import type { Clock } from '#src/ports/clock.ts';
import type { Findings } from '#src/ports/findings.ts';

export type Placing = CallSources & {
  readonly findings: Pick<Findings, 'unplaced' | 'place'>;
  readonly clock: Clock;
};

/** Finds the calls that came to be known since items stated something of them. Running it twice changes nothing more. */
export async function placeFindings(parts: Placing): Promise<void> {
  const { findings, clock } = parts;
  const items = await findings.unplaced();
  if (items.length === 0) return;
  const calls = await callsAbout(parts, items);
  const placements = items.flatMap((item) => judgeAgain(item, calls(item), clock.now()));
  if (placements.length > 0) await findings.place(placements);
}
