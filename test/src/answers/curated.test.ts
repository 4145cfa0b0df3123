import { expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

test('a number of something is told only by an answer about all that is named', async () => {
  await using world = await askedWorld('world-timber.yaml', '2034-05-20T08:00:00Z', 'en');
  const ask = async (text: string) => (await world.ask(text)).kind;
  // An answer tells of the one page of a summary, and of no sketch.
  expect(await ask('How many pages may the sketch have?')).toBe('unknown');
  expect(await ask('How many pages has the summary?')).toBe('answer');
});

test('what partners ask of any programme is answered in other words, but of nothing that no answer names', async () => {
  await using world = await askedWorld('moths.yaml', '2033-03-15T09:00:00Z', 'en');
  const about = async (text: string) => (await world.ask(text)).about;
  expect(await about('Do we have to chip in ourselves?')).toEqual(['answer:own-share']);
  expect(await about('Do we have to chip in ourselves for Silver Sail?')).toEqual([]);
  expect(await about('What is the VAT rate in Peru?')).toEqual([]);
  expect(await about('Which museums did the jury visit?')).toEqual([]);
});

test('an answer to another matter that shares the words of a question is none', async () => {
  await using world = await askedWorld('world-timber.yaml', '2034-05-20T08:00:00Z', 'de');
  const about = async (text: string) => (await world.ask(text)).about;
  expect(await about('In welcher Sprache ist der Antrag zu schreiben?')).toEqual(['answer:language']);
  expect(await about('Kann man einen Antrag neu einreichen?')).not.toContain('answer:language');
  expect(await about('Do we need to put in money of our own?')).not.toContain('answer:language');
});

test('what is asked of all calls is answered by what is asked so, and not by an answer that shares words', async () => {
  await using world = await askedWorld('world-loom.yaml', '2041-05-21T08:00:00Z', 'en');
  const about = async (text: string) => (await world.ask(text)).about;
  expect(await about('what if our application is late?')).toEqual(['answer:extension']);
  expect(await about('Können wir den Antrag auf Französisch schreiben?')).toEqual([]);
});

test('what ministers decided does not tell when applicants hear, nor an event what its chances were', async () => {
  await using world = await askedWorld('../../../knowledge/alliance.yaml', '2026-11-20T08:00:00Z', 'en');
  const about = async (text: string) => (await world.ask(text)).about;
  expect(await about('What did the G7 digital ministers decide?')).toEqual([
    'answer:digital-alliance-and-technology-alliance',
  ]);
  expect(await about('How long does the decision take?')).toEqual([]);
  expect(await about('When was ALL IN?')).toEqual(['answer:all-in-2026']);
  expect(await about('What is the success rate of ALL IN?')).toEqual([]);
});
