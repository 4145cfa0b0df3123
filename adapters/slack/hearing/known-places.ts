import type { ChannelAddress } from '#src/model/channel.ts';
import type { Clock } from '#src/ports/clock.ts';

/** The places in which somebody addressed the bot a moment ago: they need not be made known before each answer. */
export type KnownPlaces = {
  has(address: ChannelAddress): boolean;
  add(address: ChannelAddress): void;
};

const KNOWN_FOR = Temporal.Duration.from({ seconds: 30 });
const MOST = 5_000;

export function knownPlaces(clock: Clock): KnownPlaces {
  const until = new Map<string, Temporal.Instant>();
  return {
    has(address) {
      const end = until.get(keyOf(address));
      return end !== undefined && Temporal.Instant.compare(clock.now(), end) < 0;
    },
    add(address) {
      if (until.size >= MOST) until.clear();
      until.set(keyOf(address), clock.now().add(KNOWN_FOR));
    },
  };
}

function keyOf({ tenant, ref }: ChannelAddress): string {
  return `${tenant.ref} ${ref}`;
}
