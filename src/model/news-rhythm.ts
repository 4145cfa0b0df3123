/** When a channel wants its news. All times are local ones of the channel's zone, `HH:MM`. */
export type NewsRhythm = {
  /** As one overview at that time, daily or on one weekday (1 is Monday); null for each story as it comes. */
  readonly digest: { readonly at: string; readonly weekday: number | null } | null;
  /** Hours in which no news leaves; they may go over midnight. */
  readonly rest: { readonly from: string; readonly until: string } | null;
  /** Whether Saturdays and Sundays are kept free. */
  readonly restsOnWeekends: boolean;
};

export const AT_ONCE: NewsRhythm = { digest: null, rest: null, restsOnWeekends: false };

/** Whether a time of day lies in the rest hours. */
export function liesInRest(time: string, rest: NewsRhythm['rest']): boolean {
  if (rest === null) return false;
  const { from, until } = rest;
  return from < until ? time >= from && time < until : time >= from || time < until;
}
