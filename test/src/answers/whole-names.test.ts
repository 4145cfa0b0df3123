import { expect, test } from 'vitest';
import { isName, questionWords } from '#src/answers/question-words.ts';
import { withWholeNames } from '#src/answers/whole-names.ts';
import type { EntryWord } from '#src/ports/entries.ts';

const NAMES = ['open to all', 'now what', 'next', 'loom and learning'];

/** Entries that have these names and no others. */
const entries = {
  firstLook: async (asked: readonly string[]) => ({
    countries: [],
    timezones: [],
    named: NAMES.filter((name) => asked.includes(name)).flatMap((name) =>
      name
        .split(' ')
        .map((word): EntryWord => ({ word, ref: 'call:one', role: 'name', language: 'en', name })),
    ),
  }),
};

const namedIn = async (text: string) => {
  const { words } = await withWholeNames(entries, text, questionWords(text));
  return words.filter(({ concepts }) => concepts.has('named')).map(({ text }) => text);
};

test.each([
  ['When does OPEN TO ALL close?', 'open to all'],
  ['When does Open to All close?', 'open to all'],
  ['when does “open to all” close', 'open to all'],
  ['deadline for open to all', 'open to all'],
  ['open to all deadline', 'open to all'],
  ['When does NEXT end?', 'next'],
  ['who funds loom and learning', 'loom and learning'],
])('%s names %s', async (text, name) => {
  expect((await namedIn(text)).join(' ')).toBe(name);
});

test.each([
  'Which calls are open to all?',
  'Now what is the next deadline?',
  'WHAT IS THE NEXT DEADLINE?',
  'Next deadline?',
])('%s names nothing', async (text) => {
  expect(await namedIn(text)).toEqual([]);
});

test('what is within a name asks for nothing, in no language', async () => {
  const text = 'Wann endet NOW WHAT?';
  const { words } = await withWholeNames(entries, text, questionWords(text));
  const own = words.slice(-2);
  expect(own.every(isName)).toBe(true);
  expect(own.flatMap(({ languages }) => languages)).toEqual([]);
});
