import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Database } from '#adapters/postgres/database.ts';
import { postgresEntries } from '#adapters/postgres/entries.ts';
import { postgresKnowledge } from '#adapters/postgres/knowledge.ts';
import { soonestFirst } from '#src/answers/say/calls-list.ts';
import { type Call, callState } from '#src/model/call.ts';
import { isOver } from '#src/model/deadline.ts';
import type { Entries, EntryWord } from '#src/ports/entries.ts';
import { freshDatabase } from '#test/support/database.ts';
import { knowledgeOf } from '#test/support/knowledge.ts';

const OCEAN = fileURLToPath(new URL('../../fixtures/questions/world-ocean.yaml', import.meta.url));
const NOW = Temporal.Instant.from('2031-03-05T09:00:00Z');

async function withOcean(work: (entries: Entries) => Promise<void>): Promise<void> {
  await using database = await freshDatabase();
  await postgresKnowledge(database).write(await knowledgeOf(OCEAN), { replace: true });
  await work(postgresEntries(database));
}

/** Calls that have a title and nothing else to be found by, in place of those of the ocean. */
async function writeCalls(
  database: Database,
  length: number,
  titleOf: (nth: number) => string,
): Promise<void> {
  const ocean = await knowledgeOf(OCEAN);
  const [pattern] = ocean.calls;
  const calls = Array.from({ length }, (_, nth) => ({
    ...(pattern as Call),
    id: `call-${nth}`,
    title: { en: titleOf(nth) },
    aliases: [],
    topics: [],
    funders: [],
  }));
  await postgresKnowledge(database).write({ ...ocean, calls }, { replace: true });
}

const officialStagesOf = (calls: readonly Call[]) =>
  calls
    .flatMap((call) => call.stages.map((stage) => ({ call, stage })))
    .filter(({ call, stage }) => call.status === null && !isOver(stage.deadline, NOW));
const idsOf = (entries: readonly { readonly id: string }[]) => entries.map((entry) => entry.id);

describe('words', () => {
  test.each([
    ['a misspelt one', 'gezeitnkraft', 'gezeitenkraft'],
    ['the beginning of a compound', 'algen', 'algenzucht'],
    ['an inflected beginning', 'korallen', 'korallenriffe'],
  ])('%s finds what is meant', (_name, asked, meant) =>
    withOcean(async (entries) => {
      expect(await entries.wordsLike([asked], [])).toContain(meant);
    }),
  );

  test('a part is found as it is written', () =>
    withOcean(async (entries) => {
      expect(await entries.wordsLike([], ['tang', 'tan'])).toEqual(['tang']);
    }));

  test('of names are found by the whole name only', () =>
    withOcean(async (entries) => {
      const { named } = await entries.firstLook(['kelp grants', 'kelp', 'tang wettbewerb']);
      expect(named.map(({ ref, role, word }) => `${ref} ${role} ${word}`)).toEqual([
        'call:kelp-farm-2031 alias grants',
        'call:kelp-farm-2031 alias kelp',
        'call:kelp-prize-2031 alias tang',
        'call:kelp-prize-2031 alias wettbewerb',
        'topic:seaweed alias kelp',
      ]);
    }));

  test('make a phrase of a call where one of its names has them side by side', () =>
    withOcean(async ({ inNames }) => {
      const phrases = ['kelp grants', 'tang wettbewerb', 'grants kelp', 'elp grants', 'kelp zeppelins'];
      expect(await inNames(phrases)).toEqual(['kelp grants', 'tang wettbewerb']);
    }));

  test('stand in a call under its topics and funders as well', () =>
    withOcean(async (entries) => {
      const found = await entries.holding([['tang'], ['jcea']], []);
      expect(found).toContainEqual({
        word: 'tang',
        ref: 'call:kelp-farm-2031',
        role: 'topic',
        language: null,
        name: 'tang',
      });
      expect(found).toContainEqual(expect.objectContaining({ ref: 'call:quiet-2030', role: 'funder' }));
    }));
});

test('a word that hundreds of entries have is read beside another word only, unless nothing else tells', async () => {
  await using database = await freshDatabase();
  await writeCalls(database, 300, (nth) => `Programme ${nth === 7 ? 'lighthouse' : 'buoy'}`);
  const { holding } = postgresEntries(database);
  const refsOf = (found: readonly EntryWord[]) => new Set(found.map(({ ref }) => ref));
  expect(refsOf(await holding([['lighthouse']], ['programme']))).toEqual(new Set(['call:call-7']));
  expect((await holding([['lighthouse']], ['programme'])).map(({ word }) => word).toSorted()).toEqual([
    'lighthouse',
    'programme',
  ]);
  expect(await holding([], ['programme'])).toEqual([]);
  expect(refsOf(await holding([['programme']], [])).size).toBe(300);
});

