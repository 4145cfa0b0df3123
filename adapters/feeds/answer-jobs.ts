import { parentPort } from 'node:worker_threads';

/** What the thread of a `guardedThread` does: hostile text may cost this thread its life, never the bot's. */
export function answerJobs<Job, Answer>(answerTo: (job: Job) => Answer | Promise<Answer>): void {
  parentPort?.on('message', async ({ id, job }: { id: number; job: Job }) => {
    parentPort?.postMessage({ id, answer: await answerTo(job) });
  });
  parentPort?.postMessage('ready');
}
