import { type Context, type Draft, say } from '#src/answers/context.ts';
import { FAR_FUTURE, FAR_PAST, LONG_AGO } from '#src/answers/periods/period.ts';
import { callsList, soonestFirst } from '#src/answers/say/calls-list.ts';
import { milestonesList } from '#src/answers/say/milestones.ts';
import { nothingKnown } from '#src/answers/say/unknown.ts';
import { selectCalls } from '#src/answers/select-calls.ts';
import type { Intent } from '#src/answers/wording.ts';
import { isOff } from '#src/model/call.ts';

/** "Which calls were cancelled?", "Sind Veranstaltungen ausgefallen?" */
export const calledOff: Intent = {
  name: 'called-off',
  wordings: [
    { sure: 3.3, has: ['called-off', 'calls'], lacks: ['deadline', 'why', 'not', 'a-period'] },
    { sure: 3.3, has: ['called-off', 'milestones'], lacks: ['deadline', 'why', 'not', 'a-name', 'a-period'] },
    { sure: 3.2, has: ['called-off', 'which', 'call'], lacks: ['deadline', 'why', 'not', 'it', 'a-period'] },
    {
      sure: 3.2,
      has: ['called-off', 'exists', 'call'],
      lacks: ['deadline', 'why', 'not', 'it', 'a-name', 'a-period'],
    },
  ],
  answer: (context) =>
    context.request.marks.has('milestones') ? milestonesCalledOff(context) : callsCalledOff(context),
};

async function callsCalledOff(context: Context): Promise<Draft> {
  const selected = await selectCalls(context, { kind: 'not-over', at: LONG_AGO });
  if (selected === null) return nothingKnown(context);
  const off = soonestFirst(selected.filter(isOff), context.now);
  const isOfSome = context.request.marks.has('a-name') || context.request.countries.length > 0;
  const none = isOfSome ? 'answers:none-of-these-off' : 'answers:none-called-off';
  const key = off.length === 0 ? none : 'answers:called-off-calls';
  return callsList(context, say(context, key, { count: off.length }), off);
}

/** Of events only that they were cancelled is known. */
async function milestonesCalledOff(context: Context): Promise<Draft> {
  const all = await context.entries.milestones({
    kind: 'within',
    days: { first: FAR_PAST, last: FAR_FUTURE },
  });
  const off = all.filter(({ status }) => status === 'cancelled');
  const key = off.length === 0 ? 'answers:no-milestone-cancelled' : 'answers:cancelled-milestones';
  return milestonesList(context, say(context, key, { count: off.length }), off);
}
