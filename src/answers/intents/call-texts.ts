import type { Context, Draft } from '#src/answers/context.ts';
import { tellsLength, textLength } from '#src/answers/details/text-length.ts';
import { namesDuration, UNITS_OF_DURATION } from '#src/answers/durations.ts';
import { isNumber } from '#src/answers/periods/months.ts';
import { callCard } from '#src/answers/say/call-card.ts';
import { factsAskedFor } from '#src/answers/say/facts-asked.ts';
import { factsPart } from '#src/answers/say/texts.ts';
import { findSubject, readCall } from '#src/answers/subject.ts';
import { SURE } from '#src/answers/wording.ts';
import { fold } from '#src/model/fold.ts';

// Hardly anything may be named that the call does not hold.
const NEARLY_ALL = 0.9;

/** "How many pages may the outline have?": what the texts of one call say of it; null where none does, and of a time they do not. */
export async function callTexts(context: Context): Promise<Draft | null> {
  // “When does the decision come?”: “within six weeks”.
  const { marks } = context.request;
  if (marks.has('when') && !marks.has('decision')) return null;
  const subject = findSubject(context, ['call'], SURE);
  if (subject.kind !== 'one') return null;
  const mention = context.mentions.find(({ ref }) => ref === subject.ref);
  const call = await readCall(context, subject.ref);
  if (!call || !mention || mention.share < NEARLY_ALL) return null;
  const isOfLength = context.request.marks.has('length') || textLength.asks(context);
  if (isOfLength && !tellsLength(call.howToApply, context, call)) return null;
  const counts = context.request.marks.has('counts-others');
  const isOfTime = context.request.marks.has('how-long');
  const facts = factsAskedFor(context, call).filter(
    ({ value }) =>
      (!counts || fold(value).split(' ').some(isNumber)) &&
      (!isOfTime || namesDuration({ [context.language]: value }, { units: UNITS_OF_DURATION })),
  );
  return facts.length > 0 ? callCard(context, call, factsPart(facts)) : null;
}
