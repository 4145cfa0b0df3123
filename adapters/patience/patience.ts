import { apologeticHome } from '#src/desk/apology.ts';
import { toAsker } from '#src/desk/replies.ts';
import type { Message } from '#src/messages/message.ts';
import type { Asker } from '#src/model/person.ts';
import type { Desk } from '#src/ports/desk.ts';

/** So long nothing comes from the database until people are told that there is no answer. */
export const ANSWER_MS = 3_000;

/** A form may wait until a source is read, which has twenty seconds (`adapters/feeds/download.ts`). */
const SOURCE_MS = 20_000;

/** Waits for a database that is busy, and not for one that takes questions and never answers. */
export type Patience = { begin(): Waiting };

/** Only the time in which something is asked counts, and not that in which a platform or a source is waited for. */
export type Waiting = {
  /** Aborts once nobody waits any more; what comes later is dropped, for somebody was told that nothing does. */
  readonly over: AbortSignal;
  /** Something is asked. */
  readonly asked: () => void;
  /** It was answered, or failed. */
  readonly done: () => void;
  /** Something came, for whomever: there is a queue, and no end of it. */
  readonly heard: () => void;
};

export function patience(ms: number): Patience {
  let heardAt = Number.NEGATIVE_INFINITY;
  const heard = () => {
    heardAt = performance.now();
  };
  return {
    begin() {
      const ending = new AbortController();
      let [pending, askedAt] = [0, 0];
      let timer: NodeJS.Timeout | undefined;
      const look = () => {
        const left = Math.max(askedAt, heardAt) + ms - performance.now();
        if (left > 0) timer = setTimeout(look, left);
        else ending.abort(new Error(`nothing was heard for ${ms} ms`));
      };
      return {
        over: ending.signal,
        heard,
        asked() {
          pending += 1;
          if (pending > 1) return;
          askedAt = performance.now();
          timer = setTimeout(look, ms);
        },
        done() {
          pending -= 1;
          if (pending === 0) clearTimeout(timer);
        },
      };
    },
  };
}

/** What comes of the work, unless the time is up before: then it rejects, and at once where it was up already. */
export function inTime<Result>(waiting: Waiting, work: () => Promise<Result>): Promise<Result> {
  const { over, asked, done, heard } = waiting;
  if (over.aborted) return Promise.reject(over.reason);
  const { promise: isOver, reject } = Promise.withResolvers<never>();
  over.addEventListener('abort', () => reject(over.reason), { once: true });
  asked();
  const answered = work()
    .then((result) => {
      heard();
      return result;
    })
    .finally(done);
  return Promise.race([answered, isOver]);
}

type Asking = (...given: unknown[]) => Promise<unknown>;

type Asked<Port> = { readonly [Name in keyof Port]: (...given: never[]) => Promise<unknown> };

/** A port of which every answer comes in time. */
export function portInTime<Port extends Asked<Port>>(port: Port, waiting: Waiting): Port {
  const limited = Object.entries(port as object).map(([name, ask]: [string, Asking]) => [
    name,
    (...given: unknown[]) => inTime(waiting, () => ask(...given)),
  ]);
  return Object.fromEntries(limited);
}

/**
 * The desk, which says that it has no answer after so long, and to a form after as long and the time of a source. It
 * goes on with what it began.
 */
export function deskInTime(
  desk: Desk,
  ms: number,
  waiting: Waiting,
  instead: (cause: unknown, person: string) => Promise<Message>,
): Desk {
  const limited = portInTime(desk, waiting);
  const filled = patience(ms + SOURCE_MS);
  const sorry = ({ person }: Asker) => ({
    reply: async (cause: unknown) => toAsker(await instead(cause, person.ref)),
    home: async (cause: unknown) => apologeticHome(await instead(cause, person.ref)),
  });
  return {
    write: (asker, ...written) => limited.write(asker, ...written).catch(sorry(asker).reply),
    reply: (asker, ...written) => limited.reply(asker, ...written).catch(sorry(asker).reply),
    press: (asker, action) => limited.press(asker, action).catch(sorry(asker).reply),
    submit: (asker, form) => inTime(filled.begin(), () => desk.submit(asker, form)).catch(sorry(asker).reply),
    home: (asker) => limited.home(asker).catch(sorry(asker).home),
    prompts: (asker) => limited.prompts(asker).catch(() => []),
  };
}
