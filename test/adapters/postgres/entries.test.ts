import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { postgresEntries } from '#adapters/postgres/entries.ts';
import { postgresKnowledge } from '#adapters/postgres/knowledge.ts';
import type { Entries } from '#src/ports/entries.ts';
import { freshDatabase } from '#test/support/database.ts';
import { knowledgeOf } from '#test/support/knowledge.ts';

const OCEAN = fileURLToPath(new URL('../../fixtures/questions/world-ocean.yaml', import.meta.url));
const NOW = Temporal.Instant.from('2031-03-05T09:00:00Z');

async function withOcean(work: (entries: Entries) => Promise<void>): Promise<void> {
  await using database = await freshDatabase();
  await postgresKnowledge(database).write(await knowledgeOf(OCEAN), { replace: true });
  await work(postgresEntries(database));
}

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
      const found = await entries.named(['kelp grants', 'kelp', 'tang wettbewerb']);
      expect(found.map(({ ref, role, word }) => `${ref} ${role} ${word}`)).toEqual([
        'call:kelp-farm-2031 alias grants',
        'call:kelp-farm-2031 alias kelp',
        'call:kelp-prize-2031 alias tang',
        'call:kelp-prize-2031 alias wettbewerb',
        'topic:seaweed alias kelp',
      ]);
    }));

  test('stand in a call under its topics and funders as well', () =>
    withOcean(async (entries) => {
      const found = await entries.holding(['tang', 'jcea']);
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

  test('have no internal stages, and drafts are none', () =>
    withOcean(async (entries) => {
      const found = await entries.calls({ kind: 'ids', ids: ['tidal-2031', 'secret-draft'] });
      expect(idsOf(found)).toEqual(['tidal-2031']);
      expect(idsOf(found[0]?.stages ?? [])).toEqual(['registration', 'outline', 'full']);
    }));
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
    const { countries, timezones } = await entries.places();
    expect(countries).toEqual(['JP', 'NO', 'PT']);
    expect(timezones).toContain('Atlantic/Azores');
  }));
