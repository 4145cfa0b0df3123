import type { Context } from '#src/answers/context.ts';
import { stagesAskedFor } from '#src/answers/stages-asked.ts';
import type { Call, Stage } from '#src/model/call.ts';
import { isOver } from '#src/model/deadline.ts';

/** The stages that are named; else the one spoken of last, those still to come, or all of them. */
export function stagesMeant(context: Context, call: Call): readonly Stage[] {
  const asked = stagesAskedOrTold(context, call);
  const open = asked.filter((stage) => !isOver(stage.deadline, context.now));
  return asked.length > 1 && open.length > 0 ? open : asked;
}

/** The stages that are named; else the one spoken of last, or all of them. */
export function stagesAskedOrTold(context: Context, call: Call): readonly Stage[] {
  const asked = stagesAskedFor(context, call);
  const { about, stage: spokenOf } = context.conversation;
  const isTold = about[0] === `call:${call.id}`;
  const same = isTold && asked.length > 1 ? asked.filter((stage) => stage.id === spokenOf) : [];
  return same.length > 0 ? same : asked;
}
