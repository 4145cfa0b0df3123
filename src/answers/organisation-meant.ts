import type { Context } from '#src/answers/context.ts';
import { isNamedWhole } from '#src/answers/named-whole.ts';
import { isName } from '#src/answers/question-words.ts';
import { idOf, kindOf } from '#src/answers/subject.ts';
import type { EntryRef } from '#src/model/knowledge.ts';

/**
 * The organisation whose events are asked for: the one that is named as a whole where nothing else is named, or the one
 * told last that "they" stands for.
 */
export function organisationMeant({ mentions, request, conversation }: Context): string | null {
  const named = request.asked.filter(isName);
  const whole = mentions.filter((one) => kindOf(one.ref) === 'organisation' && isNamedWhole(one));
  const [best, another] = whole.filter(({ words }) => named.every(({ text }) => words.has(text)));
  if (named.length > 0) return best && !another ? idOf(best.ref) : null;
  const { marks } = request;
  // "And in 2027?" after its events.
  const goesOn = conversation.intent === 'milestones' && (marks.has('and') || marks.has('what-about'));
  return marks.has('it') || goesOn ? onlyOne(conversation.about) : null;
}

/** The only organisation that was told, be it with its events or calls. */
function onlyOne(about: readonly EntryRef[]): string | null {
  const [only, another] = about.filter((ref) => kindOf(ref) === 'organisation');
  return only && !another ? idOf(only) : null;
}
