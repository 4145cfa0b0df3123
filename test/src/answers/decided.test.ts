import { expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

async function asked(file: string, text: string) {
  await using world = await askedWorld(file, '2026-04-01T09:00:00Z');
  return await world.ask(text);
}

test.each([
  ['world-a.yaml', 'What did they decide last time?'],
  ['world-a.yaml', 'Was wurde letztes Mal entschieden?'],
  ['world-kiln.yaml', 'What did the committee decide last time?'],
  ['world-tram.yaml', 'What did the experts decide?'],
  ['world-tram.yaml', 'Was wurde letztes Mal entschieden?'],
])('what was decided is told by no rule on decisions, and by no newsletter: %s %s', async (file, text) => {
  expect((await asked(file, text)).kind).toBe('unknown');
});

test.each([
  ['world-tram.yaml', 'Who decides on the budget?'],
  ['world-tram.yaml', 'Wer entscheidet über das Budget der Allianz?'],
  ['world-tram.yaml', 'Who decided on the annual budget?'],
  ['world-scroll.yaml', 'Wer entscheidet über das Budget?'],
])('who decides on applications decides on no budget: %s %s', async (file, text) => {
  expect((await asked(file, text)).kind).toBe('unknown');
});

test.each([
  'Who decides on the proposals?',
  'Wer entscheidet über die Förderung?',
  'When do we hear back?',
  'When was the decision on the proposals made?',
])('who decides on applications, and when, is told: %s', async (text) => {
  expect((await asked('world-tram.yaml', text)).about).toEqual(['answer:review-process']);
});

test.each(['How do I stay informed?', 'Wie bleibe ich auf dem Laufenden?'])(
  'how to hear of news is told: %s',
  async (text) => {
    expect((await asked('world-kiln.yaml', text)).about).toEqual(['answer:newsletter']);
  },
);
