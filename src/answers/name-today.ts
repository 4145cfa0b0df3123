import type { Context, Draft } from '#src/answers/context.ts';
import { describeEntry } from '#src/answers/intents/describe.ts';
import { asksForLeader } from '#src/answers/leader-asked.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import type { Mark } from '#src/answers/marks.ts';
import { isNamedWhole } from '#src/answers/named-whole.ts';
import { isName } from '#src/answers/question-words.ts';
import { kindOf } from '#src/answers/subject.ts';

/** "Under which name does … run today?": the organisation that is named as a whole, and nothing beside it. */
export async function nameToday(context: Context): Promise<Draft | null> {
  const { mentions, request } = context;
  const { asked, marks, words } = request;
  if (!words.some(({ text }) => NAMING.has(text)) || ASKING_ELSE.some((mark) => marks.has(mark))) return null;
  const named = asked.filter((word) => isName(word) && !NAMING.has(word.text));
  const [only, another] = mentions.filter(
    (one) =>
      kindOf(one.ref) === 'organisation' &&
      isNamedWhole(one) &&
      named.every(({ text }) => one.words.has(text)),
  );
  return only && !another && !asksForLeader(context, only.ref) ? describeEntry(context, only.ref) : null;
}

const NAMING = wordsOf('naming');
const ASKING_ELSE: readonly Mark[] = [
  'who',
  'when',
  'where',
  'why',
  'contact',
  'email',
  'calls',
  'call',
  'deadline',
  'deadlines',
  'milestone',
  'milestones',
  'project',
];