test('a phrase is found in the name of one call among hundreds that have its words', async () => {
  await using database = await freshDatabase();
  await writeCalls(database, 300, (nth) => (nth === 271 ? 'Buoys, round 7' : 'Round buoys 7'));
  expect(await postgresEntries(database).inNames(['round 7', '7 round'])).toEqual(['round 7']);
});

test('of words that hundreds of entries have each, those are read that hold most of them', async () => {
  await using database = await freshDatabase();
  const titleOf = (nth: number) => ['Tidal power', 'Tidal farms', 'Deep power'][nth % 3];
  await writeCalls(database, 900, (nth) => (nth === 7 ? 'Deep tidal power' : (titleOf(nth) ?? '')));
  const { holding } = postgresEntries(database);
  const refsOf = async (...asked: Parameters<typeof holding>) =>
    new Set((await holding(...asked)).map(({ ref }) => ref).filter((ref) => ref.startsWith('call:')));
  expect(await refsOf([['tidal'], ['power'], ['deep']], [])).toEqual(new Set(['call:call-7']));
  expect((await refsOf([['tidal'], ['power']], [])).size).toBe(301);
  // Two words that one word of the question may be are one word of it: who has either has as much of the question.
  expect((await refsOf([['tidal', 'power']], [])).size).toBe(900);
});

test('a word that may be many words tells as little as one that hundreds of entries have', async () => {
  await using database = await freshDatabase();
  const titleOf = (nth: number) => ['Windfarm', 'Fishfarm', 'Algaefarm'][nth % 3];
  await writeCalls(
    database,
    450,
    (nth) => `${titleOf(nth)} ${nth === 7 ? 'lighthouse' : nth < 300 ? 'offshore' : 'inland'}`,
  );
  const { holding } = postgresEntries(database);
  const refsOf = async (...asked: Parameters<typeof holding>) =>
    new Set((await holding(...asked)).map(({ ref }) => ref));
  const farms = ['windfarm', 'fishfarm', 'algaefarm'];
  expect(await refsOf([farms, ['lighthouse']], [])).toEqual(new Set(['call:call-7']));
  expect((await refsOf([farms, ['offshore']], [])).size).toBe(299);
  expect((await refsOf([farms], [])).size).toBe(450);
});

test('what is looked up for each question is planned once, however long the question is', async () => {
  await using database = await freshDatabase();
  const knowledge = await knowledgeOf(OCEAN);
  await postgresKnowledge(database).write(knowledge, { replace: true });
  const plans = await database.transaction(async (sql) => {
    const { firstLook, holding } = postgresEntries(sql);
    for (let length = 1; length <= 12; length += 1) {
      const names = Array.from({ length }, (_, nth) => `kelp ${nth}`);
      await firstLook(names);
      await holding([names], []);
    }
    return sql.query<{ name: string; custom: number }>(
      `select name, custom_plans::int as custom from pg_prepared_statements
       where name in ('first-look', 'entries-holding') order by name`,
    );
  });
  // PostgreSQL tries five times whether to know the values helps.
  expect(plans).toEqual([
    { name: 'entries-holding', custom: 5 },
    { name: 'first-look', custom: 5 },
  ]);
});

