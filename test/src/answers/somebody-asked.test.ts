import { afterAll, beforeAll, expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let heath: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  heath = await askedWorld('world-heath.yaml', '2026-05-20T09:00:00Z');
});
afterAll(() => heath[Symbol.asyncDispose]());

test.each([
  'What is the name of the minister at Forests and Building Heritage Canada?',
  'Who is the minister of FBHC?',
  'Who is head of FBHC?',
  'Name of the CWCC president?',
  'Wie heißt der Minister des BMHB?',
  'Wer ist Minister im Bundesministerium für Holzbau und Baukultur?',
  'Wie heißt die Präsidentin der Deutschen Stiftung Fachwerk?',
])('who heads an organisation its entry does not say: %s', async (text) => {
  expect((await heath.ask(text)).kind).toBe('unknown');
});

test.each([
  ['What is FBHC?', 'organisation:fbhc'],
  ['What is the full name of FBHC?', 'organisation:fbhc'],
  ['Was ist das BMHB für ein Ministerium?', 'organisation:bmhb'],
  ['When do the ministers meet?', 'milestone:ministers'],
])('what an organisation is, and an event of leaders, are told: %s', async (text, about) => {
  expect((await heath.ask(text)).about[0]).toBe(about);
});

test.each([
  ['world-scroll.yaml', 'Who speaks for Canada?'],
  ['world-scroll.yaml', 'Who speaks?'],
  ['world-scroll.yaml', 'Which minister signs?'],
  ['world-kelp.yaml', 'Who owns the boats?'],
  ['world-heath.yaml', 'Which minister signs?'],
  ['world-heath.yaml', 'Welcher Minister unterschreibt?'],
])('who it is, is told by nothing that nobody asks for somebody: %s %s', async (file, text) => {
  await using world = await askedWorld(file, '2026-05-20T09:00:00Z');
  expect((await world.ask(text)).kind).toBe('unknown');
});

test.each([
  ['world-scroll.yaml', 'Who owns the recordings?', 'answer:recording-rights'],
  ['world-scroll.yaml', 'Wer darf die Aufnahmen nutzen?', 'answer:recording-rights'],
  ['world-tram.yaml', 'Who owns inventions?', 'answer:inventions'],
  ['world-heath.yaml', 'Wer hilft uns bei der Partnersuche?', 'answer:find-partner'],
])('and told where somebody is asked for: %s %s', async (file, text, told) => {
  await using world = await askedWorld(file, '2026-05-20T09:00:00Z');
  expect((await world.ask(text)).about).toEqual([told]);
});
