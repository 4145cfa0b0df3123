import { sameness } from '#src/answers/alikeness.ts';
import type { Context } from '#src/answers/context.ts';
import { DECISIONS, tellsOtherDecision } from '#src/answers/decided.ts';
import { answersIn, asksFor, holdsNames } from '#src/answers/intents/curated.ts';
import { type Concept, OF_ALL_CALLS } from '#src/answers/lexicon/concepts.ts';
import { countedIn } from '#src/answers/marks.ts';
import { isOfOthers, isRatherOfOthers, tellsOf } from '#src/answers/matters-told.ts';
import type { EntryMention } from '#src/answers/mentions.ts';
import { isName, questionWords } from '#src/answers/question-words.ts';
import { SLIP } from '#src/answers/spelling.ts';
import { idOf } from '#src/answers/subject.ts';
import type { CuratedAnswer } from '#src/model/curated-answer.ts';
import type { EntryRef } from '#src/model/knowledge.ts';

/** The one answer that is asked for the same, however differently it is put. */
export async function curatedByMeaning(context: Context): Promise<EntryRef | null> {
  return (await ofAllCalls(context)) ?? (await byCount(context));
}

/** "When do we hear back?": the one answer of which a question asks for this, in whatever words. */
async function ofAllCalls(context: Context): Promise<EntryRef | null> {
  const asked = OF_ALL_CALLS.filter((group) => group.some((concept) => context.request.marks.has(concept)));
  const { matters } = context.spoken;
  if (asked.length === 0 || (asked.every(isOfLanguages) && matters.size === 0)) return null;
  const refs = answersIn(context)
    .filter(holdsWhatIsCalled(context))
    .map(({ ref }) => ref);
  const entries = await context.entries.answers(refs.map(idOf));
  // "How do I stay informed?" asks for no decision.
  const isElse = (entry: CuratedAnswer) =>
    matters.size === 0 && asked.flat().includes('decision')
      ? isRatherOfOthers(entry, DECISIONS)
      : isOfOthers(entry, matters);
  const [only, another] = entries.filter(
    (entry) =>
      asksFor(entry, asked.flat()) &&
      tellsOf(entry, matters) &&
      !isElse(entry) &&
      !tellsOtherDecision(context, entry),
  );
  return only && !another ? `answer:${only.id}` : null;
}

/** "Which languages are spoken there?": only whoever hands something in asks for one of an application. */
function isOfLanguages(group: readonly Concept[]): boolean {
  return group.includes('languages');
}

/** "How many countries must take part?": the one answer of which a question counts the same. */
async function byCount(context: Context): Promise<EntryRef | null> {
  const counted = countedIn(context.request.words);
  if (!counted || !context.request.marks.has('counts-others')) return null;
  const refs = answersIn(context).map(({ ref }) => ref);
  const entries = await context.entries.answers(refs.filter((ref) => holdsNames(context, ref)).map(idOf));
  const [only, another] = entries.filter(({ questions }) =>
    Object.values(questions)
      .flat()
      .some((question) => {
        const other = countedIn(questionWords(question));
        return other !== undefined && sameness(counted, other) >= SLIP;
      }),
  );
  return only && !another ? `answer:${only.id}` : null;
}

/** Whether it holds every word of the question by which some other entry is called: "What did the forum decide?" */
export function holdsWhatIsCalled({
  mentions,
  request,
}: Pick<Context, 'mentions' | 'request'>): (mention: Pick<EntryMention, 'words'>) => boolean {
  const called = request.asked.filter(
    (word) => isName(word) && mentions.some(({ words }) => words.get(word.text)?.has('name')),
  );
  return ({ words }) => called.every(({ text }) => words.has(text));
}
