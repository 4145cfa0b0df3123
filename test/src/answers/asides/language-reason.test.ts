import { expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

test.each([
  ['Wann ist der Partnertag? Answer in English, my boss reads along.', 'en', 'milestone:partner-day'],
  [
    'When is the partner day? Please reply in German, my colleague does not speak English.',
    'de',
    'milestone:partner-day',
  ],
  ['Please answer in German as my boss is reading: when is the partner day?', 'de', 'milestone:partner-day'],
  ['Answer in English, when is the Partnertag?', 'en', 'milestone:partner-day'],
  ['Answer in German, the summer school date', 'de', 'milestone:summer-school'],
  // A slip for what asks, in the language of all else.
  ['wen does the sumer school in leipzg start', 'en', 'milestone:summer-school'],
  ['wen is the summer school', 'en', 'milestone:summer-school'],
])('%s', async (text, language, first) => {
  await using asked = await askedWorld('world-fjord.yaml', '2026-11-20T09:00:00Z');
  const answer = await asked.ask(text);
  expect([answer.language, answer.about[0]]).toEqual([language, first]);
});

test('“wen” asks for whom in German', async () => {
  await using asked = await askedWorld('world-fjord.yaml', '2026-11-20T09:00:00Z');
  expect((await asked.ask('wen frage ich zur Küstenwald-Ausschreibung?')).language).toBe('de');
});
