import type { Visit } from '#src/desk/area.ts';
import { actCommand, tell } from '#src/desk/replies.ts';
import { sayEnd } from '#src/messages/dates.ts';
import type { Reply } from '#src/messages/form.ts';
import type { TextKey, TextValues } from '#src/messages/text.ts';
import type { Deadline } from '#src/model/deadline.ts';
import type { Clock } from '#src/ports/clock.ts';
import type { Decider, FindingDecision, Findings } from '#src/ports/findings.ts';
import type { KnowledgeStore } from '#src/ports/knowledge-store.ts';
import type { Roles } from '#src/ports/roles.ts';
import type { Words } from '#src/ports/words.ts';

export type FindingDeps = {
  readonly words: Words;
  readonly roles: Roles;
  readonly clock: Clock;
  readonly findings: Findings;
  readonly knowledge: KnowledgeStore;
};

/** The day of the check is that of the deadline’s own calendar; where there is none, of the channel’s. */
export function deciderOf({ clock }: FindingDeps, visit: Visit, deadline: Deadline | null): Decider {
  const timezone = deadline?.timezone ?? visit.channel?.timezone ?? 'UTC';
  const on = clock.now().toZonedDateTimeISO(timezone).toPlainDate().toString();
  return { by: visit.asker.person.name, on };
}

export function confirmedValues(
  { words }: FindingDeps,
  { language, asker }: Visit,
  deadline: Deadline,
): TextValues {
  return { deadline: sayEnd(words, language, deadline), by: asker.person.name };
}

/** What became of a decision, and the way back to the others. */
export function told(visit: Visit, result: FindingDecision, done: TextKey, values: TextValues = {}): Reply {
  return result === 'done' ? tell(visit, done, values, [actCommand(visit, 'findings')]) : gone(visit, result);
}

export function gone(visit: Visit, why: Exclude<FindingDecision, 'done'>): Reply {
  return tell(visit, `findings:gone.${why}`, {}, [actCommand(visit, 'findings')]);
}
