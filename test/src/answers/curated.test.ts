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

test.each([
  ['Muss ich die Leute vorher um Erlaubnis fragen, wenn ich sie aufnehme?', 'answer:speaker-consent'],
  ['One of our speakers changed her mind. Can she still withdraw her consent?', 'answer:speaker-consent'],
  ['Do I need permission from the people I record?', 'answer:speaker-consent'],
  ['Welche Abtastrate müssen die Archivdateien haben?', 'answer:audio-format'],
  ['Could a record label sell the recordings later on?', 'answer:recording-rights'],
  ['Darf ein Plattenlabel die Aufnahmen verkaufen?', 'answer:recording-rights'],
  ['Kann ich bei euch einen Rekorder borgen?', 'answer:equipment-loan'],
  ['Can I pay speakers a fee?', 'answer:eligible-costs'],
  ['Kann ein Museum aus Wien mitmachen?', 'answer:other-countries'],
  ['Wann kommt der Nachhall?', 'answer:newsletter'],
])('a curated answer is found by another word for what it tells: %s', async (text, about) => {
  await using scroll = await askedWorld('world-scroll.yaml', '2026-03-10T09:00:00Z');
  expect((await scroll.ask(text)).about[0]).toBe(about);
});

test.each([
  ['Which resolution do you need for archive files?', 'answer:recording-rights'],
  ['How long may researchers use the recordings?', 'call:last-speakers-2027'],
  ['Can I withdraw my application?', 'answer:speaker-consent'],
])('and by none for something else: %s', async (text, wrong) => {
  await using scroll = await askedWorld('world-scroll.yaml', '2026-03-10T09:00:00Z');
  expect((await scroll.ask(text)).about).not.toContain(wrong);
});

test.each([
  ['world-tundra.yaml', 'Would you pay for a snowmobile?'],
  ['world-tundra.yaml', 'Übernehmt ihr Tierarztkosten?'],
  ['world-a.yaml', 'Zahlt ihr auch Grundstücke?'],
])('whatever may be paid, which costs are is told: %s, %s', async (name, text) => {
  await using one = await askedWorld(name, '2027-03-01T09:00:00Z');
  expect((await one.ask(text)).about).toEqual(['answer:eligible-costs']);
});

test('a rate that a call does not tell is told by nothing', async () => {
  await using one = await askedWorld('world-a.yaml', '2026-03-10T09:00:00Z');
  expect((await one.ask("What's the overhead rate for the PQC grants?")).kind).toBe('unknown');
});

test.each([
  ['Results?', undefined],
  ['Ergebnisse?', undefined],
  ['Exportkontrollen?', 'answer:export-controls'],
  ['Kosten?', 'answer:eligible-costs'],
  ['CETA?', 'answer:ceta'],
])('a word alone is told by what is asked of little else: %s', async (text, told) => {
  await using world = await askedWorld('world-a.yaml', '2026-04-01T09:00:00Z');
  expect((await world.ask(text)).about[0]).toBe(told);
});
