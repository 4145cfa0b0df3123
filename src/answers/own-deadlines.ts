import { type Context, type Draft, say } from '#src/answers/context.ts';
import { stageFact, stageLabel } from '#src/answers/say/stages.ts';
import { sayText, titlePart } from '#src/answers/say/texts.ts';
import { idOf, kindOf } from '#src/answers/subject.ts';
import type { Message } from '#src/messages/message.ts';
import { type Call, officialStages } from '#src/model/call.ts';
import type { Tenant } from '#src/model/channel.ts';
import { isOver } from '#src/model/deadline.ts';

// What tells the dates of one call, also as one half of two questions.
const OF_ONE_CALL: ReadonlySet<string> = new Set([
  'amount',
  'contact',
  'days-left',
  'deadline',
  'describe',
  'eligibility',
  'funder',
  'opening',
  'procedure',
  'time-there',
  'when',
]);

/**
 * The own deadlines that a tenant set for the call whose dates an answer tells, as a message for the asker alone. The
 * answer itself knows of none, since nobody can say who reads it: neither platform names the guests of a channel, and
 * one that is shared with another organisation later shows what was said before. Null where there is none ahead.
 */
export async function ownDeadlines(
  context: Context,
  tenant: Tenant | null,
  { intent, draft }: { readonly intent: string | null; readonly draft: Draft },
): Promise<Message | null> {
  const [ref] = draft.about;
  const isOfOne = draft.kind === 'answer' && draft.listed.length === 0 && OF_ONE_CALL.has(intent ?? '');
  if (tenant === null || !ref || kindOf(ref) !== 'call' || !isOfOne) return null;
  const stages = await context.entries.ownStages(tenant, idOf(ref));
  const ahead = stages.filter(({ deadline }) => !isOver(deadline, context.now));
  if (ahead.length === 0) return null;
  const [call] = await context.entries.calls({ kind: 'ids', ids: [idOf(ref)] });
  if (!call || !tellsDates(context, draft, call)) return null;
  const facts = ahead.map((stage) => {
    const fact = stageFact(context, call, stage);
    return { ...fact, label: say(context, 'answers:internal', { label: fact.label }) };
  });
  const title = sayText(context, call.title);
  return {
    language: context.language,
    summary: [title, ...facts.slice(0, 1).map(({ label, value }) => `${label} ${value}`)].join(': '),
    parts: [
      titlePart(context, call.title, call.sources[0]?.url),
      { kind: 'facts', facts },
      { kind: 'text', text: say(context, 'answers:internal-alone'), weight: 'subtle' },
    ],
    buttons: [],
  };
}

/** Whether an answer holds one of the call's dates; of a call without any, whatever is told. */
function tellsDates(context: Context, { parts }: Draft, call: Call): boolean {
  const labels = new Set(officialStages(call).map((stage) => stageLabel(context, stage)));
  const told = parts.flatMap((part) => (part.kind === 'facts' ? part.facts : []));
  return labels.size === 0 || told.some(({ label }) => labels.has(label));
}
