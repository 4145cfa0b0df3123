import { asksAmongListed } from '#src/answers/among-listed.ts';
import { type Context, type Draft, say } from '#src/answers/context.ts';
import type { Decision } from '#src/answers/decide.ts';
import { calls } from '#src/answers/intents/calls.ts';
import { due } from '#src/answers/intents/due.ts';
import { type Concept, EMPTY } from '#src/answers/lexicon/concepts.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import type { Mark } from '#src/answers/marks.ts';
import { isName, means, type Word } from '#src/answers/question-words.ts';
import { readQuestion } from '#src/answers/read-question.ts';
import { callsList } from '#src/answers/say/calls-list.ts';
import { CHOSEN } from '#src/answers/wording.ts';

/**
 * "Only those with a German funder, please", "und davon nur die für Kanada", behind a list of calls: those of it that fit, or
 * that none does. Null where one of several that were offered may be named.
 */
export async function narrowed(context: Context): Promise<Decision | null> {
  const { conversation, request } = context;
  const isChoice = conversation.choice !== null && request.marks.has('a-name');
  if (isChoice || ELSE.some((mark) => request.marks.has(mark)) || !asksForSome(request)) return null;
  const payer: readonly Mark[] = isOfPayers(request.words) ? ['funds'] : [];
  const marks = new Set<Mark>([...request.marks, ...payer, 'among', 'which', 'calls']);
  const asked: Context = { ...context, sure: CHOSEN, request: { ...request, marks } };
  if (!asksAmongListed(asked)) return null;
  const intent = request.period ? due : calls;
  // Several are meant, not one of its siblings.
  const { mentions } = await readQuestion(context, context.question);
  const draft = await intent.answer({ ...asked, mentions });
  return { intent: intent.name, draft: draft && draft.kind === 'answer' ? draft : noneOf(context) };
}

/** "The Canadian ones", "die kanadischen": as with "Canadian calls", who pays; "those for Canada" are for its applicants. */
function isOfPayers(words: readonly Word[]): boolean {
  return words.some(({ concepts }, at) => {
    const before = words[at - 1]?.concepts;
    return concepts.has('country') && (before?.has('article') || before?.has('points'));
  });
}

/** Something narrows them down, and "only those" stands before it, or it is who pays. */
function asksForSome(request: Context['request']): boolean {
  const { countries, marks, period, words } = request;
  const isOfPayer = countries.length > 0 && marks.has('funds');
  const narrows =
    countries.length > 0 || period !== null || OF_STATE.some((mark) => marks.has(mark)) || words.some(isName);
  const isContinued =
    CONTINUING.some((mark) => marks.has(mark)) || (marks.has('exists') && standsBehindWith(words));
  return (narrows && saysOnly(words)) || (isOfPayer && isContinued);
}

/** "Nur die …", "and only those …": nothing that asks stands before it. */
function saysOnly(words: readonly Word[]): boolean {
  const at = words.findIndex(({ text }) => ONLY.has(text));
  const behind = words[at + 1];
  return (
    at >= 0 && words.slice(0, at).every((word) => means(word, BEFORE)) && !!behind && means(behind, THOSE)
  );
}

/** "Are there any with a Slovenian funder?", but not "any Slovenian funders". */
function standsBehindWith(words: readonly Word[]): boolean {
  const at = words.findIndex(({ concepts }) => concepts.has('funds'));
  return words.slice(Math.max(0, at - LONGEST_LEAD), at).some(({ concepts }) => concepts.has('about'));
}

const LONGEST_LEAD = 3;

function noneOf(context: Context): Draft {
  return callsList(context, say(context, 'answers:no-calls'), []);
}

const ONLY = wordsOf('only-those');
const CONTINUING: readonly Mark[] = ['and', 'what-about', 'among', 'points'];
const OF_STATE: readonly Mark[] = ['rolling', 'is-open', 'status'];
const BEFORE: ReadonlySet<Concept> = new Set<Concept>([...EMPTY, 'and', 'among', 'it']);
const THOSE: ReadonlySet<Concept> = new Set<Concept>(['points', 'article', 'it', 'calls', 'country', 'what']);
const ELSE: readonly Mark[] = [
  'when',
  'who',
  'why',
  'how',
  'how-much',
  'how-many',
  'contact',
  'stage',
  'milestones',
];
