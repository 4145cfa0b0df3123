import { CITIES } from '#src/answers/lexicon/cities.ts';
import { LEXICONS } from '#src/answers/lexicon/lexicons.ts';
import { countryOfTheWorld, findCountries } from '#src/answers/places/countries.ts';
import type { Word } from '#src/answers/question-words.ts';
import { oneZoneOf, zonesOf } from '#src/model/country.ts';
import { fold } from '#src/model/fold.ts';

/** The places whose time is asked for: their zones, and the words that name them. */
export type Place = { readonly timezones: readonly string[]; readonly said: readonly Word[] };

export type KnownPlaces = { readonly countries: readonly string[]; readonly timezones: readonly string[] };

const LONGEST_NAME = 3;

/** The zone, cities or country that the words name. "Berliner Zeit" names Berlin. */
export function findPlace(words: readonly Word[], known: KnownPlaces): Place | null {
  const found = findZone(words, known.timezones) ?? findCity(words);
  if (found) return found;
  const countries = findCountries(words, known.countries).flatMap(({ country, word }) => {
    const timezones = zonesOfCountry(country, known.timezones);
    return timezones.length > 0 ? [{ timezones, said: [word] }] : [];
  });
  // Of "the Indian deadline in Brazilian time" the one beside the word for time.
  const isBesideTime = ({ said }: Place) =>
    words[words.indexOf(said[0] as Word) + 1]?.concepts.has('time-there');
  return countries.find(isBesideTime) ?? countries.at(-1) ?? null;
}

/** The country of the world, of one time, that the words name: no entry need know it. */
export function findForeignTime(words: readonly Word[]): Place | null {
  for (const word of words) {
    const country = countryOfTheWorld(word.text);
    const timezone = country && oneZoneOf(country);
    if (timezone) return { timezones: [timezone], said: [word] };
  }
  return null;
}

/** The cities that the words name; null when they name none. */
export function findCity(words: readonly Word[]): Place | null {
  const found = [...words.keys()].flatMap((at) => cityAt(words, at) ?? []);
  if (found.length === 0) return null;
  const timezones = [...new Set(found.map((city) => city.timezone))];
  return { timezones, said: found.flatMap((city) => city.said) };
}

function cityAt(words: readonly Word[], at: number) {
  for (let length = Math.min(LONGEST_NAME, words.length - at); length > 0; length -= 1) {
    const said = words.slice(at, at + length);
    const timezone = zoneOfCity(said.map((word) => word.text).join(' '));
    if (timezone) return { timezone, said };
  }
  return null;
}

/** The zone that the words name as such: "UTC", "MEZ", or as people call one that the entries use ("Eastern Time"). */
export function findZone(words: readonly Word[], used: readonly string[]): Place | null {
  for (const [at, word] of words.entries()) {
    const short = ABBREVIATIONS.get(word.text);
    // Of "UTC+5" the sign is lost: it is no zone that we could tell.
    const isShifted = /^\d/.test(words[at + 1]?.text ?? '');
    if (short && !isShifted) return { timezones: [short], said: [word] };
    for (const timezone of used) {
      const length = namesOfZone(timezone)
        .find((name) => name === textAt(words, at, name))
        ?.split(' ').length;
      if (length) return { timezones: [timezone], said: words.slice(at, at + length) };
    }
  }
  return null;
}

function textAt(words: readonly Word[], at: number, name: string): string {
  const length = name.split(' ').length;
  return words
    .slice(at, at + length)
    .map((word) => word.text)
    .join(' ');
}

function namesOfZone(timezone: string): readonly string[] {
  const known = zoneNames.get(timezone);
  if (known) return known;
  const made = Object.keys(LEXICONS).map((language) => {
    const format = new Intl.DateTimeFormat(language, { timeZone: timezone, timeZoneName: 'longGeneric' });
    const parts = format.formatToParts(0);
    return fold(parts.find((part) => part.type === 'timeZoneName')?.value ?? timezone);
  });
  zoneNames.set(timezone, made);
  return made;
}

const zoneNames = new Map<string, readonly string[]>();

const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['utc', 'UTC'],
  ['gmt', 'UTC'],
  ['mez', 'Europe/Berlin'],
  ['mesz', 'Europe/Berlin'],
  ['cet', 'Europe/Berlin'],
  ['cest', 'Europe/Berlin'],
]);

/** "Berliner" is of Berlin. */
export function zoneOfCity(name: string): string | undefined {
  return cities.get(name) ?? (/er$/.test(name) ? cities.get(name.slice(0, -2)) : undefined);
}

/** The zones of the country that the entries use, or else its one zone; none where its clocks differ. */
function zonesOfCountry(country: string, used: readonly string[]): readonly string[] {
  const own = zonesOf(country);
  const found = used.filter((zone) => own.some((one) => isSameZone(one, zone)));
  if (found.length > 0) return found;
  const only = oneZoneOf(country);
  return only ? [only] : [];
}

/** Whether two names are of one zone: Asia/Calcutta and Asia/Kolkata. */
export function isSameZone(one: string, other: string): boolean {
  return EPOCH.toZonedDateTimeISO(one).equals(EPOCH.toZonedDateTimeISO(other));
}

const EPOCH = Temporal.Instant.fromEpochMilliseconds(0);

const cities = new Map<string, string>();
for (const timezone of Intl.supportedValuesOf('timeZone')) {
  const city = fold(timezone.split('/').at(-1) ?? '');
  if (city.length > 3) cities.set(city, timezone);
}
for (const [timezone, names] of Object.entries(CITIES)) {
  for (const name of names.split(',')) cities.set(fold(name), timezone);
}
