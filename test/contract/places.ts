import { expect, test } from 'vitest';
import type { Channel, ChannelAddress } from '#src/model/channel.ts';
import type { Places } from '#src/ports/places.ts';

const ADDRESS: ChannelAddress = { tenant: { platform: 'slack', ref: 'T1' }, ref: 'C1' };
const SEEN: Omit<Channel, 'id'> = {
  address: ADDRESS,
  name: 'quantum',
  kind: 'channel',
  languages: ['de'],
  timezone: null,
};

/** What every implementation of Places must do. `open` gives an empty one. */
export function placesContract(open: () => Promise<{ readonly places: Places } & AsyncDisposable>): void {
  test('a channel is made known once, keeps its settings and follows the name of the platform', async () => {
    await using opened = await open();
    const { places } = opened;
    const first = await places.ensure(SEEN);
    expect(first).toEqual({ id: first.id, ...SEEN });
    const seenAgain = { ...SEEN, name: 'quantum-ca', languages: ['en'], timezone: 'America/Toronto' };
    expect(await places.ensure(seenAgain)).toEqual({ ...first, name: 'quantum-ca' });
  });

  test('a channel is found in its own tenant only', async () => {
    await using opened = await open();
    const { places } = opened;
    const here = await places.ensure(SEEN);
    const other = { platform: 'slack', ref: 'T2' };
    await places.ensure({ ...SEEN, address: { tenant: other, ref: 'C9' }, name: 'elsewhere' });
    expect(await places.find(ADDRESS)).toEqual({ ...here, isIntroduced: false });
    expect(await places.find({ ...ADDRESS, tenant: other })).toBeNull();
    expect((await places.channelsOf(ADDRESS.tenant)).map((channel) => channel.name)).toEqual(['quantum']);
  });

  test('a closed channel is found by nobody until it is seen again', async () => {
    await using opened = await open();
    const { places } = opened;
    const { id } = await places.ensure(SEEN);
    await places.close(ADDRESS);
    expect(await places.find(ADDRESS)).toBeNull();
    expect(await places.channelsOf(ADDRESS.tenant)).toEqual([]);
    expect((await places.ensure(SEEN)).id).toBe(id);
  });

  test('two processes that see a channel at once make one', async () => {
    await using opened = await open();
    const { places } = opened;
    const seen = await Promise.all(Array.from({ length: 6 }, () => places.ensure(SEEN)));
    expect(new Set(seen.map((channel) => channel.id)).size).toBe(1);
  });

  test('the bot introduces itself once in a channel, and nowhere it does not know', async () => {
    await using opened = await open();
    const { places } = opened;
    expect(await places.introduce(ADDRESS)).toBe(false);
    await places.ensure(SEEN);
    const said = await Promise.all([places.introduce(ADDRESS), places.introduce(ADDRESS)]);
    expect(said.toSorted()).toEqual([false, true]);
    expect(await places.find(ADDRESS)).toMatchObject({ isIntroduced: true });
  });

  test('a channel that is called otherwise stays the same, also where that name is known already', async () => {
    await using opened = await open();
    const { places } = opened;
    const [first, second] = [
      { ...ADDRESS, ref: 'C2' },
      { ...ADDRESS, ref: 'C3' },
    ];
    const known = await places.ensure(SEEN);
    await places.introduce(ADDRESS);
    await places.move(ADDRESS, 'C2');
    expect(await places.find(ADDRESS)).toBeNull();
    expect(await places.find(first)).toEqual({ ...known, address: first, isIntroduced: true });
    await places.ensure({ ...SEEN, address: second, name: 'newcomer' });
    await places.move(first, 'C3');
    expect(await places.channelsOf(ADDRESS.tenant)).toEqual([{ ...known, address: second }]);
    expect(await places.introduce(second)).toBe(false);
  });

  test('a channel that nobody knows, or that is closed, is called nothing else', async () => {
    await using opened = await open();
    const { places } = opened;
    await places.move(ADDRESS, 'C2');
    await places.ensure(SEEN);
    await places.close(ADDRESS);
    const other = await places.ensure({ ...SEEN, address: { ...ADDRESS, ref: 'C2' } });
    await places.move(ADDRESS, 'C2');
    expect(await places.channelsOf(ADDRESS.tenant)).toEqual([other]);
  });
}
