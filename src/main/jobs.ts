import { planReminders } from '#jobs/plan-reminders.ts';
import { type Polling, pollFeeds } from '#jobs/poll-feeds.ts';
import type { Job } from '#jobs/schedule.ts';
import type { Sending } from '#jobs/send-deliveries.ts';
import { tidyUp } from '#jobs/tidy-up.ts';
import type { Parts } from '#src/main/parts.ts';

/** Every job is a look at the tables for what is due and not done: a missed tick costs delay only. */
export function jobsOf({ stores, log }: Parts, polling: Polling, sending: Sending): readonly Job[] {
  return [
    { name: 'poll-feeds', cron: '*/10 * * * * *', everyProcess: false, run: () => pollFeeds(polling) },
    {
      name: 'plan-reminders',
      cron: '*/15 * * * * *',
      everyProcess: false,
      run: () => planReminders({ reminders: stores.reminders, log }),
    },
    // New deliveries wake the door at once; this finds those that wait for their time, or whose wake was lost.
    { name: 'send-deliveries', cron: '*/5 * * * * *', everyProcess: true, run: () => sending.wake() },
    { name: 'tidy-up', cron: '17 * * * *', everyProcess: false, run: () => tidyUp(stores.housekeeping, log) },
  ];
}
