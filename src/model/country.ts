// Between these two years zones of one country are compared; the rules of today, not those of the past.
const FROM = Temporal.Instant.from('2020-01-01T00:00:00Z');
const UNTIL = Temporal.Instant.from('2040-01-01T00:00:00Z');
// Intl takes milliseconds for what never changes while the process runs.
const ZONES = new Map<string, readonly string[]>();
const ONE_ZONE = new Map<string, string | null>();

/**
 * Whether this is an ISO 3166-1 alpha-2 code in upper case, by the data that Intl brings. Withdrawn codes,
 * groups of countries and the two islands where nobody lives and no zone holds (BV, HM) are none.
 */
export function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code)) return false;
  return new Intl.Locale(`und-${code}`).region === code && zonesOf(code).length > 0;
}

/** IANA zones of a country, given as two letters; empty where there is no such country. */
export function zonesOf(country: string): readonly string[] {
  const known = ZONES.get(country);
  if (known) return known;
  const zones = new Intl.Locale('und', { region: country }).getTimeZones() ?? [];
  ZONES.set(country, zones);
  return zones;
}

/** The one zone of a country, or null where its clocks differ. Germany's two names keep the same time. */
export function oneZoneOf(country: string): string | null {
  const known = ONE_ZONE.get(country);
  if (known !== undefined) return known;
  const [first = null, ...others] = zonesOf(country);
  const time = first && offsetsOf(first);
  const zone = others.every((other) => offsetsOf(other) === time) ? first : null;
  ONE_ZONE.set(country, zone);
  return zone;
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
