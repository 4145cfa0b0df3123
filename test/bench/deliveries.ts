// npm run bench:deliveries: planning, sending, memory and pace of deliveries, each beside a baseline of the same run.
import { cpus } from 'node:os';
import { groundWith } from '#test/bench/deliveries/ground.ts';
import { slackShare, teamsShare, type Used } from '#test/bench/deliveries/pacing.ts';
import { barePlan, type PlanningTimes, subscribeAll, timePlanning } from '#test/bench/deliveries/planning.ts';
import { bareLoop, bareLoopPlan, sendAll } from '#test/bench/deliveries/sending.ts';

const isShort = process.argv.includes('--short');
const ROUNDS = isShort ? 1 : 5;
const CHANNELS = isShort ? 10_000 : 100_000;
const FEW = 1000;
const PACED_SECONDS = isShort ? 6 : 20;

type Row = {
  readonly what: string;
  readonly unit: string;
  readonly values: readonly number[];
  /** What it is compared with, and the bar. */
  readonly against: string;
  readonly ratios: readonly number[];
  readonly bar: readonly ['≤' | '≥', number];
};

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function planningRows(): Promise<readonly Row[]> {
  await using ground = await groundWith(CHANNELS);
  await subscribeAll(ground.db);
  const rounds: PlanningTimes[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await timePlanning(ground.db));
  process.stdout.write(`the bare insert:\n${await barePlan(ground.db)}\n\n`);
  return (['announcement', 'reminder'] as const).map((kind) => ({
    what: `plan ${CHANNELS} deliveries: one ${kind}`,
    unit: 's',
    values: rounds.map((round) => round[kind].seconds),
    against: 'bare insert of the same rows',
    ratios: rounds.map((round) => round[kind].seconds / round[kind].bare),
    bar: ['≤', 2],
  }));
}

async function sendingRows(): Promise<readonly Row[]> {
  await using ground = await groundWith(CHANNELS);
  const [bare, one, two, few]: [number[], number[], number[], number[]] = [[], [], [], []];
  const memory: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    bare.push(await bareLoop(ground, CHANNELS));
    const alone = await sendAll(ground, CHANNELS, 1);
    one.push(alone.perSecond);
    memory.push(alone.megabytes);
    two.push((await sendAll(ground, CHANNELS, 2)).perSecond);
    few.push((await sendAll(ground, FEW, 1)).megabytes);
  }
  process.stdout.write(`the bare claim:\n${await bareLoopPlan(ground.db)}\n\n`);
  const over = (values: readonly number[], base: readonly number[]) =>
    values.map((value, at) => value / (base[at] ?? Number.NaN));
  return [
    { what: 'bare claim and settle', unit: '/s', values: bare, against: '–', ratios: [1], bar: ['≥', 1] },
    {
      what: 'claim, write, send and settle',
      unit: '/s',
      values: one,
      against: 'bare claim and settle',
      ratios: over(one, bare),
      bar: ['≥', 0.6],
    },
    {
      what: 'the same in two processes',
      unit: '/s',
      values: two,
      against: 'one process',
      ratios: over(two, one),
      bar: ['≥', 0.8],
    },
    {
      what: `memory for ${CHANNELS}`,
      unit: 'MB',
      values: memory,
      against: `MB above that for ${FEW}`,
      ratios: memory.map((megabytes, at) => megabytes - (few[at] ?? 0)),
      bar: ['≤', 100],
    },
  ];
}

async function pacingRows(): Promise<readonly Row[]> {
  await using ground = await groundWith(1);
  const row = (what: string, { share, breaches }: Used): readonly Row[] => [
    { what, unit: '', values: [share], against: 'the rate allowed', ratios: [share], bar: ['≥', 0.9] },
    {
      what: `${what}, broken`,
      unit: '',
      values: [breaches],
      against: 'times a limit was broken',
      ratios: [breaches],
      bar: ['≤', 0],
    },
  ];
  return [
    ...row('Slack, a channel', await slackShare(ground.db, PACED_SECONDS)),
    ...row('Teams, a tenant', await teamsShare(ground.db, PACED_SECONDS)),
  ];
}

const rows = [...(await planningRows()), ...(await sendingRows()), ...(await pacingRows())];
const number = (value: number) => value.toFixed(value >= 1000 ? 0 : 2);
process.stdout.write(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}; medians of ${ROUNDS}\n`,
);
for (const { what, unit, values, against, ratios, bar } of rows) {
  const spread = `${number(Math.min(...values))} … ${number(Math.max(...values))}`;
  const measured = `${number(median(values))} ${unit} (${spread})`;
  process.stdout.write(
    `${what.padEnd(40)} ${measured.padEnd(34)} ${number(median(ratios)).padStart(7)} ${bar[0]} ${bar[1]}  ${against}\n`,
  );
}
const holds = ({ ratios, bar }: Row) =>
  bar[0] === '≤' ? median(ratios) <= bar[1] : median(ratios) >= bar[1];
process.exitCode = rows.every(holds) ? 0 : 1;
