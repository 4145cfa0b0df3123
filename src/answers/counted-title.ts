import type { Context } from '#src/answers/context.ts';
import { ordinalIn } from '#src/answers/marks.ts';
import { questionWords } from '#src/answers/question-words.ts';
import { readTitles } from '#src/answers/say/titles.ts';
import { kindOf } from '#src/answers/subject.ts';
import type { EntryRef } from '#src/model/knowledge.ts';

/** "The second pollen bank": of several, the events whose title counts so; all of them where none does. */
export async function countedAlike(
  { entries, request }: Context,
  refs: readonly EntryRef[],
): Promise<readonly EntryRef[]> {
  if (request.ordinal === null || refs.length < 2) return refs;
  const titles = await readTitles(entries, refs);
  const counted = refs.filter(
    (ref) =>
      kindOf(ref) === 'milestone' &&
      Object.values(titles.get(ref) ?? {}).some(
        (title) => ordinalIn(questionWords(title)) === request.ordinal,
      ),
  );
  return counted.length > 0 ? counted : refs;
}
