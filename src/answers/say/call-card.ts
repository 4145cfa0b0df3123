import { type Context, type Draft, draft, say } from '#src/answers/context.ts';
import { calledOffPart } from '#src/answers/say/called-off.ts';
import { plainButton } from '#src/answers/say/plain-button.ts';
import { sayState, stageFact } from '#src/answers/say/stages.ts';
import { factsPart, plain, sayText, sourcesPart, textPart, titlePart } from '#src/answers/say/texts.ts';
import { stagesAskedFor } from '#src/answers/stages-asked.ts';
import { sayDay } from '#src/messages/dates.ts';
import type { Part } from '#src/messages/message.ts';
import { binds, type Call, callState, isOff, officialStages, type Stage } from '#src/model/call.ts';
import { type Checked, distinctCitations } from '#src/model/citation.ts';
import { isOver } from '#src/model/deadline.ts';
import type { EntryRef } from '#src/model/knowledge.ts';

export function refOf(call: Call): EntryRef {
  return `call:${call.id}`;
}

/** One call: its title, what `parts` say of it, when it was checked, its sources. */
export function callCard(
  context: Context,
  call: Call,
  parts: readonly Part[],
  given: Partial<Draft> = {},
): Draft {
  const title = titlePart(context, call.title, call.sources[0]?.url);
  const citations = distinctCitations(call.sources);
  const [asked, another] = stagesAskedFor(context, call);
  return draft({
    summary: summaryOf(context, call, parts),
    parts: [
      title,
      ...parts,
      ...calledOffPart(context, call),
      ...checkedPart(context, lastCheck(call)),
      ...sourcesPart(context, citations),
    ],
    citations,
    about: [refOf(call)],
    buttons: plainButton(context, refOf(call), call.plain),
    stage: (!another && asked?.id) || null,
    ...given,
  });
}

/** The one line that a notification shows: of a text or of facts, whatever comes first. */
export function summaryOf(context: Context, call: Call, parts: readonly Part[]): string {
  const title = sayText(context, call.title);
  const [first] = parts;
  if (first?.kind === 'text') return `${title}: ${first.text}`;
  const fact = first?.kind === 'facts' ? first.facts[0] : undefined;
  return fact ? `${title}: ${fact.label} ${fact.value}` : title;
}

/**
 * The dates of a call as the question asks for them, with what else is to be known of its state; the days left
 * of `counted` have been told already.
 */
export function datesOf(
  context: Context,
  call: Call,
  { counted = null, asked = stagesAskedFor(context, call) }: DatesTold = {},
): readonly Part[] {
  const last = officialStages(call).at(-1);
  const isToldBelow = last !== undefined && asked.includes(last);
  const isClosed = callState(call, context.now) === 'closed' && isToldBelow;
  const state = isClosed ? say(context, 'answers:is-closed') : sayState(context, call);
  const facts = asked.map((stage) => stageFact(context, call, stage, { left: stage.id !== counted?.id }));
  return [...(state ? [plain(state)] : []), ...factsPart(facts)];
}

type DatesTold = { readonly counted?: Stage | null; readonly asked?: readonly Stage[] };

/** One call among several: title and next date. */
export function callLines(context: Context, call: Call): readonly Part[] {
  const next = isOff(call) ? undefined : nextFor(context, call);
  const state = sayState(context, call);
  const dates = next ? factsPart([stageFact(context, call, next)]) : [];
  // Where no date is stated, its summary is all that is known of when it opens.
  const isUnstated = callState(call, context.now) === 'not-stated';
  return [
    titlePart(context, call.title, call.sources[0]?.url),
    ...(isUnstated && call.summary ? [textPart(context, call.summary)] : []),
    ...(state ? [plain(state)] : []),
    ...dates,
    ...calledOffPart(context, call),
  ];
}

/** One call among several: title and these of its deadlines. */
export function deadlineLines(context: Context, call: Call, stages: readonly Stage[]): readonly Part[] {
  return [
    titlePart(context, call.title, call.sources[0]?.url),
    ...factsPart(stages.map((stage) => stageFact(context, call, stage))),
    ...calledOffPart(context, call),
  ];
}

/** The next one that binds whom the question names. */
function nextFor({ now, request }: Context, call: Call): Stage | undefined {
  const ahead = officialStages(call).filter(({ deadline }) => !isOver(deadline, now));
  return ahead.find((stage) => binds(stage, request.countries)) ?? ahead[0];
}

/** Of the whole entry, or of one deadline since. */
function lastCheck(call: Call): Checked | null {
  const checks = [call.checked, ...officialStages(call).map((stage) => stage.checked)];
  return checks.filter((checked) => checked !== null).toSorted((a, b) => (a.on < b.on ? 1 : -1))[0] ?? null;
}

function checkedPart(context: Context, checked: Checked | null): readonly Part[] {
  if (!checked) return [];
  const day = sayDay(context.words, context.language, Temporal.PlainDate.from(checked.on));
  const text = checked.by
    ? say(context, 'answers:checked-by', { day, by: checked.by })
    : say(context, 'answers:checked', { day });
  return [{ kind: 'text', text, weight: 'subtle' }];
}
