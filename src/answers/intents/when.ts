import { asksSinceWhenItIs } from '#src/answers/alliance/since-when.ts';
import { allianceStart } from '#src/answers/alliance/start.ts';
import { asksWhenStayBegins } from '#src/answers/another-phase.ts';
import { atAnotherTime } from '#src/answers/another-time.ts';
import { type Context, type Draft, todayOf } from '#src/answers/context.ts';
import { countedAlike } from '#src/answers/counted-title.ts';
import { isCallElsewhere, placesSaid } from '#src/answers/elsewhere.ts';
import { eventsOfCountries } from '#src/answers/events-of-countries.ts';
import { holdsAllSaid } from '#src/answers/holds-all-said.ts';
import { type Concept, QUESTION_WORDS } from '#src/answers/lexicon/concepts.ts';
import { endingOf, wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { type Mark, OF_CALLS } from '#src/answers/marks.ts';
import type { EntryMention } from '#src/answers/mentions.ts';
import { isNamedWhole } from '#src/answers/named-whole.ts';
import { namesAnother } from '#src/answers/names-another.ts';
import { isName, means, questionWords, type Word } from '#src/answers/question-words.ts';
import { callCard, datesOf } from '#src/answers/say/call-card.ts';
import { clarify } from '#src/answers/say/clarify.ts';
import { milestoneCard } from '#src/answers/say/milestones.ts';
import { openingFacts } from '#src/answers/say/stages.ts';
import { factsPart } from '#src/answers/say/texts.ts';
import { readTitles } from '#src/answers/say/titles.ts';
import { nothingKnown, notStated } from '#src/answers/say/unknown.ts';
import { lacksStage, orByStage } from '#src/answers/stages-asked.ts';
import { startToldInText } from '#src/answers/start-told-in-text.ts';
import { findSubject, idOf, kindOf, readCall } from '#src/answers/subject.ts';
import { tellsOfEvent } from '#src/answers/tells-event.ts';
import { asksForProjectStart, asksOfItsThing, dateOfItsThing } from '#src/answers/thing-asked.ts';
import { isOfOtherPart } from '#src/answers/topic-narrowed.ts';
import { GUESS, type Intent } from '#src/answers/wording.ts';
import { type Call, callState } from '#src/model/call.ts';
import type { EntryRef } from '#src/model/knowledge.ts';
import type { LocalText } from '#src/model/language.ts';
import { daysOf, type Milestone } from '#src/model/milestone.ts';

const ASKING_ELSE = [
  'which',
  'what',
  'who',
  'call',
  'calls',
  'deadline',
  'deadlines',
  'milestone',
  'milestones',
] as const;

const ASKING_ELSE_OF_PROJECTS: readonly Mark[] = [
  ...QUESTION_WORDS,
  'may',
  'must',
  'exists',
  'list',
  'it',
  'a-period',
  'deadline',
  'deadlines',
  'milestone',
  'milestones',
  'before',
  'after',
  'until',
  'money',
  'funds',
];

/** "When is …?": the date of an event, or the dates of a call. */
export const when: Intent = {
  name: 'when',
  wordings: [
    { sure: 2.6, has: ['when', 'begins'] },
    { sure: 2.6, has: ['when', 'happens'] },
    { sure: 2.6, has: ['when', 'milestone'] },
    { sure: 2.3, has: ['when', 'planned'] },
    // "Was it founded in 2024?"
    { sure: 2.2, has: ['begins', 'a-name', 'a-period'], lacks: ASKING_ELSE },
    { sure: 2.2, has: ['opens', 'a-name', 'a-period'], lacks: ASKING_ELSE },
    // "Project start?", of a call that is named or was told.
    { sure: 2.25, has: ['project', 'begins'], lacks: ASKING_ELSE_OF_PROJECTS },
    { sure: 2.25, has: ['project', 'start-of'], lacks: ASKING_ELSE_OF_PROJECTS },
    { sure: 1.8, has: ['moved'] },
    { sure: 2.3, has: ['from-when'] },
    { sure: 2.6, has: ['how-long', 'alliance', 'past'] },
    { sure: 2.3, has: ['when', 'opens'] },
    { sure: 2.3, has: ['when', 'opened', 'application'] },
    { sure: 2, has: ['opened', 'a-name'], lacks: ['call', 'calls', 'which', 'who', 'list', 'recently'] },
    { sure: 1.9, has: ['when'] },
  ],
  async answer(context) {
    const start = (await allianceStart(context)) ?? (await startToldInText(context));
    if (start) return cardOf(context, start);
    if (asksSinceWhenItIs(context)) return nothingKnown(context);
    // An event is told by its date only where nearly all that is named is in its entry.
    const subject = await orByStage(context, findSubject(context, ['milestone', 'call'], GUESS));
    if (subject.kind === 'none') return nothingKnown(context);
    if (subject.kind === 'unnamed') return null;
    const found = subject.kind === 'one' ? [subject.ref] : subject.refs;
    const meant = found.filter((ref) => mayBeMeant(context, ref));
    const refs = await asTitlesTell(context, await countedAlike(context, meant));
    const [first, second] = refs;
    if (!first) return nothingKnown(context);
    const begun = second ? await projectsBegin(context, refs) : null;
    if (begun) return cardOf(context, begun);
    if (second) return clarify(context, 'when', refs);
    if (kindOf(first) === 'call') return ofCall(context, await readCall(context, first));
    return cardOf(context, first);
  },
};

/** "When do the permafrost projects start?": of all that is named so, the one event whose title says that projects begin. */
async function projectsBegin(context: Context, refs: readonly EntryRef[]): Promise<EntryRef | null> {
  const { marks } = context.request;
  if (!marks.has('project') || !(marks.has('begins') || marks.has('happens'))) return null;
  const named = context.mentions.filter(
    ({ ref, namedShare }) => kindOf(ref) === 'milestone' && namedShare === 1,
  );
  const titles = await readTitles(context.entries, [...refs, ...named.map(({ ref }) => ref)]);
  const [only, another] = [...titles].filter(
    ([ref, title]) => kindOf(ref) === 'milestone' && tellsOfStart(title),
  );
  return only && !another ? only[0] : null;
}

function tellsOfStart(title: LocalText): boolean {
  return Object.values(title).some((text) => {
    const words = questionWords(text);
    return START.every((concept) => words.some(({ concepts }) => concepts.has(concept)));
  });
}

const START = ['project', 'begins'] as const;

async function cardOf(context: Context, ref: EntryRef): Promise<Draft> {
  const [milestone] = await context.entries.milestones({ kind: 'ids', ids: [idOf(ref)] });
  const isThere = milestone && (await eventsOfCountries(context, [milestone])) !== null;
  if (!isThere || !isAsAsked(context, milestone) || (await isOfOtherPart(context, milestone)))
    return nothingKnown(context);
  return atAnotherTime(context, milestone) ?? milestoneCard(context, milestone);
}

/**
 * Told by its date is only what is called by most of what is named, and the end of an event, or when to register for it,
 * where it tells of that.
 */
function mayBeMeant(context: Context, ref: EntryRef): boolean {
  const { mentions, request } = context;
  const mention = mentions.find((one) => one.ref === ref);
  if (!mention) return true;
  if (mention.namedShare < NAMED_TO_BE_DATED && !isToldInText(context, mention)) return false;
  if (isOfFunder(context, mention) || namesAnother(context, ref)) return false;
  if (kindOf(ref) === 'milestone' && (isOfProjects(context, mention) || isOnlyTheirs(context, mention)))
    return false;
  if (kindOf(ref) === 'call')
    return (
      !meetsAgain(context) &&
      !OF_NO_CALL.some((mark) => request.marks.has(mark)) &&
      !isCallElsewhere(context, ref)
    );
  const isElse = (word: Word) => means(word, OF_NO_EVENT) && !DUE.has(word.text);
  const others = [...request.words.filter(isElse), ...placesSaid(context)];
  return others.every(({ text }) => mention.exactWords.has(text));
}

/** "Wann tagt der Rat wieder?": no call does; but "when was it launched again?" asks for what was. */
function meetsAgain({ request: { marks, words } }: Context): boolean {
  const isAhead = marks.has('happens') && !marks.has('call') && !marks.has('past');
  return isAhead && words.some(({ text }) => AGAIN.has(text));
}

/** "When do the ministries decide?": not told by an event of which nothing is said but who is behind it. */
function isOnlyTheirs({ mentions }: Context, { words }: EntryMention): boolean {
  const isOrganisation = (one: EntryMention) => kindOf(one.ref) === 'organisation' && isNamedWhole(one);
  return (
    [...words.values()].every((roles) => [...roles].every((role) => role === 'funder' || role === 'text')) &&
    !mentions.some(isOrganisation)
  );
}

// Begun as no call is, or told to applicants later.
const OF_NO_CALL: readonly Mark[] = ['founded', 'decision'];

/** "When does a panel examine impact and costs?": an event, of which alone the summary says all that; how it began is no part of that. */
function isToldInText(context: Context, mention: EntryMention): boolean {
  const isOfStart = OF_START.some((mark) => context.request.marks.has(mark));
  return kindOf(mention.ref) === 'milestone' && !isOfStart && holdsAllSaid(context, mention, MANY);
}

const MANY = 3;
const OF_START: readonly Mark[] = ['founded', 'begins', 'opens', 'opened', 'from-when'];

/** "When were the projects selected?": not told by what else was selected. */
function isOfProjects({ request: { words, asked } }: Context, mention: EntryMention): boolean {
  const isOneWord = asked.filter(isName).length === 1;
  const isThem = ({ text, concepts }: Word) =>
    concepts.has('project') || (isOneWord && concepts.has('application') && !PERSON.test(text));
  return words.some((word) => isThem(word) && !isName(word) && !mention.words.has(word.text));
}

// Applicants, Antragstellende, Bewerberinnen.
const PERSON = endingOf('persons');

const NAMED_TO_BE_DATED = 0.5;
// "When is the review due?": an event may be.
const DUE = wordsOf('due');
const OF_NO_EVENT: ReadonlySet<Concept> = new Set<Concept>([
  'ends',
  'closed',
  'deadline',
  'submit',
  'source',
  'phone',
  'email',
  'money',
  'news',
  'languages',
]);

/** "When is its next meeting?", "When do they meet again?" is not told by one that is over. */
function isAsAsked(context: Context, { date }: Milestone): boolean {
  const isOver = Temporal.PlainDate.compare(daysOf(date).last, todayOf(context)) < 0;
  return !isOver || !(context.request.marks.has('next') || meetsAgain(context));
}

const AGAIN = wordsOf('again');

/** "When was the ministry renamed?": asks for no call, although one is called by its funder. */
function isOfFunder({ mentions, request: { marks } }: Context, call: EntryMention): boolean {
  if (kindOf(call.ref) !== 'call' || isNamedWhole(call) || ASKED_OF_CALLS.some((mark) => marks.has(mark)))
    return false;
  const organisations = mentions.filter((one) => kindOf(one.ref) === 'organisation' && isNamedWhole(one));
  const named = [...call.words].filter(([, roles]) => [...roles].some((role) => role !== 'text'));
  return organisations.some(({ words }) => named.every(([text]) => words.has(text)));
}

const ASKED_OF_CALLS: readonly Mark[] = [...OF_CALLS, 'closed', 'money'];

/**
 * The events whose title tells of what an organisation is asked for; "When was it founded?": of several, those that tell
 * of a beginning, in whatever words. "Since when does it exist?": else the first of them.
 */
async function asTitlesTell(context: Context, found: readonly EntryRef[]): Promise<readonly EntryRef[]> {
  const titles = await readTitles(context.entries, found);
  const titleOf = (ref: EntryRef) => titles.get(ref) ?? {};
  const isTold = (title: LocalText) => tellsOfEvent(context, title) && tellsWhenDecided(context, title);
  const refs = found.filter((ref) => kindOf(ref) === 'call' || isTold(titleOf(ref)));
  const { marks } = context.request;
  const asksSinceWhen =
    (marks.has('from-when') && (marks.has('exists') || marks.has('is-open'))) ||
    (marks.has('how-long') && marks.has('past'));
  if (refs.length < 2 || !(marks.has('begins') || asksSinceWhen)) return refs;
  const own = refs.filter((ref) =>
    Object.values(titleOf(ref)).some((title) =>
      questionWords(title).some(({ concepts }) => concepts.has('begins')),
    ),
  );
  if (own.length > 0) return own;
  return asksSinceWhen ? firstOf(context, refs) : refs;
}

/** "When do applicants hear back?" is told by no event but one of that name; what was decided and when is. */
function tellsWhenDecided({ request: { asked, marks } }: Context, title: LocalText): boolean {
  const texts = Object.values(title);
  return (
    !marks.has('decision') ||
    marks.has('what') ||
    (!marks.has('application') && asked.filter(isName).length > 1) ||
    texts.some((text) => questionWords(text).some((word) => means(word, CHOOSING)))
  );
}

// "Sites selected" tells what was decided, too.
const CHOOSING: ReadonlySet<Concept> = new Set<Concept>(['decision', 'chance']);

async function firstOf({ entries }: Context, refs: readonly EntryRef[]): Promise<readonly EntryRef[]> {
  const ids = refs.filter((ref) => kindOf(ref) === 'milestone').map(idOf);
  const events = await entries.milestones({ kind: 'ids', ids });
  const [first] = events.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  return first ? [`milestone:${first.id}`] : refs;
}

function ofCall(context: Context, call: Call | undefined): Draft {
  if (!call) return nothingKnown(context);
  const { marks } = context.request;
  if (marks.has('decision')) return nothingKnown(context);
  const isStart = marks.has('begins') || marks.has('opens') || marks.has('opened');
  if (callState(call, context.now) === 'not-stated')
    return notStated(context, call, isStart ? 'answers:what-opening' : 'answers:what-deadline');
  const isOfThing = asksOfItsThing(context, call) || asksWhenStayBegins(context.request);
  if (isOfThing || asksForProjectStart(context)) return dateOfItsThing(context, call);
  if (lacksStage(context, call)) return notStated(context, call, 'answers:what-stage');
  const opening = isStart ? openingFacts(context, call) : [];
  if (isStart && opening.length === 0) return notStated(context, call, 'answers:what-opening');
  return callCard(context, call, [...factsPart(opening), ...datesOf(context, call)]);
}
