import type { Channel, ChannelAddress, Tenant } from '#src/model/channel.ts';
import type { Places } from '#src/ports/places.ts';

/** Places in memory. */
export function fakePlaces(): Places {
  const channels = new Map<string, Channel>();
  const closed = new Set<string>();
  const introduced = new Set<string>();
  const open = () => [...channels].filter(([key]) => !closed.has(key)).map(([, channel]) => channel);
  return {
    async ensure(channel) {
      const key = keyOf(channel.address);
      const known = channels.get(key);
      const stored = known
        ? { ...known, name: channel.name, kind: channel.kind }
        : { id: String(channels.size + 1), ...channel };
      channels.set(key, stored);
      closed.delete(key);
      return stored;
    },
    async find(address) {
      const key = keyOf(address);
      const channel = channels.get(key);
      return channel && !closed.has(key) ? { ...channel, isIntroduced: introduced.has(key) } : null;
    },
    channelsOf: async (tenant) =>
      open()
        .filter((channel) => sameTenant(channel.address.tenant, tenant))
        .toSorted((a, b) => a.name.localeCompare(b.name, 'en')),
    async close(address) {
      closed.add(keyOf(address));
    },
    async move(address, ref) {
      const key = keyOf(address);
      const known = channels.get(key);
      if (!known || closed.has(key)) return;
      const moved = { ...address, ref };
      channels.delete(key);
      channels.set(keyOf(moved), { ...known, address: moved });
      closed.delete(keyOf(moved));
      if (introduced.delete(key)) introduced.add(keyOf(moved));
    },
    async introduce(address) {
      const key = keyOf(address);
      if (!channels.has(key) || introduced.has(key)) return false;
      introduced.add(key);
      return true;
    },
  };
}

function keyOf({ tenant, ref }: ChannelAddress): string {
  return JSON.stringify([tenant.platform, tenant.ref, ref]);
}

function sameTenant(a: Tenant, b: Tenant): boolean {
  return a.platform === b.platform && a.ref === b.ref;
}
