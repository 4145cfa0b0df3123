import type { Context } from '#src/answers/context.ts';
import type { Mark } from '#src/answers/marks.ts';
import { isNamedWhole } from '#src/answers/named-whole.ts';
import { isName } from '#src/answers/question-words.ts';
import { idOf, kindOf, longestNames, ownWordsOf } from '#src/answers/subject.ts';
import type { Call } from '#src/model/call.ts';

/**
 * "Calls from the Great Lakes Observatory": those that the organisation pays for that is named as a whole, where nothing else
 * is named: its name is no topic. Null where it pays for none, or is asked about as an applicant.
 */
export async function callsOfFunder(context: Context): Promise<readonly Call[] | null> {
  const { marks, words } = context.request;
  const named = words.filter((word) => isName(word) || word.concepts.has('country'));
  if (named.length === 0 || OF_APPLICANTS.some((mark) => marks.has(mark))) return null;
  const whole = context.mentions.filter((one) => {
    const own = ownWordsOf(one);
    return (
      kindOf(one.ref) === 'organisation' && isNamedWhole(one) && named.every(({ text }) => own.includes(text))
    );
  });
  const [funder, another] = longestNames(whole);
  return funder && !another ? paidBy(context, idOf(funder.ref)) : null;
}

async function paidBy({ entries, mentions }: Context, funder: string): Promise<readonly Call[] | null> {
  const found = mentions.filter(
    ({ ref, words }) => kindOf(ref) === 'call' && [...words.values()].some((roles) => roles.has('funder')),
  );
  const calls = await entries.calls({ kind: 'ids', ids: found.map(({ ref }) => idOf(ref)) });
  const own = calls.filter(({ funders }) => funders.includes(funder));
  return own.length > 0 ? own : null;
}

const OF_APPLICANTS: readonly Mark[] = ['may', 'submit', 'eligible', 'asker', 'must'];
