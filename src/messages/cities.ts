import type { TextKey } from '#src/messages/text.ts';
import type { Language } from '#src/model/language.ts';
import type { Words } from '#src/ports/words.ts';

/** `Europe/Vienna` -> `Wien` · `Vienna`; as the zone has it where no language calls it otherwise. */
export function sayCity(words: Words, language: Language, timezone: string): string {
  return nameCity((key) => words.say(language, key), timezone);
}

/** The same for whoever speaks one language already. */
export function nameCity(say: (key: TextKey) => string, timezone: string): string {
  const key = NAMES.get(timezone);
  return key ? say(key) : cityOf(timezone);
}

// `Etc/GMT+4` is four hours behind UTC: the sign is the reverse of what people write.
const OF_OFFSET = /^Etc\/GMT([+-])(\d+)$/;

/** `America/St_Johns` -> `St. John’s`, `Etc/GMT+4` -> `UTC−4`; zones leave out points and apostrophes. */
export function cityOf(timezone: string): string {
  const [, sign, hours] = OF_OFFSET.exec(timezone) ?? [];
  if (hours) return `UTC${sign === '+' ? '−' : '+'}${hours}`;
  const city = timezone.split('/').at(-1) ?? timezone;
  if (city === 'St_Johns') return 'St. John’s';
  return city.replace(/^St_/, 'St. ').replaceAll('_', ' ');
}

// Intl names no city of a zone; these are called otherwise in some language.
const NAMES: ReadonlyMap<string, TextKey> = new Map([
  ['Africa/Addis_Ababa', 'cities:addis-ababa'],
  ['Africa/Algiers', 'cities:algiers'],
  ['Africa/Cairo', 'cities:cairo'],
  ['Africa/Dar_es_Salaam', 'cities:dar-es-salaam'],
  ['Africa/Djibouti', 'cities:djibouti'],
  ['Africa/Khartoum', 'cities:khartoum'],
  ['Africa/Tripoli', 'cities:tripoli'],
  ['America/Asuncion', 'cities:asuncion'],
  ['America/Bogota', 'cities:bogota'],
  ['America/Havana', 'cities:havana'],
  ['America/Mexico_City', 'cities:mexico-city'],
  ['America/Sao_Paulo', 'cities:sao-paulo'],
  ['Asia/Baghdad', 'cities:baghdad'],
  ['Asia/Calcutta', 'cities:kolkata'],
  ['Asia/Damascus', 'cities:damascus'],
  ['Asia/Ho_Chi_Minh', 'cities:ho-chi-minh-city'],
  ['Asia/Hong_Kong', 'cities:hong-kong'],
  ['Asia/Kathmandu', 'cities:kathmandu'],
  ['Asia/Katmandu', 'cities:kathmandu'],
  ['Asia/Kolkata', 'cities:kolkata'],
  ['Asia/Muscat', 'cities:muscat'],
  ['Asia/Nicosia', 'cities:nicosia'],
  ['Asia/Riyadh', 'cities:riyadh'],
  ['Asia/Saigon', 'cities:ho-chi-minh-city'],
  ['Asia/Shanghai', 'cities:shanghai'],
  ['Asia/Singapore', 'cities:singapore'],
  ['Asia/Taipei', 'cities:taipei'],
  ['Asia/Tashkent', 'cities:tashkent'],
  ['Asia/Tbilisi', 'cities:tbilisi'],
  ['Asia/Tehran', 'cities:tehran'],
  ['Asia/Tokyo', 'cities:tokyo'],
  ['Asia/Ulaanbaatar', 'cities:ulaanbaatar'],
  ['Asia/Yerevan', 'cities:yerevan'],
  ['Atlantic/Azores', 'cities:azores'],
  ['Atlantic/Canary', 'cities:canary'],
  ['Atlantic/Cape_Verde', 'cities:cape-verde'],
  ['Atlantic/Faeroe', 'cities:faroe'],
  ['Atlantic/Faroe', 'cities:faroe'],
  ['Atlantic/Reykjavik', 'cities:reykjavik'],
  ['Europe/Athens', 'cities:athens'],
  ['Europe/Belgrade', 'cities:belgrade'],
  ['Europe/Brussels', 'cities:brussels'],
  ['Europe/Bucharest', 'cities:bucharest'],
  ['Europe/Copenhagen', 'cities:copenhagen'],
  ['Europe/Kiev', 'cities:kyiv'],
  ['Europe/Kyiv', 'cities:kyiv'],
  ['Europe/Lisbon', 'cities:lisbon'],
  ['Europe/Luxembourg', 'cities:luxembourg'],
  ['Europe/Moscow', 'cities:moscow'],
  ['Europe/Prague', 'cities:prague'],
  ['Europe/Rome', 'cities:rome'],
  ['Europe/Tirane', 'cities:tirana'],
  ['Europe/Vatican', 'cities:vatican'],
  ['Europe/Vienna', 'cities:vienna'],
  ['Europe/Warsaw', 'cities:warsaw'],
  ['Europe/Zurich', 'cities:zurich'],
]);
