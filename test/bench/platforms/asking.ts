import type { Asker } from '#src/model/person.ts';
import type { Desk } from '#src/ports/desk.ts';
import type { Arrivals } from '#test/bench/platforms/arrivals.ts';

/** Milliseconds from handing in a question. */
export type Asked = { readonly acknowledged: number; readonly answered: number };

/** One platform with the whole bot behind it, in processes of their own. */
export type Ground = AsyncDisposable & {
  readonly arrivals: Arrivals;
  /** The same desk on the same database, in this process and without the platform. */
  readonly desk: Desk;
  /** Where somebody asks, each in a direct chat of their own. */
  askerOf(nth: number): Asker;
  /** Hands in what somebody writes in their direct chat; when it is acknowledged. */
  handIn(asker: Asker, text: string): Promise<number>;
  /** Hands in something with which the bot does nothing; likewise. */
  handInNothing(): Promise<number>;
  /** How many messages stand in the platform, and how many requests it got besides. */
  count(): Promise<{ readonly answered: number; readonly refused: number }>;
};

const QUESTIONS = [
  'Was ist die nächste Frist?',
  'Which calls are open?',
  'Welche Ausschreibungen sind offen?',
];

/** One person asks in their direct chat, and reads the answer. */
export async function ask({ arrivals, askerOf, handIn }: Ground, nth: number): Promise<Asked> {
  const asker = askerOf(nth);
  const answer = arrivals.next(asker.channel.ref);
  const before = now();
  const acknowledged = await handIn(asker, questionOf(nth));
  return { acknowledged: acknowledged - before, answered: (await answer) - before };
}

/** Milliseconds until something is acknowledged with which the bot does nothing. */
export async function askNothing({ handInNothing }: Ground): Promise<number> {
  const before = now();
  return (await handInNothing()) - before;
}

/** Milliseconds until the desk answers the same question, without the platform. */
export async function askDesk({ desk, askerOf }: Ground, nth: number): Promise<number> {
  const before = now();
  await desk.write({ ...askerOf(nth), conversation: `bench ${nth}` }, questionOf(nth));
  return now() - before;
}

/** Does it so many times, so many at once. */
export async function inTurn<Result>(
  times: number,
  atOnce: number,
  work: (nth: number) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  let next = 0;
  const worker = async () => {
    while (next < times) {
      const nth = next++;
      results[nth] = await work(nth);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}

const questionOf = (nth: number) => QUESTIONS[nth % QUESTIONS.length] ?? '';

/** Of the machine, so that two processes have the same. */
export const now = () => performance.timeOrigin + performance.now();
