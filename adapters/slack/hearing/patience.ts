import { apologeticHome } from '#src/desk/apology.ts';
import { toAsker } from '#src/desk/replies.ts';
import type { Message } from '#src/messages/message.ts';
import type { Asker } from '#src/model/person.ts';
import type { Desk } from '#src/ports/desk.ts';

/**
 * So long it may take to find out who may enter, and then to answer. What comes later is dropped, since somebody was
 * told by then that there is no answer.
 */
export const ANSWER_MS = 4_000;

/**
 * What comes of the work, unless the time is up before: then it rejects, and at once where it was up already. A
 * database that takes a question and never answers would leave people without a word.
 */
export function inTime<Result>(time: AbortSignal, work: () => Promise<Result>): Promise<Result> {
  if (time.aborted) return Promise.reject(time.reason);
  const { promise: isOver, reject } = Promise.withResolvers<never>();
  time.addEventListener('abort', () => reject(time.reason), { once: true });
  return Promise.race([work(), isOver]);
}

type Asking = (...given: unknown[]) => Promise<unknown>;

/** A port of which every answer comes in time. */
export function portInTime<Port extends object>(port: Port, time: AbortSignal): Port {
  const asked = Object.entries(port).map(([name, ask]: [string, Asking]) => [
    name,
    (...given: unknown[]) => inTime(time, () => ask(...given)),
  ]);
  return Object.fromEntries(asked);
}

/** The desk, which says in time that it has no answer. It goes on with what it began. */
export function deskInTime(
  desk: Desk,
  time: AbortSignal,
  instead: (cause: unknown, person: string) => Promise<Message>,
): Desk {
  const limited = portInTime(desk, time);
  const sorry = ({ person }: Asker) => ({
    reply: async (cause: unknown) => toAsker(await instead(cause, person.ref)),
    home: async (cause: unknown) => apologeticHome(await instead(cause, person.ref)),
  });
  return {
    write: (asker, text) => limited.write(asker, text).catch(sorry(asker).reply),
    press: (asker, action) => limited.press(asker, action).catch(sorry(asker).reply),
    submit: (asker, form) => limited.submit(asker, form).catch(sorry(asker).reply),
    home: (asker) => limited.home(asker).catch(sorry(asker).home),
    prompts: (asker) => limited.prompts(asker).catch(() => []),
  };
}
