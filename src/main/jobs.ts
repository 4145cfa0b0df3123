import { planReminders } from '#jobs/plan-reminders.ts';
import { type Polling, pollFeeds } from '#jobs/poll-feeds.ts';
import { readFindings } from '#jobs/read-findings.ts';
import type { Job } from '#jobs/schedule.ts';
import type { Sending } from '#jobs/send-deliveries.ts';
import { tidyUp } from '#jobs/tidy-up.ts';
import { warnOfSecrets } from '#jobs/warn-of-secrets.ts';
import { watch } from '#jobs/watch.ts';
import type { EndingSecret } from '#src/deliveries/secret-warning.ts';
import type { Parts } from '#src/main/parts.ts';
import type { StatedBy } from '#src/ports/stated-by.ts';

type Working = {
  readonly polling: Polling;
  readonly statedBy: StatedBy;
  readonly sending: Sending;
  readonly secrets: readonly EndingSecret[];
  /** How far the bot's clock is ahead of the real one. */
  readonly clockOffset: Temporal.Duration;
};

/**
 * Every job is a look at the tables for what is due and not done: a missed tick costs delay only. Each process asks
 * for each tick, so their number times the number of ticks is what an idle fleet costs (`npm run bench:idle`).
 */
export function jobsOf(
  parts: Parts,
  { polling, statedBy, sending, secrets, clockOffset }: Working,
): readonly Job[] {
  const { stores, clock, log } = parts;
  return [
    { name: 'poll-feeds', cron: '*/10 * * * * *', everySeconds: 10, run: () => pollFeeds(polling) },
    {
      name: 'plan-reminders',
      // Reminders are due at full minutes of the bot's time.
      cron: `${secondOfFullMinute(clockOffset)} * * * * *`,
      everySeconds: 60,
      run: () => planReminders({ reminders: stores.reminders, log }),
    },
    // What is queued wakes the door at once, and it knows when it has to look again. This finds what was left
    // behind where both were lost, and says what became of that which does not leave.
    { name: 'send-deliveries', cron: '*/30 * * * * *', everySeconds: 30, run: () => sending.tidy() },
    {
      name: 'read-findings',
      cron: '45 * * * * *',
      everySeconds: 60,
      run: () => readFindings({ ...stores, statedBy, clock, log }),
    },
    // Off the full minute, when reminders are planned and sent.
    { name: 'watch', cron: '30 * * * * *', everySeconds: 60, run: () => watch({ ...stores, log }) },
    { name: 'tidy-up', cron: '17 * * * *', everySeconds: 3600, run: () => tidyUp(stores.housekeeping, log) },
    ...(secrets.length === 0 ? [] : [warningOf(parts, secrets)]),
  ];
}

function warningOf(parts: Parts, secrets: readonly EndingSecret[]): Job {
  const run = () => warnOfSecrets({ ...parts.stores, ...parts, secrets });
  return { name: 'warn-of-secrets', cron: '41 * * * *', everySeconds: 3600, run };
}

/** Which second of this machine's minute begins the bot's: `serve --now` shifts one against the other. */
function secondOfFullMinute(clockOffset: Temporal.Duration): number {
  return ((Math.ceil(-clockOffset.total('seconds')) % 60) + 60) % 60;
}
