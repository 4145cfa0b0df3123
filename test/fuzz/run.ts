// npm run fuzz [-- INPUTS [SEED]]: 100,000 random and mutated questions on all question sets, shared out among processes.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { SETS } from '#test/support/questions/sets.ts';

const SHARE = fileURLToPath(new URL('share-process.ts', import.meta.url));

const [inputs = 100_000, seed = 1] = process.argv.slice(2).map(Number);
const inputsPerSet = Math.ceil(inputs / SETS.length);
const processes = Math.min(availableParallelism(), SETS.length);
const codes = await Promise.all(
  Array.from({ length: processes }, async (_, share) => {
    const names = SETS.filter((_, at) => at % processes === share).map(({ name }) => name);
    const [code] = await once(fork(SHARE, [`${inputsPerSet}`, `${seed}`, ...names]), 'exit');
    return code;
  }),
);
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
