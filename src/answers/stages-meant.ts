import type { Context } from '#src/answers/context.ts';
import { stagesAskedFor } from '#src/answers/stages-asked.ts';
import type { Call, Stage } from '#src/model/call.ts';
import { isOver } from '#src/model/deadline.ts';

/** The stages that are named; else the one spoken of last, those still to come, or all of them. */
export function stagesMeant(context: Context, call: Call): readonly Stage[] {
  const asked = stagesAskedFor(context, call);
  if (asked.length <= 1) return asked;
  const { about, stage: spokenOf } = context.conversation;
  const same = about[0] === `call:${call.id}` ? asked.filter((stage) => stage.id === spokenOf) : [];
  const open = asked.filter((stage) => !isOver(stage.deadline, context.now));
  return [same, open, asked].find((stages) => stages.length > 0) ?? [];
}
