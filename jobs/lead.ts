/** How long this process takes from a claim until it can start what it claimed, in seconds. */
export type Lead = { readonly seconds: number; note(took: number): void };

const SHORTEST = 0.05;
const LONGEST = 5;

/** Follows a busy machine at once and a free one slowly: places that are given too early stay empty. */
export function measuredLead(): Lead {
  let seconds = SHORTEST;
  return {
    get seconds() {
      return seconds;
    },
    note(took) {
      seconds = Math.min(Math.max(seconds * 0.9, took * 1.5, SHORTEST), LONGEST);
    },
  };
}
