import { fold } from '#src/model/fold.ts';
import type { Language } from '#src/model/language.ts';
import { type TwinAddress, twinAddress } from '#src/news/twin-address.ts';
import { type Marks, marksOf, tellTheSame } from '#src/news/twin-marks.ts';

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

type Compared = Omit<TwinCandidate, 'title'> & {
  readonly address: TwinAddress | null;
  /** Folded; null where it is so short that others may have it by chance. */
  readonly title: string | null;
  readonly marks: Marks;
};

// Versions of one release come out together; half a day covers a translation that follows.
const MOST_APART_MS = 12 * 60 * 60 * 1000;
const FEWEST_TITLE_WORDS = 5;
// Among more of one publisher in half a day chance would find some, and comparing each with each takes long.
const MOST_COMPARED = 300;

/**
 * The story of each item that has none: that of its twin, else its own. Twins come from different sources within half
 * a day, and link to one page or its version in another language, have the same title, or tell the same numbers and
 * names in two languages of one publisher. In doubt they are none: two posts are a nuisance, while a story that hides
 * behind another is lost.
 */
export function matchStories(candidates: readonly TwinCandidate[]): ReadonlyMap<string, string> {
  const all = candidates.map(prepared);
  const told = new Map(all.map(({ id, storyId }) => [id, storyId ?? id]));
  for (const [one, other] of sameByKey(all)) merge(all, told, one, other);
  for (const [one, other] of sameByMarks(all, told)) merge(all, told, one, other);
  return new Map(all.flatMap(({ id, storyId }) => (storyId === null ? [[id, told.get(id) ?? id]] : [])));
}

type Pair = readonly [one: Compared, other: Compared];

function prepared(one: TwinCandidate): Compared {
  const title = fold(one.title);
  return {
    ...one,
    address: one.url === null ? null : twinAddress(one.url),
    title: title.split(' ').length < FEWEST_TITLE_WORDS ? null : title,
    marks: marksOf(`${one.title}. ${one.summary}`),
  };
}

/** Tells two stories as one. Not if both are told already, or if one source would tell it twice: those are two. */
function merge(all: readonly Compared[], told: Map<string, string>, one: Compared, other: Compared): void {
  const [first, second] = [told.get(one.id), told.get(other.id)];
  if (first === second) return;
  const members = all.filter(({ id }) => told.get(id) === first || told.get(id) === second);
  if (hasOneTwice(members)) return;
  const kept = new Set(members.flatMap(({ storyId }) => storyId ?? []));
  if (kept.size > 1) return;
  const [story = members[0]?.id ?? one.id] = kept;
  for (const { id } of members) told.set(id, story);
}

/** Those that link to one page or release, or have one title; not where a source has that twice. */
function sameByKey(all: readonly Compared[]): readonly Pair[] {
  const groups = [
    ...Map.groupBy(all, ({ address }) => address?.page ?? null),
    ...Map.groupBy(all, ({ address }) => address?.release ?? null),
    ...Map.groupBy(all, ({ title }) => title),
  ];
  return groups.flatMap(([key, group]) => (key === null || hasOneTwice(group) ? [] : closePairs(group)));
}

function hasOneTwice(group: readonly Compared[]): boolean {
  return new Set(group.map(({ sourceId }) => sourceId)).size < group.length;
}

function closePairs(group: readonly Compared[]): readonly Pair[] {
  return group.flatMap((one, at) =>
    group.slice(at + 1).flatMap((other): readonly Pair[] => (isClose(one, other) ? [[one, other]] : [])),
  );
}

/** Those of one publisher that tell the same in two languages, where no third could be meant. */
function* sameByMarks(all: readonly Compared[], told: ReadonlyMap<string, string>): Iterable<Pair> {
  for (const [family, group] of Map.groupBy(all, ({ address }) => address?.family)) {
    if (family === undefined || group.length > MOST_COMPARED) continue;
    const twinsOf = (one: Compared) =>
      group.filter(
        (other) =>
          one.language !== other.language && isClose(one, other) && tellTheSame(one.marks, other.marks),
      );
    const isOneStory = (found: readonly Compared[], language: Language | null) =>
      new Set(found.filter((other) => other.language === language).map(({ id }) => told.get(id))).size === 1;
    for (const one of group) {
      for (const other of twinsOf(one)) {
        const isMutual = isOneStory(twinsOf(one), other.language) && isOneStory(twinsOf(other), one.language);
        if (one.language !== null && other.language !== null && isMutual) yield [one, other];
      }
    }
  }
}

function isClose(one: Compared, other: Compared): boolean {
  const apart = one.published.epochMilliseconds - other.published.epochMilliseconds;
  return one.sourceId !== other.sourceId && Math.abs(apart) <= MOST_APART_MS;
}
