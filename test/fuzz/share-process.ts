// Puts that many inputs, by a seed, to each of the question sets that its arguments name. Exits 1 where one finds a fault.
import { openDatabase } from '#adapters/postgres/database.ts';
import { startThrowaway } from '#adapters/postgres/embedded/throwaway.ts';
import { migrate } from '#adapters/postgres/migrate.ts';
import { fuzz } from '#test/fuzz/fuzz.ts';
import { answeringFrom } from '#test/support/questions/answering.ts';
import { readSet, SETS } from '#test/support/questions/sets.ts';

const [inputs, seed, ...names] = process.argv.slice(2);
const server = await startThrowaway([]);
const database = openDatabase({ url: server.url });
await migrate(database);
let faults = 0;
for (const set of SETS.filter(({ name }) => names.includes(name))) {
  const { questions, knowledge } = await readSet(set);
  const deps = await answeringFrom(database, knowledge);
  const report = await fuzz({ deps, knowledge, questions }, { inputs: Number(inputs), seed: Number(seed) });
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
