import { answerJobs } from '#adapters/feeds/answer-jobs.ts';
import type { DeadlineJob, SentDeadline } from '#adapters/feeds/deadline-job.ts';
import { statedDeadlines } from '#src/findings/stated-deadlines.ts';

answerJobs(({ published, ...text }: DeadlineJob): readonly SentDeadline[] =>
  statedDeadlines({ ...text, published: published === null ? null : Temporal.Instant.from(published) }).map(
    (found) => ({ ...found, date: found.date?.toString() ?? null, time: found.time?.toString() ?? null }),
  ),
);
