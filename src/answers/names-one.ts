import type { Context } from '#src/answers/context.ts';
import type { Mark } from '#src/answers/marks.ts';
import { isNamedWhole } from '#src/answers/named-whole.ts';
import { findSubject, kindOf, ownWordsOf } from '#src/answers/subject.ts';

/** "Is the prize open in June?": one call is named, and no group asked for. */
export function namesOneCall(context: Context): boolean {
  const { marks } = context.request;
  const isOfSeveral = OF_SEVERAL.some((mark) => marks.has(mark));
  return marks.has('a-name') && !isOfSeveral && findSubject(context, ['call']).kind === 'one';
}

const OF_SEVERAL = ['calls', 'which', 'what', 'list'] as const;

/** "What is the budget of the agency?": an organisation is named as a whole, and nothing beside it that a call is called by. */
export function namesOnlyOrganisation({ mentions }: Pick<Context, 'mentions'>): boolean {
  const organisation = mentions.find((one) => kindOf(one.ref) === 'organisation' && isNamedWhole(one));
  const isBeside = (text: string) => organisation?.words.has(text) === false;
  return (
    organisation !== undefined &&
    !mentions.some((one) => kindOf(one.ref) === 'call' && ownWordsOf(one).some(isBeside))
  );
}

/** A call is said by its whole name, and no event: whatever is asked, it is asked of the call. */
export function namesOnlyACall({ mentions }: Context): boolean {
  const [whole] = mentions.filter(isNamedWhole);
  return whole !== undefined && kindOf(whole.ref) === 'call';
}

/** "What's next?", after an answer about a call: its next stage may be meant. */
export function isOfTheCallTold({ conversation, request: { marks } }: Context): boolean {
  const isBare = marks.has('next') && !SAYING_MORE.some((mark) => marks.has(mark));
  return isBare && conversation.about.some((ref) => kindOf(ref) === 'call');
}

const SAYING_MORE: readonly Mark[] = ['milestone', 'milestones', 'happens', 'planned', 'a-period', 'a-name'];
