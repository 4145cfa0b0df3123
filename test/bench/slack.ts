// npm run bench:slack: from a signed event to the answer as it arrives in Slack, each beside a baseline of the same run.
import { cpus } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { type Asked, ask, askDesk, askNothing, inTurn } from '#test/bench/slack/asking.ts';
import { type Ground, groundFor } from '#test/bench/slack/ground.ts';

const isShort = process.argv.includes('--short');
const AT_ONCE = 20;
/** As many people, each with a direct chat in which they ask once a round. */
const CHATS = isShort ? 200 : 1000;
const ROUNDS = isShort ? 1 : 5;
/** Asked before anything is measured: a process that has just started plans every statement on every connection. */
const WARM_UP = 200;
/** Slack takes one message a second in a chat, and the bot waits for that. */
const PAUSE_MS = 1000;

type Row = {
  readonly what: string;
  readonly times: readonly number[];
  /** Which of the times has to be below the bar: 0.99 is the 99th percentile, 1 the slowest. */
  readonly bar?: { readonly share: number; readonly ms: number };
};

async function rows(ground: Ground): Promise<readonly Row[]> {
  const round = async (atOnce = AT_ONCE) => {
    await wait(PAUSE_MS);
    return inTurn(CHATS, atOnce, (chat) => ask(ground, chat));
  };
  await inTurn(WARM_UP, AT_ONCE, (nth) => ask(ground, CHATS + nth));
  const nothing = await inTurn(CHATS, AT_ONCE, () => askNothing(ground));
  const nothingAtOnce = await inTurn(CHATS, CHATS, () => askNothing(ground));
  // Whoever asks first is looked up, and their chat is stored and introduced to the bot.
  const first = await round();
  const desk = await inTurn(CHATS, AT_ONCE, (chat) => askDesk(ground, chat));
  const later: Asked[] = [];
  for (let nth = 0; nth < ROUNDS; nth += 1) later.push(...(await round()));
  const burst = await round(CHATS);
  const answered = (asked: readonly Asked[]) => asked.map((one) => one.answered);
  const acknowledged = (asked: readonly Asked[]) => asked.map((one) => one.acknowledged);
  return [
    { what: 'an ignored event, acknowledged', times: nothing },
    { what: 'the desk alone', times: desk },
    { what: 'answer, first contact', times: answered(first), bar: { share: 0.99, ms: 250 } },
    { what: 'answer', times: answered(later), bar: { share: 0.99, ms: 250 } },
    { what: 'acknowledgement', times: acknowledged(later), bar: { share: 1, ms: 3000 } },
    { what: `a burst of ${CHATS}: ignored, acknowledged`, times: nothingAtOnce },
    { what: `a burst of ${CHATS}: answer`, times: answered(burst) },
    { what: `a burst of ${CHATS}: acknowledgement`, times: acknowledged(burst), bar: { share: 1, ms: 3000 } },
  ];
}

const quantile = (times: readonly number[], share: number) =>
  times.toSorted((a, b) => a - b)[Math.ceil(times.length * share) - 1] ?? Number.NaN;

await using ground = await groundFor();
const measured = await rows(ground);
const { messages, requests } = await ground.slack.state();
const expected = WARM_UP + (ROUNDS + 2) * CHATS;
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
process.stdout.write(
  `${messages.length} of ${expected} questions answered, ${ground.answers.surplus} twice, `,
);
process.stdout.write(`${requests.length - messages.length} refused\n`);
const isMet = ({ times, bar }: Row) => bar === undefined || quantile(times, bar.share) <= bar.ms;
const isOnce = messages.length === expected && ground.answers.surplus === 0;
process.exitCode = measured.every(isMet) && isOnce ? 0 : 1;
