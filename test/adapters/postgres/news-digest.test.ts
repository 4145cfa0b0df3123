import { describe, expect, test } from 'vitest';
import { postgresNews } from '#adapters/postgres/news.ts';
import { newsWorld } from '#test/support/news-world.ts';
import { item } from '#test/support/sources.ts';

const DAILY = { digest: { at: '08:30', weekday: null } };
const titled = (key: string, title = `Title ${key}`) => item(key, { title, published: null });

describe('an overview', () => {
  test('holds what came by its time, leaves once a day, and not at all without news', async () => {
    await using world = await newsWorld({ rhythm: DAILY });
    await world.read('2026-11-23T10:00:00Z', 'bund', titled('a'));
    await world.read('2026-11-23T18:00:00Z', 'ised', titled('b'));
    await world.plan('2026-11-24T07:29:50Z');
    expect(await world.leaving('2026-11-24T07:29:55Z')).toEqual([]);
    expect(await world.plan('2026-11-24T07:30:05Z')).toEqual({ queued: 1, withdrawn: 0 });
    expect(await world.plan('2026-11-24T07:30:15Z')).toEqual({ queued: 0, withdrawn: 0 });
    await world.read('2026-11-24T07:31:00Z', 'bund', titled('a'), titled('c'));
    expect(await world.leaving('2026-11-24T07:32:00Z')).toEqual([
      { key: `digest:${world.channelId}:2026-11-24`, stories: [['Title a'], ['Title b']], edited: [] },
    ]);
    await world.plan('2026-11-25T07:30:05Z');
    expect(await world.leaving('2026-11-25T07:31:00Z')).toMatchObject([{ stories: [['Title c']] }]);
    await world.plan('2026-11-26T07:30:05Z');
    expect(await world.leaving('2026-11-26T07:31:00Z')).toEqual([]);
  });

  test('is made up for when nobody was there at its time, with what had come by then', async () => {
    await using world = await newsWorld({ rhythm: DAILY });
    await world.read('2026-11-23T10:00:00Z', 'bund', titled('a'));
    await world.read('2026-11-24T11:00:00Z', 'bund', titled('a'), titled('late'));
    expect(await world.leaving('2026-11-24T11:00:00Z')).toMatchObject([{ stories: [['Title a']] }]);
    await world.plan('2026-11-25T07:30:00Z');
    expect(await world.leaving('2026-11-25T07:30:00Z')).toMatchObject([{ stories: [['Title late']] }]);
  });

  test('is made once by many planners, and a death within a plan loses nothing', async () => {
    await using world = await newsWorld({ rhythm: DAILY });
    await world.read('2026-11-23T10:00:00Z', 'bund', titled('a'), titled('b'));
    await world.within('2026-11-24T07:30:00Z', async (db) => {
      const dying = db.transaction(async (sql) => {
        await postgresNews({ ...db, query: sql.query, transaction: (work) => work(sql) }).plan();
        throw new Error('killed');
      });
      await expect(dying).rejects.toThrow('killed');
      expect(await db.query('select from delivery')).toEqual([]);
      const plans = await Promise.all(Array.from({ length: 6 }, () => postgresNews(db).plan()));
      expect(plans.reduce((sum, { queued }) => sum + queued, 0)).toBe(1);
    });
    expect(await world.leaving('2026-11-24T07:30:00Z')).toMatchObject([
      { stories: [['Title b'], ['Title a']] },
    ]);
  });

  test.each([
    [
      'spring, when 02:30 does not exist',
      '02:30',
      '2027-03-28',
      '2027-03-28T01:30:00Z',
      '2027-03-29T00:30:00Z',
    ],
    ['autumn, when 02:30 comes twice', '02:30', '2027-10-31', '2027-10-31T01:30:00Z', '2027-11-01T01:30:00Z'],
    ['spring, at its usual time', '08:30', '2027-03-28', '2027-03-28T06:30:00Z', '2027-03-29T06:30:00Z'],
    ['autumn, at its usual time', '08:30', '2027-10-31', '2027-10-31T07:30:00Z', '2027-11-01T07:30:00Z'],
  ])('comes once on the day on which the clocks change: %s', async (_, at, day, moment, nextMoment) => {
    const before = Temporal.PlainDate.from(day).subtract({ days: 1 });
    await using world = await newsWorld({
      rhythm: { digest: { at, weekday: null } },
      since: `${before}T00:00:00Z`,
    });
    await world.read(`${before}T12:00:00Z`, 'bund', titled('a'));
    const found: string[] = [];
    const from = Temporal.Instant.from(moment).subtract({ hours: 1, minutes: 10 });
    for (let step = 0; step < 16; step += 1) {
      const now = from.add({ minutes: step * 10 }).toString();
      await world.read(now, 'bund', titled('a'), titled(`at ${now}`));
      for (const { key } of await world.leaving(now)) found.push(`${key} ${now}`);
    }
    expect(found).toEqual([`digest:${world.channelId}:${day} ${moment}`]);
    await world.plan(nextMoment);
    expect(await world.leaving(nextMoment)).toHaveLength(1);
  });

  test('leaves on its weekday', async () => {
    await using world = await newsWorld({ rhythm: { digest: { at: '09:00', weekday: 4 } } });
    await world.read('2026-11-23T10:00:00Z', 'bund', titled('a'));
    for (const day of ['24', '25']) await world.plan(`2026-11-${day}T09:00:00Z`);
    await world.plan('2026-11-26T07:59:00Z');
    expect(await world.leaving('2026-11-26T07:59:00Z')).toEqual([]);
    await world.plan('2026-11-26T08:00:00Z');
    expect(await world.leaving('2026-11-26T08:00:00Z')).toHaveLength(1);
  });

  test('shows an edit in its place, marked, and what waits shows the newest unmarked', async () => {
    await using world = await newsWorld({ rhythm: DAILY });
    await world.read('2026-11-23T10:00:00Z', 'bund', titled('a'), titled('b'));
    await world.read('2026-11-23T11:00:00Z', 'bund', titled('a', 'a, better'), titled('b'));
    await world.plan('2026-11-24T07:30:00Z');
    const key = `digest:${world.channelId}:2026-11-24`;
    expect(await world.leaving('2026-11-24T07:30:00Z')).toEqual([
      { key, stories: [['Title b'], ['a, better']], edited: [] },
    ]);
    await world.read('2026-11-24T13:10:00Z', 'bund', titled('a', 'a, best'), titled('b'));
    expect(await world.leaving('2026-11-24T13:10:00Z')).toEqual([
      { key: `${key}:v4`, stories: [['Title b'], ['a, best']], edited: ['a, best'] },
    ]);
    await world.plan('2026-11-24T13:20:00Z');
    expect(await world.leaving('2026-11-24T13:20:00Z')).toEqual([]);
  });

  test('gives way to news as it comes, once somebody wants that, and leaves nothing behind', async () => {
    await using world = await newsWorld({ rhythm: DAILY });
    await world.read('2026-11-23T10:00:00Z', 'bund', titled('a'));
    await world.want({}, '2026-11-23T11:00:00Z');
    await world.plan('2026-11-23T11:00:10Z');
    expect(await world.leaving('2026-11-23T11:00:10Z')).toMatchObject([{ stories: [['Title a']] }]);
  });
});
