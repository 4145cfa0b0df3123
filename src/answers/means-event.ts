import type { Context } from '#src/answers/context.ts';
import { type Mark, OF_CALLS } from '#src/answers/marks.ts';
import type { EntryMention } from '#src/answers/mentions.ts';
import { isNamedWhole } from '#src/answers/named-whole.ts';
import { kindOf, ownWordsOf } from '#src/answers/subject.ts';

/**
 * "When will the second pollen bank be up and running?": whether an event's own name holds most of what is named, and more
 * than any call's does, although the words may ask for calls too.
 */
export function meansEvent({ mentions, request: { marks } }: Context): boolean {
  // Projects are applied for, and begin.
  const isOfCalls = OF_CALLS.some(
    (mark) => marks.has(mark) && !(mark === 'application' && marks.has('project')),
  );
  if (!ASKING_WHEN.some((mark) => marks.has(mark)) || isOfCalls) return false;
  const heldBy = (mention: EntryMention) => ownWordsOf(mention).length;
  const most = (kind: string, is: (mention: EntryMention) => boolean = () => true) =>
    Math.max(0, ...mentions.filter((one) => kindOf(one.ref) === kind && is(one)).map(heldBy));
  const isCallNamed = mentions.some((one) => kindOf(one.ref) === 'call' && isNamedWhole(one));
  const ofEvents = most('milestone', ({ namedShare }) => namedShare >= NAMED);
  return !isCallNamed && ofEvents > most('call');
}

const ASKING_WHEN: readonly Mark[] = ['when', 'from-when'];
const NAMED = 0.72;
