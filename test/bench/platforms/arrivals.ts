/** An answer as it came to the platform: in which channel, and when by the clock of the machine, in milliseconds. */
type Arrival = { readonly channel: string; readonly at: number };

export type Arrivals = {
  readonly come: (arrival: Arrival) => void;
  /** When the next answer comes into the channel. */
  next(channel: string): Promise<number>;
  /** How many came into channels where nothing was waited for. */
  readonly surplus: number;
};

/** What comes to the platform, by channel. */
export function arrivals(): Arrivals {
  const awaited = new Map<string, (at: number) => void>();
  let surplus = 0;
  return {
    come({ channel, at }) {
      const answered = awaited.get(channel);
      if (answered === undefined) surplus += 1;
      awaited.delete(channel);
      answered?.(at);
    },
    next: (channel) => new Promise((resolve) => awaited.set(channel, resolve)),
    get surplus() {
      return surplus;
    },
  };
}
