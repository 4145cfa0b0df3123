import type { Context } from '#src/answers/context.ts';
import { hasNumber } from '#src/answers/intents/curated.ts';
import { holdsWhatIsCalled } from '#src/answers/intents/curated-by-meaning.ts';
import { isAskedOf, tellsOf } from '#src/answers/matters-told.ts';
import { subjectsHolder } from '#src/answers/subjects-held.ts';
import type { CuratedAnswer } from '#src/model/curated-answer.ts';
import type { EntryRef } from '#src/model/knowledge.ts';

/**
 * "Do we have to chip in?" where the answer is to "How high is the own contribution?": the one answer that is of the
 * matters asked, in whatever words, and holds whatever else the question names.
 */
export async function curatedByMatter(context: Context): Promise<EntryRef | null> {
  const { request, spoken, mentions } = context;
  const { matters, said } = spoken;
  if (matters.size === 0 || NOT_BY_MATTER.some((mark) => request.marks.has(mark))) return null;
  const others = request.asked.filter(({ text }) => !said.some((one) => one.includes(text)));
  const holdsOthers = subjectsHolder({ ...context, request: { ...request, asked: others } });
  const holdsCalled = holdsWhatIsCalled({ ...context, request: { ...request, asked: others } });
  const holdsAll = ({ id }: CuratedAnswer) => {
    const mention = mentions.find(({ ref }) => ref === `answer:${id}`) ?? { words: new Map() };
    return holdsOthers(mention) && holdsCalled(mention);
  };
  const entries = await context.entries.answers('all');
  const [only, another] = entries.filter(
    (entry) => tellsOf(entry, matters) && holdsAll(entry) && isAskedOf(entry, matters),
  );
  if (!only || another) return null;
  const isNumbered = request.marks.has('counts-others') || request.marks.has('how-much');
  return isNumbered && !hasNumber(only) ? null : `answer:${only.id}`;
}

// No matter gives reasons or tells the future, and whoever asks for calls is told of calls.
const NOT_BY_MATTER = ['why', 'dictates', 'calls'] as const;
