import type { SentDeadline } from '#adapters/feeds/deadline-job.ts';
import type { ReadingThread } from '#adapters/feeds/reading-thread.ts';
import type { FoundDeadline } from '#src/findings/reading/find-deadlines.ts';
import type { StatedBy } from '#src/ports/stated-by.ts';

/** Has items read for deadlines by the thread: the first texts take the time to make some hundred patterns. */
export function statedBy(thread: ReadingThread): StatedBy {
  return async ({ title, summary, closing, whole, language, published }) => {
    const text = { title, summary, closing, whole, language, published: published?.toString() ?? null };
    const answer = await thread.read('item', text);
    if (!('kind' in answer)) return answer.map(received);
    if (answer.kind === 'stopped') return null;
    throw new Error('the text took too long, or too much memory');
  };
}

function received({ date, time, ...found }: SentDeadline): FoundDeadline {
  return {
    ...found,
    date: date === null ? null : Temporal.PlainDate.from(date),
    time: time === null ? null : Temporal.PlainTime.from(time),
  };
}
