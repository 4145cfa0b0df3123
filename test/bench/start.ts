// npm run bench:start: from the command to "ready", first and later, and from a question to its answer in the page.
// Ratios are to a bare Node process and to a bare request to the same server, measured in the same run.
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { openWindow } from '#test/bench/window.ts';
import { type ServedBot, serveBot } from '#test/e2e/bot.ts';
import { dataFolder } from '#test/support/data-folder.ts';

const isShort = process.argv.includes('--short');
const FIRST_STARTS = isShort ? 1 : 3;
const LATER_STARTS = isShort ? 1 : 5;
const QUESTIONS = isShort ? 5 : 40;

type Row = {
  readonly what: string;
  readonly times: readonly number[];
  readonly bar: number;
  readonly baseline: number;
};

const median = (times: readonly number[]) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

async function timed<Result>(work: () => Promise<Result> | Result): Promise<{ result: Result; ms: number }> {
  const before = performance.now();
  const result = await work();
  return { result, ms: performance.now() - before };
}

async function timesOf(count: number, work: () => Promise<unknown> | unknown): Promise<readonly number[]> {
  const times: number[] = [];
  for (let run = 0; run < count; run += 1) times.push((await timed(work)).ms);
  return times;
}

async function startOnce(folder: string): Promise<{ bot: ServedBot; ms: number }> {
  const { result, ms } = await timed(() => serveBot({ DATA_FOLDER: join(folder, 'data'), PORT: '0' }));
  return { bot: result, ms };
}

async function firstStart(): Promise<number> {
  await using folder = await dataFolder();
  const { bot, ms } = await startOnce(folder.path);
  await bot.stop();
  return ms;
}

async function laterStarts(): Promise<{
  later: readonly number[];
  answers: readonly number[];
  bare: readonly number[];
}> {
  await using folder = await dataFolder();
  await (await startOnce(folder.path)).bot.stop();
  const later: number[] = [];
  for (let run = 1; run < LATER_STARTS; run += 1) {
    const { bot, ms } = await startOnce(folder.path);
    later.push(ms);
    await bot.stop();
  }
  const last = await startOnce(folder.path);
  await using bot = last.bot;
  const bare = await timesOf(QUESTIONS, () =>
    fetch(new URL('/health', bot.pageUrl)).then((answer) => answer.text()),
  );
  const window = await openWindow(bot.pageUrl, 'news-de');
  const answers: number[] = [];
  for (let run = 0; run < QUESTIONS; run += 1) answers.push(await window.ask('Was ist die nächste Frist?'));
  window.close();
  await bot.stop();
  return { later: [...later, last.ms], answers, bare };
}

const bareNode = median(await timesOf(5, () => spawnSync(process.execPath, ['-e', '0'])));
const first: number[] = [];
for (let run = 0; run < FIRST_STARTS; run += 1) first.push(await firstStart());
const { later, answers, bare } = await laterStarts();

const rows: readonly Row[] = [
  { what: 'first start to ready', times: first, bar: 15_000, baseline: bareNode },
  { what: 'later start to ready', times: later, bar: 5_000, baseline: bareNode },
  { what: 'answer in the page', times: answers, bar: 300, baseline: median(bare) },
];

const line = (cells: readonly string[]) =>
  `${cells[0]?.padEnd(24)}${cells
    .slice(1)
    .map((cell) => cell.padStart(10))
    .join('')}\n`;
process.stdout.write(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}; milliseconds\n`);
process.stdout.write(line(['', 'median', 'min', 'max', 'bar', '× bare']));
for (const { what, times, bar, baseline } of rows) {
  const figures = [median(times), Math.min(...times), Math.max(...times), bar].map((ms) => ms.toFixed(0));
  process.stdout.write(line([what, ...figures, (median(times) / baseline).toFixed(1)]));
}
// The machine may be busy with others: the median has to hold, the spread is there to be read.
process.exitCode = rows.every(({ times, bar }) => median(times) <= bar) ? 0 : 1;
