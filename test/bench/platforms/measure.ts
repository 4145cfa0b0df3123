import { cpus } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { type Asked, ask, askDesk, askNothing, type Ground, inTurn } from '#test/bench/platforms/asking.ts';

const AT_ONCE = 20;
/** Asked before anything is measured: a process that has just started plans every statement on every connection. */
const WARM_UP = 200;
/** A platform takes about one message a second in a chat, and the bot waits for that. */
const PAUSE_MS = 1000;

type Size = {
  /** As many people, each with a direct chat in which they ask once a round. */
  readonly chats: number;
  readonly rounds: number;
};

type Row = {
  readonly what: string;
  readonly times: readonly number[];
  /** Which of the times has to be below the bar: 0.99 is the 99th percentile, 1 the slowest. */
  readonly bar?: { readonly share: number; readonly ms: number };
};

/**
 * From a signed request to the answer as it arrives in the platform, each beside a baseline of the same run; prints
 * all, and fails the process where a bar is not kept or a question is not answered exactly once. `ackMs` is how long
 * the platform waits for an acknowledgement.
 */
export async function measureAnswers(ground: Ground, ackMs: number, isShort: boolean): Promise<void> {
  const size = isShort ? { chats: 200, rounds: 1 } : { chats: 1000, rounds: 5 };
  const measured = await rows(ground, size, ackMs);
  print(measured);
  const expected = WARM_UP + (size.rounds + 2) * size.chats;
  const { answered, refused } = await ground.count();
  const { surplus } = ground.arrivals;
  const sum = `${answered} of ${expected} questions answered, ${surplus} twice, ${refused} refused`;
  process.stdout.write(`${sum}\n`);
  const isMet = ({ times, bar }: Row) => bar === undefined || quantile(times, bar.share) <= bar.ms;
  const isOnce = answered === expected && surplus === 0;
  process.exitCode = measured.every(isMet) && isOnce ? 0 : 1;
}

async function rows(ground: Ground, { chats, rounds }: Size, ackMs: number): Promise<readonly Row[]> {
  const round = async (atOnce = AT_ONCE) => {
    await wait(PAUSE_MS);
    return inTurn(chats, atOnce, (chat) => ask(ground, chat));
  };
  await inTurn(WARM_UP, AT_ONCE, (nth) => ask(ground, chats + nth));
  const nothing = await inTurn(chats, AT_ONCE, () => askNothing(ground));
  const nothingAtOnce = await inTurn(chats, chats, () => askNothing(ground));
  // Whoever asks first is looked up, and their chat is stored and introduced to the bot.
  const first = await round();
  const desk = await inTurn(chats, AT_ONCE, (chat) => askDesk(ground, chat));
  const later: Asked[] = [];
  for (let nth = 0; nth < rounds; nth += 1) later.push(...(await round()));
  const burst = await round(chats);
  const answered = (asked: readonly Asked[]) => asked.map((one) => one.answered);
  const acknowledged = (asked: readonly Asked[]) => asked.map((one) => one.acknowledged);
  return [
    { what: 'something ignored, acknowledged', times: nothing },
    { what: 'the desk alone', times: desk },
    { what: 'answer', times: answered([...first, ...later]), bar: { share: 0.99, ms: 250 } },
    { what: 'of these, first contact', times: answered(first) },
    { what: 'acknowledgement', times: acknowledged(later), bar: { share: 1, ms: ackMs } },
    { what: `a burst of ${chats}: ignored, acknowledged`, times: nothingAtOnce },
    { what: `a burst of ${chats}: answer`, times: answered(burst) },
    {
      what: `a burst of ${chats}: acknowledgement`,
      times: acknowledged(burst),
      bar: { share: 1, ms: ackMs },
    },
  ];
}

function print(measured: readonly Row[]): void {
  const [bare, desk] = measured.map(({ times }) => quantile(times, 0.5));
  process.stdout.write(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}; ${AT_ONCE} at once; ms\n`,
  );
  const line = ([what, ...cells]: readonly string[]) =>
    process.stdout.write(`${what?.padEnd(40)}${cells.map((cell) => cell.padStart(10)).join('')}\n`);
  line(['', 'median', 'p99', 'slowest', 'bar', '× bare', '× desk']);
  for (const { what, times, bar } of measured) {
    const median = quantile(times, 0.5);
    const figures = [median, quantile(times, 0.99), quantile(times, 1)].map((ms) => ms.toFixed(0));
    const ratios = [median / (bare ?? 1), median / (desk ?? 1)].map((ratio) => ratio.toFixed(1));
    line([what, ...figures, bar ? `≤ ${bar.ms}` : '–', ...ratios]);
  }
}

const quantile = (times: readonly number[], share: number) =>
  times.toSorted((a, b) => a - b)[Math.ceil(times.length * share) - 1] ?? Number.NaN;
