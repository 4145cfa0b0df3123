import { cityOf } from '#src/messages/dates.ts';
import type { Choice } from '#src/messages/form.ts';

// The zones of the two countries, for when no deadline has named one yet.
const USUAL = [
  'Europe/Berlin',
  'America/Toronto',
  'America/Halifax',
  'America/St_Johns',
  'America/Winnipeg',
  'America/Edmonton',
  'America/Vancouver',
];

/** The zones to choose from: the channel's own, those of known deadlines, the usual ones. */
export function zonesToChoose(own: string | null, ofDeadlines: readonly string[]): readonly string[] {
  return [...new Set([...(own ? [own] : []), ...ofDeadlines, ...USUAL])];
}

/** Begins with an empty choice, so that nobody gets a zone that they did not choose. */
export function zoneChoices(zones: readonly string[], pleaseChoose: string): readonly Choice[] {
  const named = zones.map((zone) => ({ value: zone, label: `${cityOf(zone)} (${zone})` }));
  return [{ value: '', label: pleaseChoose }, ...named];
}
