import type { Context, Draft } from '#src/answers/context.ts';
import { isOneOf } from '#src/answers/lexicon/word-forms.ts';
import type { Mark } from '#src/answers/marks.ts';
import type { EntryMention } from '#src/answers/mentions.ts';
import { isNamedWhole } from '#src/answers/named-whole.ts';
import { nothingKnown } from '#src/answers/say/unknown.ts';
import { kindOf } from '#src/answers/subject.ts';

/**
 * "Budget of the ministry?", "What budget does the alliance have?": no call tells it, nor what either is. Null where an answer
 * or an event has such a word, or a call is asked about.
 */
export async function budgetAsked(context: Context): Promise<Draft | null> {
  const { mentions, request } = context;
  const said = request.words.filter(({ text }) => isBudget(text));
  if (said.length === 0 || OF_CALLS_OR_EVENTS.some((mark) => request.marks.has(mark))) return null;
  const isNamed = (kind: string) => mentions.some((one) => kindOf(one.ref) === kind && isNamedWhole(one));
  const isOfCall = ({ ref, namedShare }: EntryMention) =>
    (kindOf(ref) === 'call' || kindOf(ref) === 'topic') && namedShare >= HALF;
  // The alliance has a name of its own: “die Glutallianz”.
  const isOfName = request.marks.has('a-name') && mentions.length > 0 && !mentions.some(isOfCall);
  const isOfOwner = isNamed('organisation') || request.marks.has('alliance') || isOfName;
  const tells = ({ ref, words }: EntryMention) =>
    kindOf(ref) !== 'organisation' &&
    said.some(({ text }) => words.get(text)?.has('name') || words.get(text)?.has('question'));
  return isOfOwner && !isNamed('call') && !mentions.some(tells) ? nothingKnown(context) : null;
}

const HALF = 0.5;
const isBudget = isOneOf('budgets');
const OF_CALLS_OR_EVENTS: readonly Mark[] = ['call', 'calls', 'when', 'it', 'must', 'may', 'how', 'who'];
