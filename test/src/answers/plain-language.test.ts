import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { answerChoice, answerQuestion } from '#src/answers/answer-question.ts';
import { plainText } from '#src/messages/plain-text.ts';
import { freshDatabase } from '#test/support/database.ts';
import { knowledgeOf } from '#test/support/knowledge.ts';
import { answeringFrom } from '#test/support/questions/answering.ts';

const OCEAN = fileURLToPath(new URL('../../fixtures/questions/world-ocean.yaml', import.meta.url));
const NOW = Temporal.Instant.from('2031-03-05T09:00:00Z');
const PLAIN_DE = 'Sie bauen Tang an? Dann hilft Ihnen dieses Geld.';
const PLAIN_EN = 'Do you grow seaweed? Then this money helps you.';

/** Asks one question after the other in one conversation, of a world with one call in plain language. */
async function talk(...texts: readonly string[]) {
  await using database = await freshDatabase();
  const ocean = await knowledgeOf(OCEAN);
  const calls = ocean.calls.map((call) =>
    call.id === 'kelp-farm-2031' ? { ...call, plain: { de: PLAIN_DE, en: PLAIN_EN } } : call,
  );
  const deps = await answeringFrom(database, { ...ocean, calls });
  const asked = { conversation: 'one', language: null, now: NOW };
  const answers = [];
  for (const text of texts) answers.push(await answerQuestion(deps, { ...asked, text }));
  const buttons = answers.flatMap(({ message }) => message.buttons);
  const pressed = buttons.find(({ kind }) => kind === 'act');
  const { entry = '', intent = '' } = pressed?.kind === 'act' ? pressed.action.values : {};
  const chosen = await answerChoice(deps, { ...asked, entry, intent });
  return { last: answers.at(-1), chosen };
}

test.each([
  ['Was ist Kelp Grants in einfacher Sprache?', PLAIN_DE],
  ['Explain Kelp Grants in plain language', PLAIN_EN],
  ['Wann endet Kelp Grants, in leichter Sprache?', PLAIN_DE],
])('%s is answered with what an editor wrote, its deadlines and its source', async (text, written) => {
  const { last } = await talk(text);
  expect(last?.kind).toBe('answer');
  expect(last?.about).toEqual(['call:kelp-farm-2031']);
  expect(last?.citations.length).toBeGreaterThan(0);
  const said = last ? plainText(last.message) : '';
  expect(said).toContain(written);
  expect(said).toMatch(/2031/);
});

test('a request alone is for what was spoken of last', async () => {
  const { last } = await talk('Wann endet Kelp Grants?', 'In einfacher Sprache bitte');
  expect(last && plainText(last.message)).toContain(PLAIN_DE);
});

test('where nobody wrote one, the answer says so and is the usual one', async () => {
  const { last } = await talk('When is the deadline for Tidal Power for Remote Islands in plain language?');
  expect(last?.about).toEqual(['call:tidal-2031']);
  expect(last && plainText(last.message)).toContain(
    'Nobody has written a plain-language version of this yet.',
  );
});

test('the card of such a call has a button to it', async () => {
  const { chosen } = await talk('When does Kelp Grants close?');
  expect(plainText(chosen.message)).toContain(PLAIN_EN);
  expect(plainText(chosen.message)).toContain('The source is binding.');
});
