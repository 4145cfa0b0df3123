import type { DeadlineJob, SentDeadline } from '#adapters/feeds/deadline-job.ts';
import { guardedThread, type ThreadLimits } from '#adapters/feeds/guarded-thread.ts';
import type { FoundDeadline } from '#src/findings/reading/find-deadlines.ts';
import type { StatedBy } from '#src/ports/stated-by.ts';

export type DeadlineReader = { readonly statedBy: StatedBy; stop(): Promise<void> };

const FILE = new URL('deadline-worker.ts', import.meta.url);

/** Reads items for deadlines in a thread of its own: the first texts take the time to make some hundred patterns. */
export function deadlineReader(limits?: ThreadLimits): DeadlineReader {
  const thread = guardedThread<DeadlineJob, readonly SentDeadline[]>(FILE, limits);
  return {
    async statedBy({ title, summary, closing, language, published }) {
      const text = { title, summary, closing, language, published: published?.toString() ?? null };
      const answer = await thread.ask(text);
      if ('kind' in answer) throw new Error('the text took too long, or too much memory');
      return answer.map(received);
    },
    stop: thread.stop,
  };
}

function received({ date, time, ...found }: SentDeadline): FoundDeadline {
  return {
    ...found,
    date: date === null ? null : Temporal.PlainDate.from(date),
    time: time === null ? null : Temporal.PlainTime.from(time),
  };
}
