import type { Coming } from '#src/answers/coming-deadlines.ts';
import { type Context, type Draft, say } from '#src/answers/context.ts';
import { callCard, deadlineLines, refOf, summaryOf } from '#src/answers/say/call-card.ts';
import { callsList } from '#src/answers/say/calls-list.ts';
import { stageFact } from '#src/answers/say/stages.ts';
import { factsPart, plain } from '#src/answers/say/texts.ts';
import type { TextKey } from '#src/messages/text.ts';
import type { Call } from '#src/model/call.ts';

/** What is due at one moment, of one call or of several; the stage is left to what is asked next. */
export function deadlinesAtOnce(
  context: Context,
  [first, ...others]: readonly [Coming, ...Coming[]],
  keys: { readonly one: TextKey; readonly several: TextKey },
): Draft {
  const { call, stage } = first;
  if (others.length === 0) {
    const facts = factsPart([stageFact(context, call, stage)]);
    return callCard(context, call, [plain(say(context, keys.one)), ...facts], {
      summary: summaryOf(context, call, facts),
      stage: stage.id,
      about: [refOf(call)],
    });
  }
  const these = [first, ...others];
  const stagesOf = (one: Call) => these.filter((each) => each.call === one).map((each) => each.stage);
  const calls = [...new Set(these.map((each) => each.call))];
  const list = callsList(context, say(context, keys.several), calls, (one) =>
    deadlineLines(context, one, stagesOf(one)),
  );
  return { ...list, stage: stage.id };
}
