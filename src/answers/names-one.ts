import type { Context } from '#src/answers/context.ts';
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
