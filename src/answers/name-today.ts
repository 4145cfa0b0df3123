import type { Context, Draft } from '#src/answers/context.ts';
import { describeEntry } from '#src/answers/intents/describe.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import type { Mark } from '#src/answers/marks.ts';
import type { EntryMention } from '#src/answers/mentions.ts';
import { isNamedWhole } from '#src/answers/named-whole.ts';
import { isName } from '#src/answers/question-words.ts';
import { asksForLeader } from '#src/answers/somebody-asked.ts';
import { kindOf } from '#src/answers/subject.ts';
import type { WordRole } from '#src/ports/entries.ts';

/**
 * "Under which name does … run today?", "What became of …?": the organisation that is named as a whole, and nothing beside it;
 * where a former name is asked for, the only one that is called so.
 */
export async function nameToday(context: Context): Promise<Draft | null> {
  const { mentions, request } = context;
  const { asked, marks, words } = request;
  const has = (forms: ReadonlySet<string>) => words.some(({ text }) => forms.has(text));
  const isOfWhatBecame = has(BECOMES);
  if (!has(NAMING) && !isOfWhatBecame) return null;
  if (ASKING_ELSE.some((mark) => marks.has(mark) && !(isOfWhatBecame && mark === 'who'))) return null;
  const named = asked.filter(
    (word) => isName(word) && ![NAMING, FORMERLY, BECOMES].some((forms) => forms.has(word.text)),
  );
  const called = mentions.filter(
    (one) => kindOf(one.ref) === 'organisation' && named.every(({ text }) => isCalled(one, text)),
  );
  const whole = called.filter(isNamedWhole);
  const [only, another] = whole.length === 0 && has(FORMERLY) ? called : whole;
  const isMeant = only && !another && named.length > 0 && !asksForLeader(context, only.ref);
  return isMeant ? describeEntry(context, only.ref) : null;
}

function isCalled({ words }: EntryMention, text: string): boolean {
  return NAMES.some((role) => words.get(text)?.has(role));
}

const NAMES: readonly WordRole[] = ['name', 'alias', 'former'];
const NAMING = wordsOf('naming');
const FORMERLY = wordsOf('formerly');
const BECOMES = wordsOf('becomes');
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
