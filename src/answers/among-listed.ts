import type { Context } from '#src/answers/context.ts';
import type { Mark } from '#src/answers/marks.ts';
import { idOf, kindOf, toldAsList } from '#src/answers/subject.ts';
import type { Call } from '#src/model/call.ts';

/** "Which of those closes first?", "welche davon?": whether some of the calls are asked for that were listed last. */
export function asksAmongListed(context: Pick<Context, 'conversation' | 'request'>): boolean {
  const { conversation, request } = context;
  const { marks } = request;
  if (callsListed(context).length < 2) return false;
  if (marks.has('among')) return true;
  const namesKind = OF_A_KIND.some((mark) => marks.has(mark));
  return marks.has('which') && !namesKind && (marks.has('one') || toldAsList(conversation));
}

/** Of these calls, those that were listed last where they are asked for; null where none of them is. */
export function amongListed(context: Context, calls: readonly Call[] | null): readonly Call[] | null {
  if (calls === null || !asksAmongListed(context)) return calls;
  const listed = callsListed(context);
  const own = calls.filter(({ id }) => listed.includes(id));
  return own.length > 0 ? own : null;
}

function callsListed({ conversation }: Pick<Context, 'conversation'>): readonly string[] {
  return conversation.listed.filter((ref) => kindOf(ref) === 'call').map(idOf);
}

// "Which stage?", "Which calls are open?": of what is named, and not of the list.
const OF_A_KIND: readonly Mark[] = [
  'a-name',
  'call',
  'calls',
  'deadline',
  'deadlines',
  'milestone',
  'milestones',
  'stage',
  'country',
  'countries',
  'news',
  'money',
  'languages',
  'who',
  'application',
  'submit',
];
