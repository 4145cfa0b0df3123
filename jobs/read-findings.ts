import { type CallSources, callsAbout } from '#jobs/calls-about.ts';
import { placeWithdrawals } from '#jobs/place-withdrawals.ts';
import { judgeFound } from '#src/findings/judge-found.ts';
import type { Call } from '#src/model/call.ts';
import type { Clock } from '#src/ports/clock.ts';
import type { Findings, UnreadItem } from '#src/ports/findings.ts';
import type { Log } from '#src/ports/log.ts';
import type { StatedBy } from '#src/ports/stated-by.ts';

export type FindingParts = CallSources & {
  readonly findings: Findings;
  readonly statedBy: StatedBy;
  readonly clock: Clock;
  readonly log: Log;
};

// With all that their sources say of them.
const AT_ONCE = 20;

/**
 * Reads what is new or was edited for deadlines and withdrawals, which become findings for editors; opens and settles conflicts.
 * Running it twice, or in two processes, adds nothing. When the bot ends, what is not read yet is left to the next run.
 */
export async function readFindings(parts: FindingParts): Promise<void> {
  const { findings, log } = parts;
  for (let items = await unread(parts); items.length > 0; items = await unread(parts)) {
    const calls = await callsAbout(parts, items);
    for (const item of items) {
      if ((await read(parts, item, calls(item))) === 'ended') return;
    }
  }
  await placeWithdrawals(parts);
  const { told } = await findings.settleConflicts();
  if (told > 0) log.info('editors told of conflicts', { told });
}

function unread({ findings }: FindingParts): Promise<readonly UnreadItem[]> {
  return findings.unread(AT_ONCE);
}

// A text that cannot be read is held against nobody, or no other would be read any more.
async function read(
  parts: FindingParts,
  item: UnreadItem,
  calls: readonly Call[],
): Promise<'recorded' | 'ended'> {
  const { findings, clock, log } = parts;
  try {
    const stated = await statedOf(parts, item);
    if (stated === null) return 'ended';
    await findings.record(item, judgeFound(stated, item, calls, clock.now()));
  } catch (cause) {
    log.error('item not read for what it states', { item: item.id }, cause);
    await findings.record(item, []);
  }
  return 'recorded';
}

/** What is too long to be read whole has a summary that is not. */
async function statedOf({ statedBy, log }: FindingParts, item: UnreadItem): ReturnType<StatedBy> {
  if (!item.whole) return statedBy(item);
  try {
    return await statedBy(item);
  } catch (cause) {
    log.error('whole item not read for what it states', { item: item.id }, cause);
    return statedBy({ ...item, whole: null });
  }
}
