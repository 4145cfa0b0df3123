import type { Visit } from '#src/desk/area.ts';
import { nameCity } from '#src/messages/cities.ts';
import type { Choice } from '#src/messages/form.ts';
import type { Language } from '#src/model/language.ts';

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

// Nobody has told their zone; the language in which they read is the best guess at what they look for.
const OF_READERS: Readonly<Record<Language, string>> = { de: 'Europe/Berlin', en: 'America/Toronto' };

/** The zones to choose from: the channel's own, that of most who read so, those of known deadlines, the usual ones. */
export function zonesToChoose(
  own: string | null,
  language: Language,
  ofDeadlines: readonly string[],
): readonly string[] {
  const first = [own, OF_READERS[language]].filter((zone) => typeof zone === 'string');
  return [...new Set([...first, ...ofDeadlines, ...USUAL])];
}

/** Begins with an empty choice, so that nobody gets a zone that they did not choose. */
export function zoneChoices(
  { say }: Pick<Visit, 'say'>,
  zones: readonly string[],
  pleaseChoose: string,
): readonly Choice[] {
  const named = zones.map((zone) => ({ value: zone, label: `${nameCity(say, zone)} (${zone})` }));
  return [{ value: '', label: pleaseChoose }, ...named];
}
