import { describe, expect, test } from 'vitest';
import { newsWorld } from '#test/support/news-world.ts';
import { item } from '#test/support/sources.ts';

const NIGHT = { rest: { from: '18:00', until: '08:00' } };
const titled = (key: string) => item(key, { title: key, published: null });

describe('rest hours', () => {
  test('hold what comes in them; it leaves at their end, in order', async () => {
    await using world = await newsWorld({ rhythm: NIGHT });
    await world.read('2026-11-23T17:00:00Z', 'bund', titled('a'));
    await world.read('2026-11-23T20:00:00Z', 'bund', titled('a'), titled('b'));
    await world.plan('2026-11-24T06:59:55Z');
    expect(await world.leaving('2026-11-24T06:59:55Z')).toEqual([]);
    await world.plan('2026-11-24T07:00:05Z');
    const left = await world.leaving('2026-11-24T07:00:05Z');
    expect(left.map(({ stories }) => stories)).toEqual([[['a']], [['b']]]);
  });

  test('hold what was queued before and did not leave in time, which stays fresh', async () => {
    await using world = await newsWorld({ rhythm: { ...NIGHT, restsOnWeekends: true } });
    await world.read('2026-11-27T16:59:00Z', 'bund', titled('a'));
    expect(await world.leaving('2026-11-27T17:00:00Z')).toEqual([]);
    for (const moment of ['2026-11-27T17:00:10Z', '2026-11-28T12:00:00Z', '2026-11-30T06:59:00Z']) {
      await world.plan(moment);
      expect(await world.leaving(moment)).toEqual([]);
    }
    await world.plan('2026-11-30T07:00:05Z');
    expect(await world.leaving('2026-11-30T07:00:05Z')).toHaveLength(1);
    const [{ fresh } = { fresh: false }] = await world.query<{ fresh: boolean }>(
      `select expires_at > timestamptz '2026-11-30T07:00:00Z' as fresh from delivery`,
    );
    expect(fresh).toBe(true);
  });

  test('that somebody sets hold for what is queued already', async () => {
    await using world = await newsWorld();
    await world.read('2026-11-23T20:00:00Z', 'bund', titled('a'));
    await world.want(NIGHT, '2026-11-23T20:00:01Z');
    expect(await world.leaving('2026-11-23T20:00:02Z')).toEqual([]);
    await world.plan('2026-11-23T20:00:10Z');
    expect(await world.leaving('2026-11-24T06:59:00Z')).toEqual([]);
    expect(await world.leaving('2026-11-24T07:00:00Z')).toHaveLength(1);
    await world.plan('2026-11-24T07:00:10Z');
    expect(await world.query('select from delivery')).toHaveLength(1);
  });

  test('do not hold an edit, which nobody is called for', async () => {
    await using world = await newsWorld({ rhythm: NIGHT });
    await world.read('2026-11-23T10:00:00Z', 'bund', titled('a'));
    await world.leaving('2026-11-23T10:00:00Z');
    await world.read('2026-11-23T20:00:00Z', 'bund', { ...titled('a'), title: 'a, better' });
    expect(await world.leaving('2026-11-23T20:00:00Z')).toMatchObject([{ edited: ['a, better'] }]);
  });

  test('move an overview of the weekend to the next one', async () => {
    await using world = await newsWorld({
      rhythm: { digest: { at: '08:30', weekday: null }, restsOnWeekends: true },
    });
    await world.read('2026-11-27T12:00:00Z', 'bund', titled('a'));
    for (const moment of ['2026-11-28T07:31:00Z', '2026-11-29T07:31:00Z', '2026-11-29T23:30:00Z']) {
      await world.plan(moment);
      expect(await world.leaving(moment)).toEqual([]);
    }
    await world.plan('2026-11-30T07:30:00Z');
    expect(await world.leaving('2026-11-30T07:30:00Z')).toMatchObject([
      { key: `digest:${world.channelId}:2026-11-30` },
    ]);
  });

  test.each([
    ['22:00', '06:00', '2026-03-29T03:59:00Z', '2026-03-29T04:00:00Z'],
    ['22:00', '06:00', '2026-10-25T04:59:00Z', '2026-10-25T05:00:00Z'],
    ['00:00', '02:30', '2026-03-29T00:59:00Z', '2026-03-29T01:30:00Z'],
    ['10:00', '12:00', '2026-10-25T10:59:00Z', '2026-10-25T11:00:00Z'],
  ])('%s–%s end at their local time when the clocks change: %s', async (from, until, resting, over) => {
    const rhythm = { rest: { from, until } };
    await using world = await newsWorld({ rhythm, since: '2026-01-01T00:00:00Z' });
    await world.read(resting, 'bund', titled('a'));
    expect(await world.leaving(resting)).toEqual([]);
    await world.plan(over);
    expect(await world.leaving(over)).toHaveLength(1);
  });
});

describe('many stories at once', () => {
  const many = (count: number) => Array.from({ length: count }, (_, nth) => titled(`i${nth}`));

  test.each([
    [5, 5],
    [6, 1],
    [40, 1],
  ])('%i are %i posts', async (count, posts) => {
    await using world = await newsWorld();
    expect(await world.read('2026-11-23T10:00:00Z', 'bund', ...many(count))).toEqual({
      queued: posts,
      withdrawn: 0,
    });
    const left = await world.leaving('2026-11-23T10:00:00Z');
    expect(left.flatMap(({ stories }) => stories)).toHaveLength(count);
    expect((await world.plan('2026-11-23T10:01:00Z')).queued).toBe(0);
  });

  test('come together at the end of a rest, and an edit shows in that post', async () => {
    await using world = await newsWorld({ rhythm: NIGHT });
    for (let nth = 1; nth <= 7; nth += 1) await world.read(`2026-11-23T20:0${nth}:00Z`, 'bund', ...many(nth));
    await world.plan('2026-11-24T07:00:00Z');
    const [post] = await world.leaving('2026-11-24T07:00:00Z');
    expect(post?.stories).toHaveLength(7);
    await world.read('2026-11-24T09:00:00Z', 'bund', { ...titled('i3'), title: 'i3, better' });
    expect(await world.leaving('2026-11-24T09:00:00Z')).toMatchObject([{ edited: ['i3, better'] }]);
  });
});
