import { affirmsWhatIsAsked } from '#src/answers/affirmed.ts';
import { affirmsWithout } from '#src/answers/affirms-else.ts';
import type { Context } from '#src/answers/context.ts';
import { type AskedTerms, askedTerms } from '#src/answers/in-other-words/asked-terms.ts';
import { type Fit, fitsOf, HELD } from '#src/answers/in-other-words/fit.ts';
import { tellsKind, tellsOtherKind } from '#src/answers/in-other-words/kind-told.ts';
import type { Term } from '#src/answers/in-other-words/terms.ts';
import { asksFor, tellsThat } from '#src/answers/intents/curated.ts';
import { type Concept, OF_ALL_CALLS } from '#src/answers/lexicon/concepts.ts';
import type { Matter } from '#src/answers/lexicon/matters/matter.ts';
import type { Mark } from '#src/answers/marks.ts';
import { isAskedInGeneral, isAskedOf, isRatherOfOthers } from '#src/answers/matters-told.ts';
import { isNamedWhole } from '#src/answers/named-whole.ts';
import { isName } from '#src/answers/question-words.ts';
import { isFragment } from '#src/answers/request.ts';
import { idOf, kindOf } from '#src/answers/subject.ts';
import { nameReader } from '#src/answers/subjects-held.ts';
import { tellsOfElse } from '#src/answers/tells-of-else.ts';
import type { EntryRef } from '#src/model/knowledge.ts';
import type { WordRole } from '#src/ports/entries.ts';

// So much of the question must an answer hold, so much of one of its own questions must be asked, and so much both.
const ENOUGH = 0.52;
const ENOUGH_OWN = 0.3;
const ENOUGH_BOTH = 1;
// From here on it is the same question, whatever else its words speak of.
const NEARLY_ALL = 0.62;
const ENOUGH_SAME = 1.1;
// Another that fits nearly as well leaves open which is meant.
const CLEARLY = 0.9;

/** The one curated answer that is asked for the same in other words, or tells of it in its text. */
export async function curatedInOtherWords(context: Context): Promise<EntryRef | null> {
  if (
    isFragment(context.request) ||
    context.request.words.length === 1 ||
    isCalledElse(context) ||
    NOT_ASKED_OF_ANSWERS.some((mark) => context.request.marks.has(mark))
  )
    return null;
  const asked = askedTerms(context);
  if (!asked.terms.some((term) => term.isName)) return null;
  const [best, next] = fitsOf(asked, await context.entries.answers('all')).toSorted(
    (one, other) => sizeOf(other) - sizeOf(one),
  );
  if (!best || !isEnough(best) || (next && sizeOf(next) > CLEARLY * sizeOf(best))) return null;
  const isElse = ASKED_OF_OTHERS.some(
    (mark) => context.request.marks.has(mark) && !asksFor(best.entry, [mark]),
  );
  const isOfNobody = context.request.marks.has('who') && !asksFor(best.entry, WHO);
  const isTold =
    !isElse &&
    !isOfNobody &&
    !isOfAlliance(context, best) &&
    isHeldBy(context, asked, best) &&
    tellsKind(context.request.marks, asked.measured, best);
  return isTold && (await isTrueOf(context, asked, best)) ? best.ref : null;
}

/** "Where was the league founded?": an event or an organisation that has all that is named tells it, or a call by its whole name. */
function isCalledElse({ mentions, request }: Context): boolean {
  if (!request.marks.has('a-name')) return false;
  return mentions.some(
    (mention) =>
      (ALL_NAMED.has(kindOf(mention.ref)) && mention.namedShare >= NEARLY_ALL_NAMED) ||
      (kindOf(mention.ref) === 'call' && isNamedWhole(mention)),
  );
}

const ALL_NAMED: ReadonlySet<string> = new Set(['milestone', 'organisation']);
const NEARLY_ALL_NAMED = 0.9;

