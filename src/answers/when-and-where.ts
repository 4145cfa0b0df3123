import { type Concept, EMPTY } from '#src/answers/lexicon/concepts.ts';
import { type FoundPeriod, findPeriod } from '#src/answers/periods/find-period.ts';
import {
  findCity,
  findForeignTime,
  findPlace,
  findZone,
  type KnownPlaces,
  type Place,
} from '#src/answers/places/find-place.ts';
import { hemisphereOf } from '#src/answers/places/hemisphere.ts';
import { isName, means, type Word } from '#src/answers/question-words.ts';

/** The period, unless it is a mere "today" that nothing is due or happens in. */
export function periodAskedFor(
  words: readonly Word[],
  today: Temporal.PlainDate,
  countries: readonly string[],
): FoundPeriod | null {
  const found = findPeriod(words, today, looksBack(words) ? 'back' : 'ahead', hemisphereOf(countries));
  const isToday = found?.first.equals(today) && found.last.equals(today);
  const has = (concept: Concept) => words.some((word) => word.concepts.has(concept));
  // "What can I submit today?" asks for what is open.
  // "What's open today?" asks for what is open, too.
  const opensNow = words.some(({ concepts }) => concepts.has('opens') && concepts.has('is-open'));
  const isDated =
    DATED.some((one) => has(one) && !(one === 'opens' && opensNow)) || (has('submit') && !has('may'));
  return found && (!isToday || isDated) ? found : null;
}

const DATED: readonly Concept[] = [
  'deadline',
  'deadlines',
  'ends',
  'opens',
  'opened',
  'closed',
  'happens',
  'milestone',
  'milestones',
  'news',
  'reports',
];

/**
 * A city in a title is no place whose time is asked for: there must be a word for time, hardly any other
 * word, or a deadline and a city that no entry has.
 */
export function placeAskedFor(
  words: readonly Word[],
  known: KnownPlaces & { readonly isKnown: (text: string) => boolean },
): Place | null {
  const has = (...concepts: readonly Concept[]) => words.some((word) => means(word, new Set(concepts)));
  const isShort = words.filter(isName).length <= LONGEST_PLACE && has('and', 'what-about');
  const unknown = words.filter((word) => !known.isKnown(word.text));
  if (has('time-of-day', 'time-there')) return findPlace(words, known) ?? findForeignTime(unknown);
  // "When is that in Germany?": the time there of what was told last.
  if (has('it') && has('when') && words.every(isTimelessOrWhen))
    return findPlace(words, known) ?? findForeignTime(unknown);
  // "And Canada?" asks what binds that side: its time would pass the other side's deadline off as its own.
  if (isShort || (has('it') && has('what') && words.every(isTimeless)))
    return findZone(words, known.timezones) ?? onlyCity(words);
  const elsewhere = has('deadline', 'ends') ? findCity(unknown) : null;
  return elsewhere ?? findZone(words, known.timezones);
}

/** The city where nothing else is named: "What does the laboratory in Aarhus do?" asks for no time. */
function onlyCity(words: readonly Word[]): Place | null {
  const city = findCity(words);
  return city && words.filter(isName).every((word) => city.said.includes(word)) ? city : null;
}

const LONGEST_PLACE = 2;

/** "What is that in Berlin?": nothing but what was told last and a place. */
function isTimeless(word: Word): boolean {
  return isName(word) || means(word, POINTING);
}

/** "When is that in Germany?" */
function isTimelessOrWhen(word: Word): boolean {
  return isTimeless(word) || means(word, WHEN_THERE);
}

const WHEN_THERE: ReadonlySet<Concept> = new Set<Concept>(['when', 'country', 'countries']);
const POINTING: ReadonlySet<Concept> = new Set<Concept>(['what', 'it', 'and', ...EMPTY]);

/** "What starts anew in April?" looks ahead, whatever is new; so does news of a deadline in January. */
function looksBack(words: readonly Word[]): boolean {
  const has = (concept: Concept) => words.some(({ concepts }) => concepts.has(concept));
  // "What comes anew in April?"
  const isPlanned = has('planned') && !has('past') && !has('closed');
  const isAhead = isPlanned || words.some(({ concepts }) => concepts.has('opens') && !concepts.has('opened'));
  const isOfNews = words.some((word) => means(word, NEWS)) && !words.some((word) => means(word, TO_COME));
  return !isAhead && (isOfNews || words.some((word) => means(word, BACKWARD)));
}

const BACKWARD: ReadonlySet<Concept> = new Set<Concept>(['closed', 'opened', 'recently', 'past']);
const NEWS: ReadonlySet<Concept> = new Set<Concept>(['news', 'reports']);
const TO_COME: ReadonlySet<Concept> = new Set<Concept>([
  'deadline',
  'deadlines',
  'ends',
  'milestone',
  'milestones',
  'happens',
  'planned',
]);
