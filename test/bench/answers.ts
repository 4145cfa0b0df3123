// npm run bench:answers: one answer and many at once, beside the statements that it ran, over worlds of three sizes.
import { cpus } from 'node:os';
import { type Database, openDatabase } from '#adapters/postgres/database.ts';
import { startThrowaway } from '#adapters/postgres/embedded/throwaway.ts';
import { postgresKnowledge } from '#adapters/postgres/knowledge.ts';
import { migrate } from '#adapters/postgres/migrate.ts';
import { askerOn, type Timed } from '#test/bench/answers/asking.ts';
import { storeItems } from '#test/bench/answers/items.ts';
import { entryQuestion, newsQuestion } from '#test/bench/answers/questions.ts';
import { worldWith } from '#test/bench/answers/world.ts';
import { type Chances, chances } from '#test/support/random.ts';

const isShort = process.argv.includes('--short');
const SIZES: readonly { readonly calls: number; readonly items: number }[] = [
  { calls: 50, items: 1000 },
  { calls: 500, items: 10_000 },
  ...(isShort ? [] : [{ calls: 5000, items: 100_000 }]),
];
const WARM_UP = 120;
const ASKED = isShort ? 120 : 600;
const AT_ONCE = 16;
const BARS = { entries: { times: 3, ms: 20 }, news: { times: 2, ms: 100 } };

type Kind = keyof typeof BARS;
type Row = {
  readonly kind: Kind;
  readonly size: number;
  readonly answers: readonly number[];
  readonly bare: readonly number[];
  readonly statements: number;
  readonly perSecond: number;
  /** Processor time of this process for one answer. */
  readonly cpuMs: number;
};

async function measure(db: Database, kind: Kind, calls: number, size: number): Promise<Row> {
  const asker = await askerOn(db);
  const by = chances(7);
  const question = (nth: number) => questionOf(kind, by, calls, nth);
  for (let nth = 0; nth < WARM_UP; nth += 1) await asker.time(question(nth), nth);
  const timed: Timed[] = [];
  for (let nth = 0; nth < ASKED; nth += 1) timed.push(await asker.time(question(nth), nth));
  const cpu = process.cpuUsage();
  const before = performance.now();
  await atOnce(AT_ONCE, ASKED, (nth) => asker.answer(question(nth), nth));
  const seconds = (performance.now() - before) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  return {
    kind,
    size,
    answers: timed.map((one) => one.answer),
    bare: timed.map((one) => one.bare),
    statements: timed.reduce((sum, one) => sum + one.statements, 0) / timed.length,
    perSecond: ASKED / seconds,
    cpuMs: (user + system) / 1000 / ASKED,
  };
}

function questionOf(kind: Kind, by: Chances, calls: number, nth: number): string {
  return kind === 'entries' ? entryQuestion(by, calls, nth) : newsQuestion(by, nth);
}

async function atOnce(workers: number, times: number, work: (nth: number) => Promise<unknown>) {
  let next = 0;
  const worker = async () => {
    while (next < times) await work(next++);
  };
  await Promise.all(Array.from({ length: workers }, worker));
}

async function measureAll(): Promise<readonly Row[]> {
  const server = await startThrowaway(['shared_buffers=256MB', 'max_wal_size=4GB']);
  const db = openDatabase({ url: server.url, maxConnections: AT_ONCE });
  const rows: Row[] = [];
  try {
    await migrate(db);
    for (const { calls, items } of SIZES) {
      await postgresKnowledge(db).write(worldWith(calls), { replace: true });
      await storeItems(db, items);
      rows.push(await measure(db, 'entries', calls, calls), await measure(db, 'news', calls, items));
    }
  } finally {
    await db.close();
    await server.stop();
  }
  return rows;
}

const quantile = (times: readonly number[], share: number) =>
  times.toSorted((a, b) => a - b)[Math.ceil(times.length * share) - 1] ?? Number.NaN;

/** The largest world must keep the bars, and each must be slower than the one before by less than it is larger. */
function isMet(row: Row, rows: readonly Row[]): boolean {
  const own = rows.filter(({ kind }) => kind === row.kind);
  const smaller = own[own.indexOf(row) - 1];
  const { times, ms } = BARS[row.kind];
  const p99 = quantile(row.answers, 0.99);
  const isLargest = row === own.at(-1);
  const holds = !isLargest || (p99 <= ms && p99 <= times * quantile(row.bare, 0.99));
  const growth = smaller ? quantile(row.answers, 0.5) / quantile(smaller.answers, 0.5) : 0;
  return holds && (!smaller || growth < row.size / smaller.size);
}

const rows = await measureAll();
process.stdout.write(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}; ms; bars for the largest\n`,
);
const line = ([what, ...cells]: readonly string[]) =>
  process.stdout.write(`${what?.padEnd(18)}${cells.map((cell) => cell.padStart(11)).join('')}\n`);
line(['', 'p50', 'p99', 'bare p50', 'bare p99', 'p99 × bare', 'bar', 'statements', 'cpu', '/s, 16', 'met']);
for (const row of rows) {
  const { kind, size, answers, bare, statements, perSecond, cpuMs } = row;
  const p99 = quantile(answers, 0.99);
  const figures = [quantile(answers, 0.5), p99, quantile(bare, 0.5), quantile(bare, 0.99)];
  line([
    `${size} ${kind === 'entries' ? 'calls' : 'items'}`,
    ...figures.map((ms) => ms.toFixed(1)),
    (p99 / quantile(bare, 0.99)).toFixed(2),
    `≤${BARS[kind].times} ≤${BARS[kind].ms}`,
    statements.toFixed(1),
    cpuMs.toFixed(2),
    perSecond.toFixed(0),
    isMet(row, rows) ? 'yes' : 'NO',
  ]);
}
process.exitCode = rows.every((row) => isMet(row, rows)) ? 0 : 1;
