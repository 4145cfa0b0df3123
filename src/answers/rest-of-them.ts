import { isOfAny } from '#src/answers/calls-of-owners.ts';
import { candidatesOf } from '#src/answers/candidates.ts';
import { type Context, type Draft, say } from '#src/answers/context.ts';
import { calls } from '#src/answers/intents/calls.ts';
import { closed } from '#src/answers/intents/closed.ts';
import { due } from '#src/answers/intents/due.ts';
import { nextDeadline } from '#src/answers/intents/next-deadline.ts';
import { opened } from '#src/answers/intents/opened.ts';
import { splitAtJoints } from '#src/answers/joined.ts';
import { type Concept, QUESTION_WORDS } from '#src/answers/lexicon/concepts.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { isNamedWhole } from '#src/answers/named-whole.ts';
import { LONG_AGO } from '#src/answers/periods/period.ts';
import { isName, means, questionWords, type Word } from '#src/answers/question-words.ts';
import { readQuestion } from '#src/answers/read-question.ts';
import { plain } from '#src/answers/say/texts.ts';
import { findSubject, idOf, kindOf, longestNames } from '#src/answers/subject.ts';
import { SURE } from '#src/answers/wording.ts';
import type { EntryRef } from '#src/model/knowledge.ts';
import { NEW_CONVERSATION } from '#src/ports/conversations.ts';

/**
 * "What else is open besides the kelp grants?": the list without the calls that are named, or that what is named pays for or is
 * about; null where nothing is to be left out, or nobody knows what.
 */
export async function restOfThem(context: Context): Promise<Draft | null> {
  if (context.leftOut.length > 0) return null;
  const words = questionWords(context.question);
  const [start, end] = leftOutIn(words);
  if (start < 0 || end - start < 2) return null;
  // "The kelp grants and the reef call": each by itself.
  const pieces = splitAtJoints(words.slice(start + 1, end)).filter((piece) => piece.some(isName));
  const parts = await Promise.all(pieces.map((piece) => callsCalled(context, piece)));
  // "Besides that, which calls are open?" leaves nothing out.
  if (parts.length === 0 || parts.some((ids) => ids.length === 0)) return null;
  const rest = textOf([...words.slice(0, start), ...words.slice(end)]);
  const asked = {
    ...context,
    ...(await readQuestion(context, rest)),
    question: rest,
    leftOut: parts.flat(),
    conversation: NEW_CONVERSATION,
  };
  const draft = await listFrom(asked);
  return draft?.kind === 'answer'
    ? { ...draft, parts: [plain(say(context, 'answers:left-out')), ...draft.parts] }
    : null;
}

/** What a list is asked for by; "what else is there?", where nothing else is said, asks for calls. */
async function listFrom(asked: Context): Promise<Draft | null> {
  const { marks } = asked.request;
  const best = candidatesOf(asked).find(({ sure }) => sure >= SURE);
  if (best) return LISTS.includes(best.intent) ? best.intent.answer({ ...asked, sure: best.sure }) : null;
  const isBare = !marks.has('a-name') && (marks.has('exists') || marks.has('what'));
  return isBare ? calls.answer({ ...asked, sure: SURE }) : null;
}

const LISTS = [calls, closed, due, nextDeadline, opened];

/** Where what is left out stands: from the word before it to the first behind that asks for something; -1 where nothing is. */
function leftOutIn(words: readonly Word[]): readonly [number, number] {
  const start = words.findIndex(
    ({ text }, at) => EXCEPT.has(text) || (THAN.has(text) && isOther(words[at - 1])),
  );
  const clause = words[start]?.clause;
  const stop = words.findIndex((word, at) => at > start && (word.clause !== clause || means(word, STOPS)));
  return [start, stop < 0 ? words.length : stop];
}

/** "Other than", "anders als". */
function isOther(before: Word | undefined): boolean {
  return before !== undefined && means(before, OTHER);
}

async function callsCalled(context: Context, piece: readonly Word[]): Promise<readonly string[]> {
  const { request, mentions } = await readQuestion(context, textOf(piece));
  const alone = { ...context, request, mentions, conversation: NEW_CONVERSATION };
  const [whole] = longestNames(mentions.filter((one) => isNamedWhole(one) && one.share === 1));
  if (whole && GROUPS.includes(kindOf(whole.ref))) return callsOf(context, whole.ref);
  const subject = findSubject(alone, ['call'], SURE);
  return subject.kind === 'one' ? [idOf(subject.ref)] : [];
}

const GROUPS = ['organisation', 'topic'];

/** Those that an organisation pays for, or that are about a topic. */
async function callsOf({ entries }: Context, ref: EntryRef): Promise<readonly string[]> {
  const all = await entries.calls({ kind: 'not-over', at: LONG_AGO });
  return all.filter((call) => isOfAny(call, [idOf(ref)])).map(({ id }) => id);
}

function textOf(words: readonly Word[]): string {
  return words
    .map(({ text, clause }, at) => (words[at + 1] && words[at + 1]?.clause !== clause ? `${text},` : text))
    .join(' ');
}

const EXCEPT = wordsOf('except', 'beside-these');
const THAN = wordsOf('than');
const OTHER: ReadonlySet<Concept> = new Set<Concept>(['other', 'not']);
const STOPS: ReadonlySet<Concept> = new Set<Concept>([
  ...QUESTION_WORDS,
  'is-open',
  'still',
  'now',
  'exists',
  'ends',
  'deadline',
  'deadlines',
  'closed',
  'may',
  'must',
  'status',
  'next',
  'soon',
  'planned',
  'happens',
]);
