import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase } from '#test/support/database.ts';
import { answeringFrom, ownAnswers } from '#test/support/questions/answering.ts';
import { markAll, scoreOf } from '#test/support/questions/score.ts';
import { readSet, SETS } from '#test/support/questions/sets.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database[Symbol.asyncDispose]());

test.each(SETS)('$name: at least $least answers are right, no date is wrong, and no guess', async (set) => {
  const { questions, knowledge } = await readSet(set);
  const deps = await answeringFrom(database, knowledge);
  const marked = await markAll(questions, knowledge, ownAnswers(deps));
  const failures = marked
    .filter(({ verdict }) => verdict.reasons.length > 0)
    .map(({ question, verdict }) => `${question.id} ${question.text}: ${verdict.reasons}`);
  expect(marked.flatMap(({ verdict }) => verdict.wrongDates)).toEqual([]);
  expect(scoreOf(marked).answeredUnknown).toBe(0);
  expect(scoreOf(marked).right, failures.join('\n')).toBeGreaterThanOrEqual(set.least);
});