describe('calls', () => {
  test('that are not over, whether they have a deadline or not', () =>
    withOcean(async (entries) => {
      const found = await entries.calls({ kind: 'not-over', at: NOW });
      expect(idsOf(found)).toEqual([
        'harbour-credits',
        'kelp-farm-2031',
        'kelp-prize-2031',
        'reef-sensors',
        'tidal-2031',
      ]);
    }));

  test('with a deadline or an opening between two moments', () =>
    withOcean(async (entries) => {
      const between = {
        from: Temporal.Instant.from('2031-03-01T00:00:00Z'),
        until: Temporal.Instant.from('2031-03-31T00:00:00Z'),
      };
      expect(idsOf(await entries.calls({ kind: 'ends-between', ...between }))).toEqual([
        'kelp-farm-2031',
        'tidal-2031',
      ]);
      expect(idsOf(await entries.calls({ kind: 'opens-between', ...between }))).toEqual(['kelp-prize-2031']);
    }));

  test('that end next for applicants of a country, or for anybody', () =>
    withOcean(async (entries) => {
      const next = (at: string, countries: readonly string[]) =>
        entries.calls({ kind: 'next-ending', at: Temporal.Instant.from(at), countries });
      const all = await entries.calls({ kind: 'not-over', at: NOW });
      for (const countries of [[], ['NO'], ['JP'], ['PT'], ['XX']]) {
        const binding = officialStagesOf(all).filter(
          ({ stage }) =>
            countries.length === 0 ||
            stage.countries.length === 0 ||
            stage.countries.some((one) => countries.includes(one)),
        );
        const soonest = Math.min(...binding.map(({ stage }) => stage.deadline.instant.epochMilliseconds));
        const expected = binding.filter(({ stage }) => stage.deadline.instant.epochMilliseconds === soonest);
        expect(idsOf(await next(NOW.toString(), countries))).toEqual(expected.map(({ call }) => call.id));
      }
      expect(await next('2099-01-01T00:00:00Z', [])).toEqual([]);
    }));

  test('that are open, as the core says it, soonest first, and how many there are', () =>
    withOcean(async (entries) => {
      const all = await entries.calls({ kind: 'not-over', at: NOW });
      const open = soonestFirst(
        all.filter((call) => callState(call, NOW) === 'open'),
        NOW,
      );
      expect(open.length).toBeGreaterThan(1);
      const told = await entries.open({ at: NOW, countries: [] }, 1);
      expect(told).toEqual({ count: open.length, calls: open.slice(0, 1) });
      const forJapan = await entries.open({ at: NOW, countries: ['JP'] }, 9);
      const binding = open.filter(
        ({ stages }) =>
          stages.length === 0 ||
          stages.some(({ countries }) => countries.length === 0 || countries.includes('JP')),
      );
      expect(idsOf(forJapan.calls)).toEqual(idsOf(binding));
    }));

  test('of a topic', () =>
    withOcean(async (entries) => {
      expect(idsOf(await entries.calls({ kind: 'of-topic', topic: 'seaweed' }))).toEqual([
        'kelp-farm-2031',
        'kelp-prize-2031',
      ]);
    }));

  test('have no internal stages, and drafts are none', () =>
    withOcean(async (entries) => {
      const found = await entries.calls({ kind: 'ids', ids: ['tidal-2031', 'secret-draft'] });
      expect(idsOf(found)).toEqual(['tidal-2031']);
      expect(idsOf(found[0]?.stages ?? [])).toEqual(['registration', 'outline', 'full']);
    }));
});

test('internal deadlines are those of one tenant, of one call, and of no draft', async () => {
  await using database = await freshDatabase();
  const ours = { platform: 'slack', ref: 'T1' };
  await postgresKnowledge(database).write(await knowledgeOf(OCEAN), { replace: true, tenant: ours });
  const { ownStages } = postgresEntries(database);
  const [own, ...others] = await ownStages(ours, 'tidal-2031');
  expect(own).toMatchObject({ id: 'own', internal: true, deadline: { timezone: 'Europe/Oslo' } });
  expect(others).toEqual([]);
  expect(await ownStages({ ...ours, platform: 'teams' }, 'tidal-2031')).toEqual([]);
  expect(await ownStages({ ...ours, ref: 'T2' }, 'tidal-2031')).toEqual([]);
  expect(await ownStages(ours, 'kelp-farm-2031')).toEqual([]);
  await database.query(`update call set draft = true where id = 'tidal-2031'`);
  expect(await ownStages(ours, 'tidal-2031')).toEqual([]);
});

test('milestones share a day with the range, or have these ids', () =>
  withOcean(async (entries) => {
    const may = { first: Temporal.PlainDate.from('2031-05-01'), last: Temporal.PlainDate.from('2031-05-31') };
    expect(idsOf(await entries.milestones({ kind: 'within', days: may }))).toEqual([
      'test-field',
      'kelp-week',
    ]);
    expect(idsOf(await entries.milestones({ kind: 'ids', ids: ['review', 'nothing'] }))).toEqual(['review']);
  }));

test('the places that entries name are known', () =>
  withOcean(async (entries) => {
    const { countries, timezones } = await entries.firstLook([]);
    expect(countries).toEqual(['JP', 'NO', 'PT']);
    expect(timezones).toContain('Atlantic/Azores');
  }));
