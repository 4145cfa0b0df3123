import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { conversationsInMemory } from '#adapters/console/conversations.ts';
import { loadWords } from '#adapters/i18next/words.ts';
import { postgresEntries } from '#adapters/postgres/entries.ts';
import { postgresKnowledge } from '#adapters/postgres/knowledge.ts';
import { postgresNewsSearch } from '#adapters/postgres/news-search.ts';
import { answerChoice, answerQuestion } from '#src/answers/answer-question.ts';
import { plainText } from '#src/messages/plain-text.ts';
import type { Knowledge } from '#src/model/knowledge.ts';
import { freshDatabase } from '#test/support/database.ts';
import { knowledgeOf } from '#test/support/knowledge.ts';
import { datesIn } from '#test/support/questions/dates.ts';
import { worldOf } from '#test/support/questions/world.ts';

const OCEAN = fileURLToPath(new URL('../../fixtures/questions/world-ocean.yaml', import.meta.url));
const NOW = Temporal.Instant.from('2031-03-05T09:00:00Z');

async function oceanDeps(database: Awaited<ReturnType<typeof freshDatabase>>) {
  const knowledge = await knowledgeOf(OCEAN);
  await postgresKnowledge(database).write(knowledge, { replace: true });
  const deps = {
    words: await loadWords(new URL('../../../locales/', import.meta.url)),
    entries: postgresEntries(database),
    news: postgresNewsSearch(database),
    conversations: conversationsInMemory(),
  };
  return { deps, knowledge };
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
  const { deps } = await oceanDeps(database);
  for (const text of ODD) {
    const answer = await answerQuestion(deps, { text, conversation: 'odd', language: null, now: NOW });
    expect(['answer', 'clarify', 'unknown']).toContain(answer.kind);
    expect(plainText(answer.message)).not.toBe('');
  }
});

test('a button that nobody offered is answered with "unknown"', async () => {
  await using database = await freshDatabase();
  const { deps } = await oceanDeps(database);
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

test('mutated questions are answered with dates of the entries that the answer names only', {
  timeout: 60_000,
}, async () => {
  await using database = await freshDatabase();
  const { deps, knowledge } = await oceanDeps(database);
  const days = daysByEntry(knowledge);
  const next = generator(7);
  for (let round = 0; round < 300; round += 1) {
    const text = mutated(next);
    const answer = await answerQuestion(deps, { text, conversation: null, language: null, now: NOW });
    const own = new Set(answer.about.flatMap((ref) => [...(days.get(ref) ?? [])]));
    const wrong = datesIn(plainText(answer.message)).filter(
      (date) => !date.readings.some((day) => own.has(day)),
    );
    expect(wrong, `${text} -> ${answer.about}`).toEqual([]);
  }
});

function daysByEntry(knowledge: Knowledge): ReadonlyMap<string, ReadonlySet<string>> {
  const written = (kind: string, entries: readonly { readonly id: string }[]) =>
    entries.map((entry): [string, Set<string>] => [
      `${kind}:${entry.id}`,
      new Set(datesIn(JSON.stringify(entry)).flatMap((date) => date.readings)),
    ]);
  return new Map<string, ReadonlySet<string>>([
    ...worldOf(knowledge).byCall,
    ...written('milestone', knowledge.milestones),
    ...written('answer', knowledge.answers),
  ]);
}

const PIECES = [
  'wann',
  'endet',
  'when',
  'does',
  'the',
  'die',
  'kelp',
  'Algen',
  'Ausschreibung',
  'call',
  'deadline',
  'Frist',
  'next',
  'März',
  'in Tokio',
  'bis',
  'and',
  'und',
  'second',
  'how many',
  'Tage',
  'offen',
  'who',
  'fördert',
  '2031',
  'Gezeitenkraft',
  'ferry',
  '31.12.',
  '?',
  'last week',
  'Japan',
  'auf Englisch',
  'xyz',
  'Meilenstein',
  'it',
  'wer',
];

/** A few pieces in a row, and now and then a letter less. */
function mutated(next: () => number): string {
  const count = 1 + Math.floor(next() * 9);
  const pieces = Array.from({ length: count }, () => PIECES[Math.floor(next() * PIECES.length)] ?? '');
  const text = pieces.join(' ');
  const at = Math.floor(next() * text.length);
  return next() < 0.3 ? text.slice(0, at) + text.slice(at + 1) : text;
}

/** Numbers from 0 to 1, the same ones for the same seed. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
