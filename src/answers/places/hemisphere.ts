export type Hemisphere = 'north' | 'south';

/**
 * Where all of these countries (ISO codes) have the same seasons: null where one has others, or spring and autumn mean no
 * months in it.
 */
export function hemisphereOf(countries: readonly string[]): Hemisphere | null {
  const [first = null, ...others] = new Set(countries.map(seasonsOf));
  return others.length === 0 ? first : null;
}

function seasonsOf(country: string): Hemisphere | null {
  if (NORTH.has(country)) return 'north';
  return SOUTH.has(country) ? 'south' : null;
}

// Countries most of whose people live beyond the tropic of Cancer or Capricorn, by the map: within the tropics the year
// has rains and no spring.
const NORTH: ReadonlySet<string> = new Set([
  'AD',
  'AL',
  'AT',
  'BA',
  'BE',
  'BG',
  'BY',
  'CH',
  'CY',
  'CZ',
  'DE',
  'DK',
  'EE',
  'ES',
  'FI',
  'FO',
  'FR',
  'GB',
  'GI',
  'GR',
  'HR',
  'HU',
  'IE',
  'IS',
  'IT',
  'LI',
  'LT',
  'LU',
  'LV',
  'MC',
  'MD',
  'ME',
  'MK',
  'MT',
  'NL',
  'NO',
  'PL',
  'PT',
  'RO',
  'RS',
  'RU',
  'SE',
  'SI',
  'SK',
  'SM',
  'TR',
  'UA',
  'VA',
  'XK',
  'AM',
  'AZ',
  'CA',
  'CN',
  'DZ',
  'GE',
  'GL',
  'IL',
  'IQ',
  'IR',
  'JO',
  'JP',
  'KG',
  'KP',
  'KR',
  'KZ',
  'LB',
  'LY',
  'MA',
  'MN',
  'PS',
  'SY',
  'TJ',
  'TM',
  'TN',
  'US',
  'UZ',
]);
const SOUTH: ReadonlySet<string> = new Set(['AR', 'CL', 'UY', 'NZ', 'AU', 'ZA', 'LS', 'SZ']);
