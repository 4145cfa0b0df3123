import { type AnswerDeps, answerQuestion } from '#src/answers/answer-question.ts';
import { plainText } from '#src/messages/plain-text.ts';
import type { Knowledge } from '#src/model/knowledge.ts';
import { generator, inputFrom } from '#test/fuzz/inputs.ts';
import { datesIn } from '#test/support/questions/dates.ts';
import { daysByEntry } from '#test/support/questions/days-by-entry.ts';

const SLOWEST_MS = 200;
// A slow answer is slow each time; what only once took long waited for something else on this machine.
const TRIES = 3;
const TALKS = 7;

export type FuzzReport = {
  readonly inputs: number;
  readonly exceptions: readonly string[];
  /** Dates that stand in no entry that the answer is about. */
  readonly wrongDates: readonly string[];
  readonly slow: readonly string[];
  readonly p99Ms: number;
  readonly longestMs: number;
};

export type FuzzWorld = {
  readonly deps: AnswerDeps;
  readonly knowledge: Knowledge;
  readonly questions: readonly { readonly text: string; readonly now: string }[];
};

/** Asks what nobody would ask; the same inputs for the same seed. */
export async function fuzz(world: FuzzWorld, options: { inputs: number; seed: number }): Promise<FuzzReport> {
  const { deps, knowledge, questions } = world;
  const days = daysByEntry(knowledge);
  const next = generator(options.seed);
  const texts = questions.map(({ text }) => text);
  const now = Temporal.Instant.from(questions[0]?.now ?? '2030-01-01T00:00:00Z');
  const times: number[] = [];
  const exceptions: string[] = [];
  const wrongDates: string[] = [];
  const slow: string[] = [];
  for (let round = 0; round < options.inputs; round += 1) {
    const text = inputFrom(texts, next);
    const conversation = next() < 0.5 ? null : `talk ${round % TALKS}`;
    const ask = () => answerQuestion(deps, { text, conversation, language: null, now });
    try {
      const before = performance.now();
      const answer = await ask();
      const ms = performance.now() - before;
      times.push(ms > SLOWEST_MS ? await fastest(ask) : ms);
      if ((times.at(-1) ?? 0) > SLOWEST_MS) slow.push(shown(text));
      const own = new Set(answer.about.flatMap((ref) => [...(days.get(ref) ?? [])]));
      const wrong = datesIn(plainText(answer.message)).filter(
        ({ readings }) => !readings.some((day) => own.has(day)),
      );
      wrongDates.push(...wrong.map((date) => `${shown(text)} -> ${date.text} (${answer.about})`));
    } catch (cause) {
      exceptions.push(`${shown(text)} -> ${cause}`);
    }
  }
  const ordered = times.toSorted((a, b) => a - b);
  return {
    inputs: options.inputs,
    exceptions,
    wrongDates,
    slow,
    p99Ms: ordered[Math.floor(0.99 * ordered.length)] ?? 0,
    longestMs: ordered.at(-1) ?? 0,
  };
}

async function fastest(ask: () => Promise<unknown>): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let left = TRIES; left > 0; left -= 1) {
    const before = performance.now();
    await ask();
    best = Math.min(best, performance.now() - before);
  }
  return best;
}

/** So that a terminal shows it and it can be asked again. */
function shown(text: string): string {
  return JSON.stringify(text.slice(0, 300)).replaceAll(/[^\x20-\x7eäöüßÄÖÜ]/g, (one) =>
    one.codePointAt(0) === undefined ? '' : `\\u{${one.codePointAt(0)?.toString(16)}}`,
  );
}
