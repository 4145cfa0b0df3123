// npm run fuzz [-- INPUTS [SEED]]: 100,000 random and mutated questions on all question sets.
import { openDatabase } from '#adapters/postgres/database.ts';
import { startThrowaway } from '#adapters/postgres/embedded/throwaway.ts';
import { migrate } from '#adapters/postgres/migrate.ts';
import { fuzz } from '#test/fuzz/fuzz.ts';
import { answeringFrom } from '#test/support/questions/answering.ts';
import { readSet, SETS } from '#test/support/questions/sets.ts';

const [inputs = 100_000, seed = 1] = process.argv.slice(2).map(Number);
const server = await startThrowaway([]);
const database = openDatabase({ url: server.url });
await migrate(database);
let faults = 0;
for (const set of SETS) {
  const { questions, knowledge } = await readSet(set);
  const deps = await answeringFrom(database, knowledge);
  const report = await fuzz(
    { deps, knowledge, questions },
    { inputs: Math.ceil(inputs / SETS.length), seed },
  );
  const { exceptions, wrongDates, slow, p99Ms, longestMs } = report;
  const found = [...exceptions, ...wrongDates, ...slow];
  faults += found.length;
  process.stdout.write(
    `${set.name}: ${report.inputs} inputs, ${exceptions.length} exceptions, ${wrongDates.length} wrong dates, ` +
      `${slow.length} slow; p99 ${p99Ms.toFixed(1)} ms, longest ${longestMs.toFixed(1)} ms\n` +
      found.map((fault) => `  ${fault}\n`).join(''),
  );
}
await database.close();
await server.stop();
process.exitCode = faults === 0 ? 0 : 1;
