import { fold } from '#src/model/fold.ts';
import type { Language } from '#src/model/language.ts';
import { type TwinAddress, twinAddress } from '#src/news/twin-address.ts';
import { marksOf, tellTheSame } from '#src/news/twin-marks.ts';

/** What is known of an item that may tell the same story as another. */
export type TwinCandidate = {
  readonly id: string;
  readonly sourceId: string;
  /** The item that told its story first; null where nobody has compared it yet. */
  readonly storyId: string | null;
  readonly title: string;
  readonly summary: string;
  readonly url: string | null;
  readonly language: Language | null;
  readonly published: Temporal.Instant;
};

type Compared = TwinCandidate & {
  readonly address: TwinAddress | null;
  /** The title, folded; null where it is so short that others may have it by chance. */
  readonly words: string | null;
};

// Versions of one release come out together; half a day covers a translation that follows.
const MOST_APART_MS = 12 * 60 * 60 * 1000;
const FEWEST_TITLE_WORDS = 5;
// Among more of one publisher in half a day chance would find some.
const MOST_COMPARED = 300;

/**
 * The story of each item that has none: that of its twin, else its own. Twins come from different sources within half
 * a day, and link to one page or its version in another language, have the same title, or tell the same numbers and
 * names in two languages of one publisher. In doubt they are none: two posts are a nuisance, while a story that hides
 * behind another is lost.
 */
export function matchStories(candidates: readonly TwinCandidate[]): ReadonlyMap<string, string> {
  const all = candidates.map(prepared);
  const inTime = all.toSorted((a, b) => a.published.epochMilliseconds - b.published.epochMilliseconds);
  const stories = storiesOf(all);
  for (const [one, other] of sameByKey(inTime)) merge(stories, one, other);
  for (const [one, other] of sameByMarks(inTime, stories)) merge(stories, one, other);
  return namesOf(stories, all);
}

type Pair = readonly [one: Compared, other: Compared];

/** The items of the story that each item is part of, one list for all of them. */
type Stories = Map<Compared, readonly Compared[]>;

function prepared(one: TwinCandidate): Compared {
  const title = fold(one.title);
  return {
    ...one,
    address: one.url === null ? null : twinAddress(one.url),
    words: title.split(' ').length < FEWEST_TITLE_WORDS ? null : title,
  };
}

function storiesOf(all: readonly Compared[]): Stories {
  const known = Map.groupBy(all, ({ id, storyId }) => storyId ?? id);
  return new Map([...known.values()].flatMap((members) => members.map((one) => [one, members])));
}

/** Tells two stories as one. Not if both are told already, or if one source would tell it twice: those are two. */
function merge(stories: Stories, one: Compared, other: Compared): void {
  const [first, second] = [stories.get(one) ?? [], stories.get(other) ?? []];
  if (first === second) return;
  const members = [...first, ...second];
  if (hasOneTwice(members) || keptBy(members).size > 1) return;
  for (const member of members) stories.set(member, members);
}

/** The stories that these items were told as. */
function keptBy(members: readonly Compared[]): ReadonlySet<string> {
  return new Set(members.flatMap(({ storyId }) => storyId ?? []));
}

/** What each new item is told as: what its story was told as before, else the first item of it. */
function namesOf(stories: Stories, all: readonly Compared[]): ReadonlyMap<string, string> {
  const names = new Map<readonly Compared[], string>();
  for (const one of all) {
    const members = stories.get(one) ?? [];
    if (!names.has(members)) names.set(members, [...keptBy(members)][0] ?? one.id);
  }
  const isNew = ({ storyId }: Compared) => storyId === null;
  return new Map(all.filter(isNew).map((one) => [one.id, names.get(stories.get(one) ?? []) ?? one.id]));
}

/** Those that link to one page or release, or have one title; not where a source has that twice. */
function sameByKey(inTime: readonly Compared[]): readonly Pair[] {
  const groups = [
    ...Map.groupBy(inTime, ({ address }) => address?.page ?? null),
    ...Map.groupBy(inTime, ({ address }) => address?.release ?? null),
    ...Map.groupBy(inTime, ({ words }) => words),
  ];
  return groups.flatMap(([key, group]) => (key === null || hasOneTwice(group) ? [] : closePairs(group)));
}

function hasOneTwice(group: readonly Compared[]): boolean {
  return new Set(group.map(({ sourceId }) => sourceId)).size < group.length;
}

/** Each with the next: whoever is close to both is in one story with them. */
function closePairs(group: readonly Compared[]): readonly Pair[] {
  return group.flatMap((other, at): readonly Pair[] => {
    const one = group[at - 1];
    return one && isClose(one, other) ? [[one, other]] : [];
  });
}

/** Those of one publisher that tell the same in two languages, where no third could be meant. */
function* sameByMarks(inTime: readonly Compared[], stories: Stories): Iterable<Pair> {
  for (const [family, group] of Map.groupBy(inTime, ({ address }) => address?.family)) {
    if (family === undefined) continue;
    const alike = alikeIn(group);
    const isOneStory = (one: Compared, language: Language | null) =>
      new Set(
        (alike.get(one) ?? [])
          .filter((found) => found.language === language)
          .map((found) => stories.get(found)),
      ).size === 1;
    for (const [one, others] of alike) {
      for (const other of others) {
        if (isOneStory(one, other.language) && isOneStory(other, one.language)) yield [one, other];
      }
    }
  }
}

/** With each item those around it that tell the same in another language. */
function alikeIn(group: readonly Compared[]): ReadonlyMap<Compared, readonly Compared[]> {
  const spoken = group.filter(({ language }) => language !== null);
  // Where all speak one language, the marks of none are needed.
  if (new Set(spoken.map(({ language }) => language)).size < 2) return new Map();
  const marked = spoken.map((one) => ({ one, marks: marksOf(`${one.title}. ${one.summary}`) }));
  let since = 0;
  let until = 0;
  return new Map(
    marked.map(({ one, marks }) => {
      while (apart(spoken[since], one) > MOST_APART_MS) since += 1;
      while (until < spoken.length && apart(one, spoken[until]) <= MOST_APART_MS) until += 1;
      const around = until - since > MOST_COMPARED ? [] : marked.slice(since, until);
      const alike = around.filter((other) => isForeign(one, other.one) && tellTheSame(marks, other.marks));
      return [one, alike.map((other) => other.one)];
    }),
  );
}

function isForeign(one: Compared, other: Compared): boolean {
  return one.language !== other.language && one.sourceId !== other.sourceId;
}

function isClose(one: Compared, other: Compared): boolean {
  return one.sourceId !== other.sourceId && apart(one, other) <= MOST_APART_MS;
}

/** Milliseconds from one to a later one. */
function apart(one: Compared | undefined, later: Compared | undefined): number {
  if (one === undefined || later === undefined) return 0;
  return later.published.epochMilliseconds - one.published.epochMilliseconds;
}
