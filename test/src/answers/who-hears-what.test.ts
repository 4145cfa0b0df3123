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
import { singleReplies } from '#src/messages/single-replies.ts';
import type { Tenant } from '#src/model/channel.ts';
import type { Asker } from '#src/model/person.ts';
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
  return async (tenant: Tenant, text: string, more: Partial<Asker> = {}) => {
    const person = { platform: tenant.platform, ref: 'U1', name: 'One' };
    const channel = { tenant, ref: 'C1' };
    const conversation = `${tenant.ref} ${text} ${JSON.stringify(more)}`;
    const asker = {
      person,
      channel,
      conversation,
      isOutsider: false,
      isGuest: false,
      isHeardAlone: false,
      language: null,
      ...more,
    };
    const reply = await answer(inLanguage(deps.words, { named: [], asker, channel: null }, 'en'), text);
    const heardBy = (whom: 'channel' | 'asker') =>
      singleReplies(reply)
        .flatMap((one) => (one.kind === 'message' && one.to === whom ? plainText(one.message) : []))
        .join();
    return { all: heardBy('channel'), alone: heardBy('asker') };
  };
}

const QUESTIONS = [
  'When is the deadline for the tidal call?',
  'Wann endet die Gezeitenkraft-Ausschreibung?',
  'Tell me about Tidal Power for Remote Islands',
  'Who funds the tidal call and when does it close?',
  'How many days are left for the tidal call?',
  'When does the tidal call open?',
];

// Which tell no date of the call.
const OF_ELSE = [
  'Who funds the tidal call?',
  'How much money is in the tidal call?',
  'Whom do I ask about it?',
];

test('an internal deadline is told to whoever asks inside the tenant that set it, alone, and to nobody else', async () => {
  await using database = await freshDatabase();
  const knowledge = await knowledgeOf(OCEAN);
  await postgresKnowledge(database).write(knowledge, { replace: true, tenant: OURS });
  const ask = await askerOn(database);
  for (const text of QUESTIONS) {
    const told = await ask(OURS, text);
    expect(told.alone).toMatch(OWN);
    expect(told.all).toContain('2031');
    const others = [{ isOutsider: true }, { isGuest: true }].map((more) => ask(OURS, text, more));
    for (const other of await Promise.all([...others, ask(THEIRS, text)])) {
      expect(other).toEqual({ all: told.all, alone: '' });
    }
    expect(told.all).not.toMatch(OWN);
  }
});

test('it stays theirs when the file is read again without a tenant, and moves with another', async () => {
  await using database = await freshDatabase();
  const knowledge = await knowledgeOf(OCEAN);
  const store = postgresKnowledge(database);
  const ask = await askerOn(database);
  const [text = ''] = QUESTIONS;
  await store.write(knowledge, { replace: true });
  expect((await ask(OURS, text)).alone).not.toMatch(OWN);
  await store.write(knowledge, { replace: true, tenant: OURS });
  await store.write(knowledge, { replace: true });
  expect((await ask(OURS, text)).alone).toMatch(OWN);
  await store.write(knowledge, { replace: true, tenant: THEIRS });
  expect((await ask(OURS, text)).alone).not.toMatch(OWN);
  expect((await ask(THEIRS, text)).alone).toMatch(OWN);
});

test('it is never the next deadline nor the last nor told of what is no date, and a draft is told nowhere', async () => {
  await using database = await freshDatabase();
  await postgresKnowledge(database).write(await knowledgeOf(OCEAN), { replace: true, tenant: OURS });
  const ask = await askerOn(database);
  for (const text of [
    'What is the next deadline?',
    'Which deadlines fall in March?',
    'Which calls are open?',
    ...OF_ELSE,
  ]) {
    const outside = await ask(THEIRS, text);
    expect(await ask(OURS, text)).toEqual({ ...outside, alone: '' });
    expect(outside.all).not.toMatch(OWN);
  }
  for (const tenant of [OURS, THEIRS]) {
    for (const text of ['What are the Deep-Sea Cables?', 'Which calls are there?']) {
      const { all, alone } = await ask(tenant, text);
      expect(all + alone).not.toMatch(DRAFT);
    }
  }
});
