import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase } from '#test/support/database.ts';
import { answeringFrom, ownAnswers } from '#test/support/questions/answering.ts';
import { markAll } from '#test/support/questions/score.ts';
import { readSet } from '#test/support/questions/sets.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database[Symbol.asyncDispose]());

// Put by somebody who avoided each word of the entries, with as many questions on the same things that no entry answers. So
// few are found, and so many of the others told: what is better raises these figures, nothing may lower them.
test.each([
  { name: 'freely-permafrost', found: 24, told: 6 },
  { name: 'freely-prosthetics', found: 20, told: 12 },
])(
  '$name: at least $found curated answers are found, and at most $told told in vain',
  async ({ name, found, told }) => {
    const { questions, knowledge } = await readSet({ name, world: `${name}.yaml`, least: found });
    const deps = await answeringFrom(database, knowledge);
    const marked = await markAll(questions, knowledge, ownAnswers(deps));
    const isRight = ({ verdict }: (typeof marked)[number]) => verdict.reasons.length === 0;
    const [answerable, unanswerable] = [
      marked.filter(({ question }) => question.expect.kind !== 'unknown'),
      marked.filter(({ question }) => question.expect.kind === 'unknown'),
    ];
    expect(answerable.filter(isRight).length).toBeGreaterThanOrEqual(found);
    expect(unanswerable.filter((one) => !isRight(one)).length).toBeLessThanOrEqual(told);
    expect(marked.flatMap(({ verdict }) => verdict.wrongDates)).toEqual([]);
  },
);
