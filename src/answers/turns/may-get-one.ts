import type { Context } from '#src/answers/context.ts';
import type { Decision } from '#src/answers/decide.ts';
import { intentsFor } from '#src/answers/intents.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import type { Mark } from '#src/answers/marks.ts';
import { eligibilityOf, oneCallTold } from '#src/answers/turns/eligibility-told.ts';
import { SURE } from '#src/answers/wording.ts';

/** "Could a company in Ontario get one?", after a call: who may apply for it. Null where something else is asked. */
export async function mayGetOne(context: Context): Promise<Decision | null> {
  const { request, spoken } = context;
  const { marks, words } = request;
  const ref = oneCallTold(context);
  if (!ref) return null;
  const isAsked = marks.has('may') && (marks.has('one') || marks.has('it'));
  const isElse =
    intentsFor(marks).some(({ sure }) => sure >= SURE) || ASKING_ELSE.some((mark) => marks.has(mark));
  // "May we get one for travelling?" asks what is paid for.
  const isOfMatter = spoken.matters.difference(OF_APPLICANTS).size > 0;
  if (!isAsked || isElse || isOfMatter || !words.some(({ text }) => GETTING.has(text))) return null;
  return eligibilityOf(context, ref);
}

const ASKING_ELSE: readonly Mark[] = [
  'when',
  'where',
  'how',
  'what',
  'which',
  'why',
  'how-long',
  'how-many',
  'how-much',
  'a-language',
];
const OF_APPLICANTS = new Set(['other-countries', 'sme', 'alone'] as const);
const GETTING = wordsOf('gets');
