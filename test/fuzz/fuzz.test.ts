import { expect, test } from 'vitest';
import { fuzz } from '#test/fuzz/fuzz.ts';
import { generator, inputFrom } from '#test/fuzz/inputs.ts';
import { freshDatabase } from '#test/support/database.ts';
import { answeringFrom } from '#test/support/questions/answering.ts';
import { readSet, SETS } from '#test/support/questions/sets.ts';

const heritage = SETS.filter(({ name }) => name === 'world-heritage');

test.each(heritage)(
  '3,000 inputs on $name: no exception, no date of another entry, none slow',
  {
    timeout: 400_000,
  },
  async (set) => {
    await using database = await freshDatabase();
    const { questions, knowledge } = await readSet(set);
    const deps = await answeringFrom(database, knowledge);
    const report = await fuzz({ deps, knowledge, questions }, { inputs: 3_000, seed: 7 });
    expect(report.inputs).toBe(3_000);
    expect([report.exceptions, report.wrongDates, report.slow]).toEqual([[], [], []]);
  },
);

test('the same seed makes the same inputs, of any length and any characters', () => {
  const inputs = () => {
    const next = generator(7);
    return Array.from({ length: 2_000 }, () => inputFrom(['Wann endet die Ausschreibung?'], next));
  };
  const made = inputs();
  expect(made).toEqual(inputs());
  expect(Math.max(...made.map((text) => text.length))).toBeGreaterThan(90_000);
  for (const kind of [/\p{Cc}/u, /\p{Cs}/u, /drop table/, /<div>/, /\(a\+\)\+/, /\p{Lo}/u])
    expect(made.some((text) => kind.test(text))).toBe(true);
});
