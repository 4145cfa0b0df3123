import { stageFacts } from '#src/calls/stage-facts.ts';
import type { Area, Visit } from '#src/desk/area.ts';
import { offerToSubscribe, tell, toAsker } from '#src/desk/replies.ts';
import { ifDisputed } from '#src/messages/dates.ts';
import type { Reply } from '#src/messages/form.ts';
import { sayLocalText } from '#src/messages/local-text.ts';
import type { Part } from '#src/messages/message.ts';
import { distinctCitations } from '#src/model/citation.ts';
import { daysLeft } from '#src/model/deadline.ts';
import type { Clock } from '#src/ports/clock.ts';
import type { ComingStage, ComingStages } from '#src/ports/coming-stages.ts';
import type { Words } from '#src/ports/words.ts';

export type DueDeps = {
  readonly words: Words;
  readonly clock: Clock;
  readonly comingStages: ComingStages;
};

// What fits into one message that somebody reads.
const MOST_SHOWN = 8;

/** Lists what is due next. */
export function dueArea(deps: DueDeps): Area {
  return { commands: { deadlines: (visit) => listDue(deps, visit) }, actions: {}, forms: {} };
}

async function listDue(deps: DueDeps, visit: Visit): Promise<Reply> {
  const stages = await deps.comingStages.next([{ kind: 'all' }], MOST_SHOWN);
  const buttons = offerToSubscribe(visit, 'deadlines');
  if (stages.length === 0) return tell(visit, 'chat:due-none', {}, buttons);
  const summary = visit.say('chat:due-title');
  const parts = dueParts(deps, visit, summary, stages);
  return toAsker({ language: visit.language, summary, parts, buttons });
}

/** What ends next below a title, with how long that is, and the sources of all. */
export function dueParts(
  { words, clock }: Pick<DueDeps, 'words' | 'clock'>,
  visit: Visit,
  title: string,
  stages: readonly ComingStage[],
): readonly Part[] {
  const now = clock.now();
  const citations = distinctCitations(stages.flatMap((stage) => stage.sources));
  return [
    { kind: 'title', text: title },
    ...stages.flatMap((stage): readonly Part[] => [
      { kind: 'text', text: sayLeft(words, visit, stage, now), weight: 'strong' },
      { kind: 'facts', facts: stageFacts(words, visit.language, stage, visit.channel?.timezone ?? null) },
    ]),
    { kind: 'sources', label: visit.say('calls:source', { count: citations.length }), citations },
  ];
}

function sayLeft(words: Words, visit: Visit, stage: ComingStage, now: Temporal.Instant): string {
  const count = daysLeft(stage.deadline, now);
  const left = count > 0 ? visit.say('dates:days-left', { count }) : visit.say('dates:ends-today');
  const title = sayLocalText(visit, stage.title);
  return visit.say('chat:due-left', { title, left: ifDisputed(words, visit.language, stage.deadline, left) });
}
