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
