import { say } from '#src/answers/context.ts';
import { callsList, soonestFirst } from '#src/answers/say/calls-list.ts';
import { nothingKnown } from '#src/answers/say/unknown.ts';
import { selectCalls } from '#src/answers/select-calls.ts';
import type { Intent } from '#src/answers/wording.ts';
import { callState } from '#src/model/call.ts';

/** "Which calls are only announced so far?": those that are to come and not open yet, be their day known or not. */
export const announced: Intent = {
  name: 'announced',
  wordings: [
    { sure: 3.3, has: ['announced-only', 'calls'] },
    { sure: 3.3, has: ['announced-only', 'which'], lacks: ['a-name', 'it'] },
    { sure: 3.3, has: ['announced-only', 'what'], lacks: ['a-name', 'it'] },
    { sure: 3.3, has: ['announced-only', 'exists'], lacks: ['a-name', 'it'] },
  ],
  async answer(context) {
    const selected = await selectCalls(context, { kind: 'not-over', at: context.now });
    if (selected === null) return nothingKnown(context);
    const found = soonestFirst(selected, context.now).filter((call) => {
      const state = callState(call, context.now);
      return state === 'upcoming' || state === 'forecast';
    });
    const key = found.length === 0 ? 'answers:none-to-open' : 'answers:to-open';
    return callsList(context, say(context, key, { count: found.length }), found);
  },
};
