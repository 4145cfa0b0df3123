import type { DeadlineJob, SentDeadline } from '#adapters/feeds/deadline-job.ts';
import { statedDeadlines } from '#src/findings/stated-deadlines.ts';

/** The deadlines that an item states. */
export function deadlinesIn({ published, ...text }: DeadlineJob): readonly SentDeadline[] {
  const at = published === null ? null : Temporal.Instant.from(published);
  return statedDeadlines({ ...text, published: at }).map((found) => ({
    ...found,
    date: found.date?.toString() ?? null,
    time: found.time?.toString() ?? null,
  }));
}
