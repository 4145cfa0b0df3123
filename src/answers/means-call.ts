import type { Context } from '#src/answers/context.ts';
import { kindOf } from '#src/answers/subject.ts';

/**
 * "Tell me about the safe-by-design call": the call that is called by all that is named, where the question says it is one;
 * what the same words mean, something else tells.
 */
export function meansCall({ mentions, request: { marks }, spoken }: Context): boolean {
  return (
    marks.has('call') &&
    marks.has('describe') &&
    marks.has('a-name') &&
    !marks.has('means') &&
    spoken.matters.size === 0 &&
    mentions.some(({ ref, namedShare }) => kindOf(ref) === 'call' && namedShare === 1)
  );
}
