import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { answerChoice, answerQuestion } from '#src/answers/answer-question.ts';
import { plainText } from '#src/messages/plain-text.ts';
import { freshDatabase } from '#test/support/database.ts';
import { knowledgeOf } from '#test/support/knowledge.ts';
import { answeringFrom } from '#test/support/questions/answering.ts';

const OCEAN = fileURLToPath(new URL('../../fixtures/questions/world-ocean.yaml', import.meta.url));
const NOW = Temporal.Instant.from('2031-03-05T09:00:00Z');

async function oceanDeps(database: Awaited<ReturnType<typeof freshDatabase>>) {
  return answeringFrom(database, await knowledgeOf(OCEAN));
}

const ODD = [
  '',
  '   \n\t ',
  '?!',
  '\u0000\u0001\u001b[31mwann\u0007',
  '\ud800\udfff\ud800',
  'When \u202eis the kelp prize\u202c due',
  `${'wann endet '.repeat(10_000)}der Algenpreis`,
  'a'.repeat(100_000),
  '((((((((((a+)+)+)+)+)+)+)+)+)+$'.repeat(50),
  "'; drop table call; -- when is the deadline",
  '<script>alert(1)</script> **when** [x](javascript:x)',
  '量子の締め切りはいつですか',
  '🎉'.repeat(300),
  '{{deadline}} $t(answers:unknown)',
  'call:kelp-prize-2031',
  '1 2 3 4 31.2.2031 99/99/9999 Q9',
];

test('no text makes an answer throw', async () => {
  await using database = await freshDatabase();
  const deps = await oceanDeps(database);
  for (const text of ODD) {
    const answer = await answerQuestion(deps, { text, conversation: 'odd', language: null, now: NOW });
    expect(['answer', 'clarify', 'unknown']).toContain(answer.kind);
    expect(plainText(answer.message)).not.toBe('');
  }
});

test('a button that nobody offered is answered with "unknown"', async () => {
  await using database = await freshDatabase();
  const deps = await oceanDeps(database);
  for (const entry of [
    '',
    'call:',
    'call:nothing',
    'call:secret-draft',
    'nonsense',
    "call:'",
    'answer:nothing',
  ]) {
    const asked = { entry, intent: 'deadline', conversation: null, language: null, now: NOW };
    expect((await answerChoice(deps, asked)).kind, entry).toBe('unknown');
  }
});
