import { zonesOf } from '#src/model/country.ts';

export type Hemisphere = 'north' | 'south';

/**
 * Where all of these countries (ISO codes) have the same seasons: null where one has others, or lies so near the equator
 * that spring and autumn mean no months there.
 */
export function hemisphereOf(countries: readonly string[]): Hemisphere | null {
  const [first = null, ...others] = new Set(countries.map(seasonsOf));
  return others.length === 0 ? first : null;
}

function seasonsOf(country: string): Hemisphere | null {
  if (NORTH.has(country) || zonesOf(country).every((zone) => zone.startsWith('Europe/'))) return 'north';
  return SOUTH.has(country) ? 'south' : null;
}

// Outside Europe.
const NORTH: ReadonlySet<string> = new Set([
  'CA',
  'US',
  'GL',
  'IS',
  'FO',
  'JP',
  'KR',
  'KP',
  'CN',
  'MN',
  'TW',
  'TR',
  'CY',
  'GE',
  'AM',
  'AZ',
  'KZ',
  'IL',
  'LB',
]);
const SOUTH: ReadonlySet<string> = new Set(['AR', 'CL', 'UY', 'NZ', 'AU', 'ZA', 'LS', 'SZ']);
