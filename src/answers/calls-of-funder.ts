import type { Context } from '#src/answers/context.ts';
import type { Mark } from '#src/answers/marks.ts';
import { isNamedWhole } from '#src/answers/named-whole.ts';
import { isName } from '#src/answers/question-words.ts';
import { idOf, kindOf, longestNames, ownWordsOf } from '#src/answers/subject.ts';
import type { Call } from '#src/model/call.ts';

/**
 * "Calls from the Great Lakes Observatory": those that the organisation pays for that is named as a whole, where nothing else
 * is named: its name is no topic. Null where it is asked about as an applicant, or pays for none and nobody asks what it funds.
 */
export async function callsOfFunder(context: Context): Promise<readonly Call[] | null> {
  const { marks, words } = context.request;
  const named = words.filter((word) => isName(word) || word.concepts.has('country'));
  if (named.length === 0 || OF_APPLICANTS.some((mark) => marks.has(mark))) return null;
  const whole = context.mentions.filter((one) => {
    const own = ownWordsOf(one);
    const isNamed = isNamedWhole(one) || named.length >= TELLING;
    return kindOf(one.ref) === 'organisation' && isNamed && named.every(({ text }) => own.includes(text));
  });
  const [funder, another] = longestNames(whole);
  if (!funder || another) return null;
  const calls = await paidBy(context, idOf(funder.ref));
  return calls.length > 0 || marks.has('funds') ? calls : null;
}

async function paidBy({ entries, mentions }: Context, funder: string): Promise<readonly Call[]> {
  const found = mentions.filter(
    ({ ref, words }) => kindOf(ref) === 'call' && [...words.values()].some((roles) => roles.has('funder')),
  );
  const calls = await entries.calls({ kind: 'ids', ids: found.map(({ ref }) => idOf(ref)) });
  return calls.filter(({ funders }) => funders.includes(funder));
}

// So many words of a long name say whose it is, whatever small words it has besides.
const TELLING = 3;
const OF_APPLICANTS: readonly Mark[] = ['may', 'submit', 'eligible', 'asker', 'must'];
