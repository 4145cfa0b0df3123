import { dueAt, planReminders } from '#jobs/plan-reminders.ts';
import { WHEN_UNKNOWN } from '#src/deliveries/when-unknown.ts';
import type { DeliveryCause } from '#src/model/delivery.ts';
import type { Announcements } from '#src/ports/announcements.ts';
import type { Enquiries } from '#src/ports/enquiries.ts';
import type { Log } from '#src/ports/log.ts';
import type { Reminders } from '#src/ports/reminders.ts';
import type { Told, Watchdog } from '#src/ports/watchdog.ts';

export type WatchParts = {
  readonly watchdog: Watchdog;
  readonly reminders: Reminders;
  readonly announcements: Pick<Announcements, 'planChanges'>;
  readonly enquiries: Pick<Enquiries, 'plan'>;
  readonly log: Log;
};

/** So long a subscription waits for what it wants before anybody is told. */
const PATIENCE_HOURS = 2;

const KINDS: readonly DeliveryCause['kind'][] = ['news', 'reminder', 'announcement', 'notice', 'enquiry'];

/** Looks for what should have arrived and did not, and has it told once; whoever runs it again tells nothing again. */
export async function watch(parts: WatchParts): Promise<void> {
  const { watchdog, reminders, announcements, enquiries, log } = parts;
  await announcements.planChanges();
  await enquiries.plan();
  // Nothing is called missing that was only just wished for.
  await planReminders({ reminders, log }).catch((cause) => log.error('reminders not planned', {}, cause));
  const { now, ...outlook } = await reminders.outlook();
  const due = dueAt(now.subtract({ hours: PATIENCE_HOURS }), outlook, log);
  const found: Readonly<Record<string, Told>> = {
    closed: await watchdog.pauseClosed(),
    unknown: await watchdog.tellUnknown(KINDS.filter((kind) => WHEN_UNKNOWN[kind] === 'tell-admins')),
    lost: await watchdog.tellLost(),
    news: await watchdog.tellMissedNews(PATIENCE_HOURS),
    reminders: await watchdog.tellMissedReminders(due, PATIENCE_HOURS),
    paused: await watchdog.pauseDeadSources(),
    sources: await watchdog.tellDeadSources(),
    revived: await watchdog.tellRevivedSources(),
  };
  for (const [what, { told, untold }] of Object.entries(found)) {
    if (told > 0) log.warn('something did not arrive', { what, told });
    if (untold > 0) log.info('no channel of the tenant takes notices', { what, untold });
  }
}
