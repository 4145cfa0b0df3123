import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { conversationsInMemory } from '#adapters/console/conversations.ts';
import { loadWords } from '#adapters/i18next/words.ts';
import type { Database } from '#adapters/postgres/database.ts';
import { postgresEntries } from '#adapters/postgres/entries.ts';
import { postgresKnowledge } from '#adapters/postgres/knowledge.ts';
import { postgresNewsSearch } from '#adapters/postgres/news-search.ts';
import { questionAnswerer } from '#src/answers/area.ts';
import { inLanguage } from '#src/desk/visit.ts';
import { plainText } from '#src/messages/plain-text.ts';
import type { Tenant } from '#src/model/channel.ts';
import { freshDatabase } from '#test/support/database.ts';
import { knowledgeOf } from '#test/support/knowledge.ts';

const OCEAN = fileURLToPath(new URL('../../fixtures/questions/world-ocean.yaml', import.meta.url));
const OURS: Tenant = { platform: 'slack', ref: 'T-OURS' };
const THEIRS: Tenant = { platform: 'slack', ref: 'T-THEIRS' };

// Of the world's only internal deadline and only draft.
const OWN = /\((?:intern|internal)\)/;
const DRAFT = /cables|kabel/i;

async function askerOn(database: Database) {
  const deps = {
    words: await loadWords(new URL('../../../locales/', import.meta.url)),
    entries: postgresEntries(database),
    news: postgresNewsSearch(database),
    conversations: conversationsInMemory(),
  };
  const clock = { now: () => Temporal.Instant.from('2031-03-05T09:00:00Z') };
  const answer = questionAnswerer(deps, clock, async () => []);
  return async (tenant: Tenant, text: string, { isOutsider } = { isOutsider: false }) => {
    const person = { platform: tenant.platform, ref: 'U1', name: 'One' };
    const channel = { tenant, ref: 'C1' };
    const conversation = `${tenant.ref} ${text} ${isOutsider}`;
    const asker = { person, channel, conversation, isOutsider, language: null };
    const reply = await answer(inLanguage(deps.words, { named: [], asker, channel: null }, 'en'), text);
    return reply.kind === 'message' ? plainText(reply.message) : '';
  };
}

const QUESTIONS = [
  'When is the deadline for the tidal call?',
  'Wann endet die Gezeitenkraft-Ausschreibung?',
  'Tell me about Tidal Power for Remote Islands',
];

test('an internal deadline is told inside the tenant that set it and nowhere else', async () => {
  await using database = await freshDatabase();
  const knowledge = await knowledgeOf(OCEAN);
  await postgresKnowledge(database).write(knowledge, { replace: true, tenant: OURS });
  const ask = await askerOn(database);
  for (const text of QUESTIONS) {
    expect(await ask(OURS, text)).toMatch(OWN);
    expect(await ask(OURS, text, { isOutsider: true })).not.toMatch(OWN);
    expect(await ask(THEIRS, text)).not.toMatch(OWN);
  }
});

test('it stays theirs when the file is read again without a tenant, and moves with another', async () => {
  await using database = await freshDatabase();
  const knowledge = await knowledgeOf(OCEAN);
  const store = postgresKnowledge(database);
  const ask = await askerOn(database);
  const [text = ''] = QUESTIONS;
  await store.write(knowledge, { replace: true });
  expect(await ask(OURS, text)).not.toMatch(OWN);
  await store.write(knowledge, { replace: true, tenant: OURS });
  await store.write(knowledge, { replace: true });
  expect(await ask(OURS, text)).toMatch(OWN);
  await store.write(knowledge, { replace: true, tenant: THEIRS });
  expect(await ask(OURS, text)).not.toMatch(OWN);
  expect(await ask(THEIRS, text)).toMatch(OWN);
});

test('it is never the next deadline nor the last, and a draft is told nowhere', async () => {
  await using database = await freshDatabase();
  await postgresKnowledge(database).write(await knowledgeOf(OCEAN), { replace: true, tenant: OURS });
  const ask = await askerOn(database);
  for (const text of [
    'What is the next deadline?',
    'Which deadlines fall in March?',
    'Which calls are open?',
  ]) {
    const outside = await ask(THEIRS, text);
    expect(await ask(OURS, text)).toBe(outside);
    expect(outside).not.toMatch(OWN);
  }
  for (const tenant of [OURS, THEIRS]) {
    expect(await ask(tenant, 'What are the Deep-Sea Cables?')).not.toMatch(DRAFT);
    expect(await ask(tenant, 'Which calls are there?')).not.toMatch(DRAFT);
  }
});
