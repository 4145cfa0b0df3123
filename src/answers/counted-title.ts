import type { Context } from '#src/answers/context.ts';
import { ordinalIn } from '#src/answers/marks.ts';
import { questionWords } from '#src/answers/question-words.ts';
import { readTitles } from '#src/answers/say/titles.ts';
import { kindOf } from '#src/answers/subject.ts';
import type { EntryRef } from '#src/model/knowledge.ts';
import type { LocalText } from '#src/model/language.ts';

/** "The second pollen bank": not the events whose title does not count so, and of several those that count so. */
export async function countedAlike(
  { entries, request }: Context,
  refs: readonly EntryRef[],
): Promise<readonly EntryRef[]> {
  const { ordinal, marks } = request;
  if (ordinal === null || ordinal < 0 || !marks.has('a-name')) return refs;
  const titles = await readTitles(entries, refs);
  const countsOf = (ref: EntryRef) => (kindOf(ref) === 'milestone' ? titleCounts(titles.get(ref) ?? {}) : []);
  const mayBeFirst = (ref: EntryRef) =>
    kindOf(ref) !== 'milestone' || (ordinal === 1 && countsOf(ref).length === 0);
  const fitting = refs.filter((ref) => mayBeFirst(ref) || countsOf(ref).includes(ordinal));
  const counted = fitting.filter((ref) => countsOf(ref).length > 0);
  return counted.length > 0 ? counted : fitting;
}

/** Which one of several its title says that it is, in each language. */
export function titleCounts(title: LocalText): readonly number[] {
  return Object.values(title).flatMap((text) => ordinalIn(questionWords(text)) ?? []);
}
