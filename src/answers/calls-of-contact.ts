import type { Context } from '#src/answers/context.ts';
import { isName } from '#src/answers/question-words.ts';
import { likeness, SAME } from '#src/answers/spelling.ts';
import { idOf, kindOf } from '#src/answers/subject.ts';
import type { Call } from '#src/model/call.ts';
import { fold } from '#src/model/fold.ts';

const MOST_CALLS = 50;

/** The calls that the person who is named answers for; none where anything else is named beside. */
export async function callsOfContact({ entries, mentions, request }: Context): Promise<readonly Call[]> {
  const named = request.asked.filter(isName);
  const ids = mentions
    .filter(({ ref, words }) => kindOf(ref) === 'call' && named.every(({ text }) => words.has(text)))
    .map(({ ref }) => idOf(ref));
  if (named.length === 0 || ids.length === 0) return [];
  const calls = await entries.calls({ kind: 'ids', ids: ids.slice(0, MOST_CALLS) });
  return calls.filter(({ contact }) => {
    const own = fold(contact?.name ?? '').split(' ');
    return named.every(({ text }) => own.some((word) => likeness(text, word) >= SAME));
  });
}
