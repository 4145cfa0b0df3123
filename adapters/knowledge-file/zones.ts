import { oneZoneOf, zonesOf } from '#src/model/country.ts';

/** What an entry elsewhere in the file, or already stored, says of an organisation: its country. */
export type Countries = ReadonlyMap<string, string | null>;

/** Which zone holds where none is given: the one of the first funder's country, if it has one. */
export type FunderZone =
  | { readonly kind: 'one'; readonly timezone: string; readonly country: string }
  | { readonly kind: 'several'; readonly country: string }
  | { readonly kind: 'none' };

export function zoneOfFunder(
  funders: readonly (string | null | undefined)[],
  countries: Countries,
): FunderZone {
  const country = countries.get(funders[0] ?? '');
  if (!country) return { kind: 'none' };
  const timezone = oneZoneOf(country);
  return timezone ? { kind: 'one', timezone, country } : { kind: 'several', country };
}

/**
 * The start of the day `opens` in the zone of the first official deadline, or else of the first funder.
 * Where his country has several zones, the day must have begun in all of them, so that no call is told to be
 * open that is not; where there is no country either, it begins in UTC.
 */
export function openingOf(opens: string, firstZone: string | null, funder: FunderZone): Temporal.Instant {
  const day = Temporal.PlainDate.from(opens);
  const starts = openingZones(firstZone, funder).map((zone) => day.toZonedDateTime(zone).toInstant());
  return starts.reduce((latest, start) => (Temporal.Instant.compare(start, latest) > 0 ? start : latest));
}

function openingZones(firstZone: string | null, funder: FunderZone): readonly [string, ...string[]] {
  if (firstZone) return [firstZone];
  if (funder.kind === 'one') return [funder.timezone];
  const [first, ...others] = funder.kind === 'several' ? zonesOf(funder.country) : [];
  return first ? [first, ...others] : ['UTC'];
}

/** Whether the clocks are put forward over this local time, so that it does not exist. */
export function isSkipped(local: string, timezone: string): boolean {
  const wanted = Temporal.PlainDateTime.from(local);
  return !wanted.toZonedDateTime(timezone).toPlainDateTime().equals(wanted);
}

/** Whether the clocks are put back over this local time, so that it occurs twice. */
export function isRepeated(local: string, timezone: string): boolean {
  const wanted = Temporal.PlainDateTime.from(local);
  const later = wanted.toZonedDateTime(timezone, { disambiguation: 'later' });
  return !isSkipped(local, timezone) && !wanted.toZonedDateTime(timezone).equals(later);
}
