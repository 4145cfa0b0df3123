import { expect, test } from 'vitest';
import { postgresComingStages } from '#adapters/postgres/coming-stages.ts';
import type { Database } from '#adapters/postgres/database.ts';
import { postgresOffers } from '#adapters/postgres/offers.ts';
import { freshDatabase } from '#test/support/database.ts';

type Stage = {
  readonly id: string;
  readonly inDays: number;
  readonly zone?: string;
  readonly internal?: boolean;
};

async function addCall(
  db: Database,
  call: {
    readonly id: string;
    readonly topics?: readonly string[];
    readonly status?: string;
    readonly draft?: boolean;
  },
  stages: readonly Stage[],
): Promise<void> {
  await db.query(
    `insert into call (id, title, topics, status, draft, sources)
     values ($1, jsonb_build_object('en', $1::text), $2, $3, $4, '[{"title":"Call","url":"https://example.org"}]')`,
    [call.id, call.topics ?? [], call.status ?? null, call.draft ?? false],
  );
  for (const [position, stage] of stages.entries()) {
    await db.query(
      `insert into stage (call_id, id, position, local, timezone, ends_at, internal)
       values ($1, $2, $3, '2027-03-18T17:00', $4, bot_now() + make_interval(days => $5), $6)`,
      [call.id, stage.id, position, stage.zone ?? 'Europe/Berlin', stage.inDays, stage.internal ?? false],
    );
  }
}

async function addCalls(db: Database): Promise<void> {
  await addCall(db, { id: 'later', topics: ['ai'] }, [{ id: 'a', inDays: 50, zone: 'America/Toronto' }]);
  await addCall(db, { id: 'sooner', topics: ['quantum'] }, [
    { id: 'past', inDays: -3 },
    { id: 'secret', inDays: 2, internal: true },
    { id: 'next', inDays: 5 },
    { id: 'last', inDays: 90 },
  ]);
  await addCall(db, { id: 'over', topics: ['quantum'] }, [{ id: 'a', inDays: -1 }]);
  await addCall(db, { id: 'undated' }, []);
  await addCall(db, { id: 'draft', draft: true }, [{ id: 'a', inDays: 1, zone: 'Asia/Tokyo' }]);
  await addCall(db, { id: 'postponed', status: 'postponed' }, [{ id: 'a', inDays: 1 }]);
  await addCall(db, { id: 'cancelled', status: 'cancelled' }, [{ id: 'a', inDays: 1 }]);
}

test('what ends next is told, soonest first, and nothing internal, past, unsure or unfinished', async () => {
  await using db = await freshDatabase();
  await addCalls(db);
  const stages = postgresComingStages(db);
  const named = async (...next: Parameters<typeof stages.next>) =>
    (await stages.next(...next)).map((stage) => stage.callId);
  expect(await named([{ kind: 'all' }], 10)).toEqual(['sooner', 'later', 'sooner']);
  expect(await named([{ kind: 'all' }], 1)).toEqual(['sooner']);
  expect(await named([{ kind: 'topic', ref: 'ai' }], 10)).toEqual(['later']);
  expect(
    await named(
      [
        { kind: 'call', ref: 'sooner' },
        { kind: 'topic', ref: 'ai' },
      ],
      2,
    ),
  ).toEqual(['sooner', 'later']);
  expect(await named([], 10)).toEqual([]);
});

test('a channel is offered what is not over: topics, calls, zones and polled sources', async () => {
  await using db = await freshDatabase();
  await addCalls(db);
  await db.query(`insert into topic (id, name, draft) values
    ('quantum', '{"de":"Quanten"}', false), ('secret', '{"de":"Geheim"}', true)`);
  await db.query(`insert into source (id, name, url, language, reader, enabled, every_minutes) values
    ('nrc', '{"en":"NRC"}', 'https://example.org/a', 'en', '{"kind":"feed"}', true, 60),
    ('off', '{"en":"Off"}', 'https://example.org/b', 'en', '{"kind":"feed"}', false, 60)`);
  const offers = postgresOffers(db);
  expect((await offers.calls()).map((call) => call.ref)).toEqual(['later', 'postponed', 'sooner', 'undated']);
  expect(await offers.topics()).toEqual([{ ref: 'quantum', name: { de: 'Quanten' } }]);
  expect(await offers.sources()).toEqual([{ ref: 'nrc', name: { en: 'NRC' } }]);
  expect(await offers.zones()).toEqual(['Europe/Berlin', 'America/Toronto']);
});
