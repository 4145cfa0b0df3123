import { sourcesWith } from '#src/findings/sources-with.ts';
import type { Call, Stage } from '#src/model/call.ts';
import type { Checked, Citation } from '#src/model/citation.ts';
import type { Deadline } from '#src/model/deadline.ts';

/** A deadline that somebody has checked, and the page where they found it. */
export type CheckedDeadline = {
  readonly deadline: Deadline;
  readonly checked: Checked;
  readonly source: Citation | null;
};

/** The call with another deadline of one stage; null where it has no such stage. */
export function withDeadline(call: Call, stageId: string, given: CheckedDeadline): Call | null {
  const { deadline, checked, source } = given;
  if (!call.stages.some(({ id }) => id === stageId)) return null;
  const stages = call.stages.map((stage) => (stage.id === stageId ? { ...stage, deadline, checked } : stage));
  return { ...call, stages, sources: sourcesWith(call, source) };
}

/** The call with one stage more, which binds everyone. */
export function withStage(call: Call, id: string, given: CheckedDeadline): Call {
  const { deadline, checked, source } = given;
  const stage: Stage = { id, label: null, deadline, countries: [], internal: false, checked };
  return { ...call, stages: [...call.stages, stage], sources: sourcesWith(call, source) };
}
