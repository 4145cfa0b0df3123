/** How long something takes this process that has to be done in time, in seconds. */
export type Lead = { readonly seconds: number; note(took: number): void };

const LONGEST = 5;

/** Follows a busy machine at once and a free one slowly: places that are given too early stay empty. */
export function measuredLead(shortest: number): Lead {
  let seconds = shortest;
  return {
    get seconds() {
      return seconds;
    },
    note(took) {
      seconds = Math.min(Math.max(seconds * 0.9, took * 1.5, shortest), LONGEST);
    },
  };
}
