import { expect, test } from 'vitest';
import { withNameParts } from '#src/answers/name-parts.ts';
import { questionWords } from '#src/answers/question-words.ts';

const VOCABULARY = ['ocean', 'demo', 'q1', '2027', 'march'];
const NAMES = ['ocean 2027', 'demo q1'];

/** What of a question belongs to a name, and which phrases were looked for. */
async function read(text: string) {
  const asked: string[] = [];
  const inNames = async (phrases: readonly string[]) => {
    asked.push(...phrases);
    return phrases.filter((phrase) => NAMES.includes(phrase));
  };
  const words = await withNameParts({ inNames }, questionWords(text), VOCABULARY);
  return { named: words.filter(({ concepts }) => concepts.has('named')).map(({ text }) => text), asked };
}

test.each([
  ['When is Ocean 2027 due?', ['2027']],
  ['When is Oceans 2027 due?', ['2027']],
  ['What is DEMO-Q1?', ['q1']],
  ['Ocean in 2027', []],
  ['2027 Ocean', []],
])('%s has in a name: %j', async (text, named) => {
  expect((await read(text)).named).toEqual(named);
});

test.each(['Which deadlines fall in March 2027?', 'Zeppelins 2027', 'When does it end?'])(
  '%s is looked for in no name',
  async (text) => {
    expect((await read(text)).asked).toEqual([]);
  },
);