/** Whether an answer that was found by its words tells of the kind of thing that was asked for. */
export async function tellsKindAsked(context: Context, ref: EntryRef): Promise<boolean> {
  const asked = askedTerms(context);
  const [fit] = fitsOf(asked, await context.entries.answers([idOf(ref)]));
  return fit !== undefined && !tellsOtherKind(context.request.marks, asked.terms, fit);
}

function sizeOf({ share, own }: Fit): number {
  return share * (1 + own);
}

/** Whether it says yes or no to what is asked, and tells of what else the words may speak of; of just the same it tells anyway. */
async function isTrueOf(context: Context, { measured }: AskedTerms, fit: Fit): Promise<boolean> {
  const { matters } = context.spoken;
  // “How many people” need a number of just those; “how many kilos” are any.
  const isCounted = context.request.marks.has('how-many') && measured === undefined;
  // What tells of something else does so in whatever words.
  if (tellsOfElse(context, fit.entry) || affirmsWithout(context, fit.entry)) return false;
  return isSame(fit) && !isCounted
    ? (matters.size === 0 || !isRatherOfOthers(fit.entry, matters)) &&
        affirmsWhatIsAsked(fit.entry, context.request.words)
    : isOfMatters(context, fit) && (await tellsThat(context, fit.ref));
}

/** What partners ask of any programme is told by what is asked of that too. */
function isOfMatters({ spoken: { matters }, request: { marks } }: Context, { entry }: Fit): boolean {
  // "Can you book me a hotel?": what visitors ask is told by nearly the same alone.
  if (marks.has('visit')) return false;
  return matters.size === 0 || isAskedOf(entry, matters) || isAskedInGeneral(entry, matters);
}

/** "Do I need a German partner?" is not told by what the alliance is, and what it does not by its rules. */
function isOfAlliance({ request: { marks }, spoken }: Context, { entry }: Fit): boolean {
  const isOfItself = marks.has('alliance') && marks.has('what') && spoken.matters.isSubsetOf(OF_ITSELF);
  const isTold = asksFor(entry, ['alliance']);
  return isOfItself ? !isTold : !marks.has('alliance') && isTold;
}

const OF_ITSELF: ReadonlySet<Matter> = new Set<Matter>(['purpose']);

function isSame({ share, own }: Fit): boolean {
  return share >= NEARLY_ALL && share + own >= ENOUGH_SAME;
}

function isEnough(fit: Fit): boolean {
  return fit.isAsked && fit.share >= ENOUGH && fit.own >= ENOUGH_OWN && fit.share + fit.own >= ENOUGH_BOTH;
}

/** Whether it holds whatever is no general word: what is written as a name, what other entries are called by, foreign countries. */
function isHeldBy({ question, request, mentions }: Context, { terms }: AskedTerms, { near }: Fit): boolean {
  const isWrittenAsName = nameReader(question);
  const isCalled = (text: string) =>
    mentions.some(({ words }) => NAMES.some((role) => words.get(text)?.has(role))) &&
    request.asked.some((word) => word.text === text && isName(word));
  return terms
    .filter(
      (term) =>
        term.concepts.has('countries') ||
        isCalled(term.text) ||
        (isWrittenAsName(term.text) && isNoGeneralWord(term)),
    )
    .every(({ text }) => (near.get(text) ?? 0) >= HELD);
}

const NAMES: readonly WordRole[] = ['name', 'alias', 'former'];

function isNoGeneralWord({ senses, beginnings, endings, concepts }: Term): boolean {
  return senses.size + beginnings.size + endings.size === 0 && concepts.size === 0;
}

const WHO: readonly Concept[] = ['who', 'which'];
const NOT_ASKED_OF_ANSWERS: readonly Mark[] = [
  'why',
  'chance',
  'dictates',
  'a-named-call',
  'news',
  ...OF_ALL_CALLS.flat(),
];
/** What is asked of calls and events is told by an answer that is asked of them too. */
const ASKED_OF_OTHERS: readonly Concept[] = [
  'call',
  'calls',
  'deadline',
  'deadlines',
  'milestones',
  'ends',
  'opens',
  'status',
];
