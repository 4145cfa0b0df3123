import { zonesOf } from '#src/model/country.ts';
import type { Language } from '#src/model/language.ts';

/** The two sides of the alliance, each with the zone in which its government speaks. */
const SIDES = [
  { country: 'DE', timezone: 'Europe/Berlin' },
  { country: 'CA', timezone: 'America/Toronto' },
] as const;

/**
 * The zones in which a deadline is told besides its own: the reader's, and a clock of either side where
 * both read it, in a channel of several languages, or where it binds both. A side whose country has a
 * clock among them already gets no second one.
 */
export function clocksBeside(
  official: string,
  timezone: string | null,
  {
    languages,
    countries,
  }: { readonly languages: readonly Language[]; readonly countries: readonly string[] },
): readonly string[] {
  const own = timezone === null ? [] : [timezone];
  const bindsBoth = SIDES.every(({ country }) => countries.includes(country));
  if (languages.length < 2 && !bindsBoth) return own;
  const told = [official, ...own];
  const missing = SIDES.filter(({ country }) => !told.some((zone) => zonesOf(country).includes(zone)));
  return [...own, ...missing.map((side) => side.timezone)];
}
