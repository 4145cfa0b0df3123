// npm run bench:sources: 500 sources from request to stored, again where nothing has changed, and their memory.
import { cpus } from 'node:os';
import { groundWith } from '#test/bench/deliveries/ground.ts';
import { parseAndInsert } from '#test/bench/sources/bare.ts';
import { pollOften, pollTwice, publisherOf } from '#test/bench/sources/polling.ts';

const isShort = process.argv.includes('--short');
const ROUNDS = isShort ? 1 : 3;
const MANY = isShort ? 100 : 500;
const TENTH = 10;
const FEW = MANY / TENTH;

type Row = {
  readonly what: string;
  readonly unit: string;
  readonly values: readonly number[];
  /** What it is compared with, and how much of that it may be. */
  readonly against: string;
  readonly ratios: readonly number[];
  readonly bar: number;
};

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function measure(): Promise<readonly Row[]> {
  await using ground = await groundWith(0);
  using publisher = await publisherOf(MANY);
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const bare = await parseAndInsert(ground, MANY);
    // As much is read of few as of many: what a process holds grows with its work until it is collected.
    const few = await pollOften(ground, publisher.hostAndPort, FEW, TENTH);
    rounds.push({ bare, few, many: await pollTwice(ground, publisher.hostAndPort, MANY) });
  }
  return [
    {
      what: 'parse and insert bare',
      unit: 's',
      values: rounds.map(({ bare }) => bare),
      against: '–',
      ratios: [1],
      bar: 1,
    },
    {
      what: 'from request to stored',
      unit: 's',
      values: rounds.map(({ many }) => many.full.seconds),
      against: 'parse and insert bare',
      ratios: rounds.map(({ many, bare }) => many.full.seconds / bare),
      bar: 2.5,
    },
    {
      what: 'a round without changes',
      unit: 's',
      values: rounds.map(({ many }) => many.unchanged.seconds),
      against: 'from request to stored',
      ratios: rounds.map(({ many }) => many.unchanged.seconds / many.full.seconds),
      bar: 0.1,
    },
    {
      what: 'memory at its peak',
      unit: 'MB',
      values: rounds.map(({ many }) => many.full.megabytes),
      against: `that of ${FEW} sources, read ${TENTH} times`,
      ratios: rounds.map(({ many, few }) => many.full.megabytes / few.megabytes),
      bar: 1.25,
    },
  ];
}

const rows = await measure();
const number = (value: number) => value.toFixed(2);
process.stdout.write(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}; ${MANY} sources of 50 items; medians of ${ROUNDS}\n`,
);
for (const { what, unit, values, against, ratios, bar } of rows) {
  const spread = `${number(Math.min(...values))} … ${number(Math.max(...values))}`;
  const measured = `${number(median(values))} ${unit} (${spread})`;
  process.stdout.write(
    `${what.padEnd(26)} ${measured.padEnd(32)} ${number(median(ratios)).padStart(6)} ≤ ${bar}  ${against}\n`,
  );
}
process.exitCode = rows.every(({ ratios, bar }) => median(ratios) <= bar) ? 0 : 1;
