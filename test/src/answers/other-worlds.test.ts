import { afterAll, beforeAll, expect, test } from 'vitest';
import { isNear } from '#src/answers/matter-kin.ts';
import { mattersIn } from '#src/answers/matters.ts';
import type { CuratedAnswer } from '#src/model/curated-answer.ts';
import { freshDatabase } from '#test/support/database.ts';
import { answeringFrom, ownAnswers } from '#test/support/questions/answering.ts';
import { readSet, SETS } from '#test/support/questions/sets.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database[Symbol.asyncDispose]());

// Each question in each world takes a minute; one of so many stands for them.
const ONE_OF = 6;

test('what was asked of one world is answered in no other by an entry of another matter', async () => {
  const sets = await Promise.all(
    SETS.map(async ({ world, ...set }) => ({ world, ...(await readSet({ world, ...set })) })),
  );
  const asked = sets
    .flatMap(({ world, questions, knowledge }) =>
      questions.flatMap((question) => {
        const entry = knowledge.answers.find(({ id }) => `answer:${id}` === question.expect.about_first?.[0]);
        return entry && question.conversation === undefined ? [{ world, question, entry }] : [];
      }),
    )
    .filter((_, at) => at % ONE_OF === 0);
  const wrong: string[] = [];
  const worlds = new Map(sets.map(({ world, knowledge }) => [world, knowledge]));
  for (const [world, knowledge] of worlds) {
    const ask = ownAnswers(await answeringFrom(database, knowledge));
    for (const { question, entry } of asked.filter((one) => one.world !== world)) {
      const { about } = await ask(question);
      const told = knowledge.answers.find(({ id }) => `answer:${id}` === about[0]);
      if (told && isOfAnother(told, entry)) wrong.push(`${world}: ${question.text} ${told.id}`);
    }
  }
  // Left is what is found by two words of a name, or by a slip of the finger; no matter is asked for there.
  expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(2);
}, 300_000);

/** Whether each of the two is asked for something, and neither for what the other is. */
function isOfAnother(told: CuratedAnswer, entry: CuratedAnswer): boolean {
  const [one, other] = [mattersOf(told), mattersOf(entry)];
  return one.size > 0 && other.size > 0 && !isNear(one, other) && !isNear(other, one);
}

function mattersOf({ questions }: CuratedAnswer) {
  return new Set(
    Object.values(questions)
      .flat()
      .flatMap((question) => [...mattersIn(question).matters]),
  );
}
