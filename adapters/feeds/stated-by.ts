import type { ReadingThread } from '#adapters/feeds/reading-thread.ts';
import type { SentStatement } from '#adapters/feeds/statement-job.ts';
import type { Statement } from '#src/findings/statements.ts';
import type { StatedBy } from '#src/ports/stated-by.ts';

/** Has items read by the thread: the first texts take the time to make some hundred patterns. */
export function statedBy(thread: ReadingThread): StatedBy {
  return async ({ title, summary, closing, whole, language, published }) => {
    const text = { title, summary, closing, whole, language, published: published?.toString() ?? null };
    const answer = await thread.read('item', text);
    if (!('kind' in answer)) return answer.map(received);
    if (answer.kind === 'stopped') return null;
    throw new Error('the text took too long, or too much memory');
  };
}

function received(sent: SentStatement): Statement {
  if (sent.kind === 'withdrawn') return sent;
  const { date, time } = sent;
  return {
    ...sent,
    date: date === null ? null : Temporal.PlainDate.from(date),
    time: time === null ? null : Temporal.PlainTime.from(time),
  };
}
