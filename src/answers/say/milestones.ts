import { type Context, type Draft, draft, say, todayOf } from '#src/answers/context.ts';
import { plainButton } from '#src/answers/say/plain-button.ts';
import { factsPart, plain, sayText, sourcesPart, textPart, titlePart } from '#src/answers/say/texts.ts';
import { passOn } from '#src/answers/say/unknown.ts';
import { sayCoarseDate } from '#src/messages/dates.ts';
import type { Fact, Part } from '#src/messages/message.ts';
import { distinctCitations } from '#src/model/citation.ts';
import type { EntryRef } from '#src/model/knowledge.ts';
import { daysOf, hasHappened, type Milestone } from '#src/model/milestone.ts';

/** No list holds more. */
export const MOST_MILESTONES = 15;

/** One milestone: what `lead` says of it, its date as coarse as it is known, and whether it is planned. */
export function milestoneCard(context: Context, milestone: Milestone, lead: readonly Part[] = []): Draft {
  const citations = distinctCitations(milestone.sources);
  const date = dateFact(context, milestone);
  return draft({
    summary: `${sayText(context, milestone.title)}: ${date.value}`,
    parts: [
      titlePart(context, milestone.title, milestone.sources[0]?.url),
      ...lead,
      ...factsPart([date]),
      ...(milestone.summary ? [textPart(context, milestone.summary)] : []),
      ...sourcesPart(context, citations),
    ],
    citations,
    about: [refOf(milestone)],
    buttons: plainButton(context, refOf(milestone), milestone.plain),
  });
}

/** Of this event no entry says which organisations are involved; no date is told. */
export function noOrganisations(context: Context, milestone: Milestone): Draft {
  const text = say(context, 'answers:not-stated', { what: say(context, 'answers:involved', { count: 0 }) });
  const citations = distinctCitations(milestone.sources);
  return draft({
    kind: 'unknown',
    summary: `${sayText(context, milestone.title)}: ${text}`,
    parts: [
      titlePart(context, milestone.title, milestone.sources[0]?.url),
      { kind: 'text', text, weight: 'strong' },
      plain(passOn(context)),
      ...sourcesPart(context, citations),
    ],
    citations,
    about: [refOf(milestone)],
  });
}

/** `besides` are told behind the others, under a lead of their own. */
export function milestonesList(
  context: Context,
  lead: string,
  milestones: readonly Milestone[],
  besides: Besides = { lead: '', others: [] },
): Draft {
  const first = milestones.slice(0, MOST_MILESTONES);
  const others = besides.others.slice(0, MOST_MILESTONES - first.length);
  const shown = [...first, ...others];
  const citations = distinctCitations(shown.flatMap((milestone) => milestone.sources.slice(0, 1)));
  return draft({
    summary: lead,
    parts: [
      plain(lead),
      ...first.flatMap((one) => lines(context, one)),
      ...summaryOf(context, shown),
      ...(others.length > 0 ? [plain(besides.lead)] : []),
      ...others.flatMap((one) => lines(context, one)),
      ...sourcesPart(context, citations),
    ],
    citations,
    about: shown.map(refOf),
    listed: shown.map(refOf),
  });
}

type Besides = { readonly lead: string; readonly others: readonly Milestone[] };

/** "Where do the ministers meet?": of the only one that fits, what its entry says besides. */
function summaryOf(context: Context, [only, another]: readonly Milestone[]): readonly Part[] {
  return only?.summary && !another ? [textPart(context, only.summary)] : [];
}

function lines(context: Context, milestone: Milestone): readonly Part[] {
  return [
    titlePart(context, milestone.title, milestone.sources[0]?.url),
    ...factsPart([dateFact(context, milestone)]),
  ];
}

/** "Geplant für: 2. Quartal 2026". What was planned and has not been reported as done stays planned. */
function dateFact(context: Context, milestone: Milestone): Fact {
  const value = sayCoarseDate(context.words, context.language, milestone.date);
  const today = todayOf(context);
  const { last } = daysOf(milestone.date);
  const isAhead = Temporal.PlainDate.compare(last, today) >= 0;
  if (milestone.status === 'cancelled') return { label: say(context, 'answers:date-cancelled'), value };
  if (milestone.status === 'planned') {
    return { label: say(context, isAhead ? 'answers:date-planned' : 'answers:date-was-planned'), value };
  }
  return {
    label: say(context, hasHappened(milestone, today) ? 'answers:date' : 'answers:date-planned'),
    value,
  };
}

function refOf(milestone: Milestone): EntryRef {
  return `milestone:${milestone.id}`;
}
