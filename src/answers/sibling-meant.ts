import type { Context } from '#src/answers/context.ts';
import type { Mark } from '#src/answers/marks.ts';
import { isName, questionWords } from '#src/answers/question-words.ts';
import { kindOf } from '#src/answers/subject.ts';
import type { EntryRef } from '#src/model/knowledge.ts';

/**
 * "And the one for quantum?", after the AI talent exchange: of the calls that hold what is named only the one that shares
 * a word of its name with the call told last; as it was where that is not one.
 */
export async function withSiblingMeant(context: Context): Promise<Context> {
  const { conversation, mentions } = context;
  const [told] = conversation.about;
  if (!told || kindOf(told) !== 'call' || conversation.choice || !pointsAtOne(context)) return context;
  const fitting = mentions
    .filter((one) => kindOf(one.ref) === 'call' && one.share === 1)
    .map(({ ref }) => ref);
  if (fitting.length < 2 || fitting.includes(told)) return context;
  const [only, another] = await siblingsOf(context, told, fitting);
  if (!only || another) return context;
  return { ...context, mentions: mentions.filter(({ ref }) => kindOf(ref) !== 'call' || ref === only) };
}

function pointsAtOne({ request: { marks } }: Context): boolean {
  const points = POINTING.some((mark) => marks.has(mark));
  return points && marks.has('a-name') && !OF_ITSELF.some((mark) => marks.has(mark));
}

const POINTING: readonly Mark[] = ['one', 'points', 'what-about'];
const OF_ITSELF: readonly Mark[] = ['call', 'calls', 'which', 'list', 'exists'];

async function siblingsOf({ entries }: Context, told: EntryRef, fitting: readonly EntryRef[]) {
  const named = await entries.names([told, ...fitting], fitting.length + 1);
  const namesOf = (ref: EntryRef) =>
    new Set(
      named
        .filter((one) => one.ref === ref)
        .flatMap(({ names }) => names.flatMap((name) => questionWords(name)).filter(isName))
        .map(({ text }) => text),
    );
  const own = namesOf(told);
  return fitting.filter((ref) => !namesOf(ref).isDisjointFrom(own));
}
