/** Numbers from 0 to 1 by chance, the same ones for the same seed, so that a failure can be looked at again. */
export function randomNumbers(seed: number): () => number {
  // A small generator with a seed: mulberry32, github.com/bryc/code, PRNGs, public domain.
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Choices by chance, the same ones for the same seed. */
export function chances(seed: number) {
  const random = randomNumbers(seed);
  const below = (count: number) => Math.floor(random() * count);
  return {
    /** A whole number from 0 on. */
    below,
    /** True in that share of cases. */
    isTrue: (share: number) => random() < share,
    oneOf: <Value>(values: readonly Value[]): Value => values[below(values.length)] as Value,
    someOf: <Value>(values: readonly Value[], share: number) => values.filter(() => random() < share),
  };
}

export type Chances = ReturnType<typeof chances>;
