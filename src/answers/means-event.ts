import type { Context } from '#src/answers/context.ts';
import { type Mark, OF_CALLS } from '#src/answers/marks.ts';
import type { EntryMention } from '#src/answers/mentions.ts';
import { isNamedWhole } from '#src/answers/named-whole.ts';
import { isName } from '#src/answers/question-words.ts';
import { kindOf, ownWordsOf } from '#src/answers/subject.ts';
import type { EntryRef } from '#src/model/knowledge.ts';
import type { WordRole } from '#src/ports/entries.ts';

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

/**
 * "Summer school of glassblowers, apply until": whether an event's own name holds all that is named, several words, and that of
 * a call does not: no deadline of the call is that of the event.
 */
export function isOfEventNamed({ mentions, request: { words, marks } }: Context, call: EntryRef): boolean {
  if (marks.has('call') || marks.has('calls')) return false;
  const names = words.filter(isName);
  const holdsAll = ({ words: held }: EntryMention) =>
    names.every(({ text }) => OWN.some((role) => held.get(text)?.has(role)));
  const mention = mentions.find(({ ref }) => ref === call);
  const isEvent = (one: EntryMention) => kindOf(one.ref) === 'milestone' && holdsAll(one);
  return names.length >= SEVERAL && mention !== undefined && mention.share < 1 && mentions.some(isEvent);
}

const SEVERAL = 2;
const OWN: readonly WordRole[] = ['name', 'alias'];
const ASKING_WHEN: readonly Mark[] = ['when', 'from-when'];
const NAMED = 0.72;
