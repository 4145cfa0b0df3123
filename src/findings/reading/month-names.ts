const NAMES: readonly (readonly string[])[] = [
  ['januar', 'jänner', 'january', 'janvier', 'jan', 'janv'],
  ['februar', 'february', 'février', 'fevrier', 'feb', 'févr'],
  ['märz', 'maerz', 'march', 'mars', 'mär', 'mrz', 'mar'],
  ['april', 'avril', 'apr', 'avr'],
  ['mai', 'may'],
  ['juni', 'june', 'juin', 'jun'],
  ['juli', 'july', 'juillet', 'jul', 'juil'],
  ['august', 'août', 'aout', 'aug'],
  ['september', 'septembre', 'sept', 'sep'],
  ['oktober', 'october', 'octobre', 'okt', 'oct'],
  ['november', 'novembre', 'nov'],
  ['dezember', 'december', 'décembre', 'decembre', 'dez', 'dec', 'déc'],
];

const NUMBERS = new Map(NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

/** Matches the name of a month in German, English or French, its abbreviations included; longest first. */
export const MONTH_NAME: string = [...NUMBERS.keys()].toSorted((a, b) => b.length - a.length).join('|');

/** 1 to 12; undefined for any other word. */
export function monthNumber(name: string): number | undefined {
  return NUMBERS.get(name.toLowerCase());
}

const WEEKDAYS: readonly (readonly string[])[] = [
  ['montag', 'monday', 'lundi', 'mo', 'mon'],
  ['dienstag', 'tuesday', 'mardi', 'di', 'tue'],
  ['mittwoch', 'wednesday', 'mercredi', 'mi', 'wed'],
  ['donnerstag', 'thursday', 'jeudi', 'do', 'thu'],
  ['freitag', 'friday', 'vendredi', 'fr', 'fri'],
  ['samstag', 'sonnabend', 'saturday', 'samedi', 'sa', 'sat'],
  ['sonntag', 'sunday', 'dimanche', 'so', 'sun'],
];

const WEEKDAY_NUMBERS = new Map(
  WEEKDAYS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** Matches the name of a weekday, longest first. */
export const WEEKDAY_NAME: string = [...WEEKDAY_NUMBERS.keys()]
  .toSorted((a, b) => b.length - a.length)
  .join('|');

/** 1 (Monday) to 7; undefined for any other word. */
export function weekdayNumber(name: string): number | undefined {
  return WEEKDAY_NUMBERS.get(name.toLowerCase());
}
