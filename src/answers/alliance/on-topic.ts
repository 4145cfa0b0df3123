import { withoutAllianceName } from '#src/answers/alliance/name.ts';
import type { Context, Draft } from '#src/answers/context.ts';
import { describeEntry } from '#src/answers/intents/describe.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import type { Mark } from '#src/answers/marks.ts';
import { isNamedWhole } from '#src/answers/named-whole.ts';
import { isName } from '#src/answers/question-words.ts';
import { kindOf } from '#src/answers/subject.ts';

/** "What is the alliance doing about groundwater?": the one topic that is named, and not what the alliance is. */
export async function allianceOnTopic(context: Context): Promise<Draft | null> {
  const { mentions, question, request } = context;
  const { asked, marks, words } = request;
  const isAsked = marks.has('what') && marks.has('alliance') && words.some(({ text }) => DOES.has(text));
  if (!isAsked || ASKING_ELSE.some((mark) => marks.has(mark))) return null;
  const said = withoutAllianceName(question).split(' ');
  const named = asked.filter((word) => isName(word) && said.includes(word.text) && !DOES.has(word.text));
  const [only, another] = mentions.filter(
    (one) =>
      kindOf(one.ref) === 'topic' && isNamedWhole(one) && named.every(({ text }) => one.words.has(text)),
  );
  return only && !another && named.length > 0 ? describeEntry(context, only.ref) : null;
}

const DOES = wordsOf('does');
const ASKING_ELSE: readonly Mark[] = [
  'when',
  'who',
  'where',
  'why',
  'calls',
  'deadline',
  'deadlines',
  'milestones',
  'money',
  'news',
];
