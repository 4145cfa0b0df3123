// Between these two years zones of one country are compared; the rules of today, not those of the past.
const FROM = Temporal.Instant.from('2020-01-01T00:00:00Z');
const UNTIL = Temporal.Instant.from('2040-01-01T00:00:00Z');

/**
 * Whether this is an ISO 3166-1 alpha-2 code in upper case, by the data that Intl brings. Withdrawn codes,
 * groups of countries and the two islands where nobody lives and no zone holds (BV, HM) are none.
 */
export function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code)) return false;
  return new Intl.Locale(`und-${code}`).region === code && zonesOf(code).length > 0;
}

/** IANA zones of a country; empty where there is no such country. */
export function zonesOf(country: string): readonly string[] {
  return new Intl.Locale('und', { region: country }).getTimeZones() ?? [];
}

/** The one zone of a country, or null where its clocks differ. Germany's two names keep the same time. */
export function oneZoneOf(country: string): string | null {
  const [first, ...others] = zonesOf(country);
  if (first === undefined) return null;
  const time = offsetsOf(first);
  return others.every((zone) => offsetsOf(zone) === time) ? first : null;
}

function offsetsOf(zone: string): string {
  const start = FROM.toZonedDateTimeISO(zone);
  const offsets = [start.offset];
  let change = start.getTimeZoneTransition('next');
  while (change && Temporal.Instant.compare(change.toInstant(), UNTIL) < 0) {
    offsets.push(`${change.toInstant()} ${change.offset}`);
    change = change.getTimeZoneTransition('next');
  }
  return offsets.join();
}
