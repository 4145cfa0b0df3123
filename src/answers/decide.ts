import { aboutTheBot } from '#src/answers/about-the-bot.ts';
import { allianceCountries } from '#src/answers/alliance/countries.ts';
import { allianceDescribed } from '#src/answers/alliance/described.ts';
import { allianceMembers } from '#src/answers/alliance/members.ts';
import { allianceOnTopic } from '#src/answers/alliance/on-topic.ts';
import { anotherPhase } from '#src/answers/another-phase.ts';
import { budgetAsked } from '#src/answers/budget-asked.ts';
import { byChoice } from '#src/answers/by-choice.ts';
import { candidatesOf } from '#src/answers/candidates.ts';
import { compared } from '#src/answers/compared.ts';
import type { Context, Draft } from '#src/answers/context.ts';
import {
  byCuratedWords,
  byMatter,
  byMeaning,
  inOtherWords,
  meansCurated,
} from '#src/answers/curated-ways.ts';
import { deadlineBeside } from '#src/answers/deadline-beside.ts';
import { detailTold, ownDetailTold } from '#src/answers/details/detail-told.ts';
import { forEarlyCareer } from '#src/answers/early-career.ts';
import { eventLength } from '#src/answers/event-length.ts';
import { forWhomAlone } from '#src/answers/for-whom-alone.ts';
import { furtherEvent } from '#src/answers/further-event.ts';
import { greeting, inOtherLanguage } from '#src/answers/greeting.ts';
import { callTexts } from '#src/answers/intents/call-texts.ts';
import { nextDeadline } from '#src/answers/intents/next-deadline.ts';
import { type Candidate, intentsFor, tellsOfEvents } from '#src/answers/intents.ts';
import { likeQuestion, sameQuestion } from '#src/answers/like-question.ts';
import { meansEvent } from '#src/answers/means-event.ts';
import { nameToday } from '#src/answers/name-today.ts';
import { isNamedWhole, WHOLE } from '#src/answers/named-whole.ts';
import { namesOfMembers } from '#src/answers/names-of-members.ts';
import { asksForNextCountry } from '#src/answers/next-country.ts';
import { numberTold } from '#src/answers/number-told.ts';
import { paidWhen } from '#src/answers/paid-when.ts';
import { inPlainLanguage } from '#src/answers/plain-language.ts';
import { isName } from '#src/answers/question-words.ts';
import { restOfThem } from '#src/answers/rest-of-them.ts';
import { nothingKnown } from '#src/answers/say/unknown.ts';
import { withSiblingMeant } from '#src/answers/sibling-meant.ts';
import { kindOf } from '#src/answers/subject.ts';
import { besideEventNamed, besideTold } from '#src/answers/turns/beside-told.ts';
import { fitsTold } from '#src/answers/turns/fits-told.ts';
import { mayGetOne } from '#src/answers/turns/may-get-one.ts';
import { narrowed } from '#src/answers/turns/narrowed.ts';
import { otherOfNone } from '#src/answers/turns/other-of-none.ts';
import { pickedAll } from '#src/answers/turns/picked-all.ts';
import { pickedByOrder } from '#src/answers/turns/picked-by-order.ts';
import { pickedByTime } from '#src/answers/turns/picked-by-time.ts';
import { pickedOption } from '#src/answers/turns/picked-option.ts';
import { sameOfAnother } from '#src/answers/turns/same-of-another.ts';
import { sideTold } from '#src/answers/turns/side-told.ts';
import { toldAgain } from '#src/answers/turns/told-again.ts';
import { toldCallInAlliance } from '#src/answers/turns/told-call.ts';
import { toldFundersCalls } from '#src/answers/turns/told-funder.ts';
import { withToldLast } from '#src/answers/turns/told-last.ts';
import { answerBoth } from '#src/answers/two-questions.ts';
import { asksWhatIsSpent, countsApplicants, isUntold } from '#src/answers/untold.ts';
import { whatIsPaid } from '#src/answers/what-is-paid.ts';
import { whatTheyFund } from '#src/answers/what-they-fund.ts';
import { whoGotIt } from '#src/answers/who-got-it.ts';
import { whoTakesPart } from '#src/answers/who-takes-part.ts';
import { whyCalledOff } from '#src/answers/why-called-off.ts';
import { SURE } from '#src/answers/wording.ts';
import type { EntryRef } from '#src/model/knowledge.ts';

/** What is said, and in answer to which intent. */
export type Decision = { readonly intent: string | null; readonly draft: Draft };

/** A way to an answer; null where it leads to none. */
type Way = (context: Context) => Promise<Decision | null>;

/** From what leaves no doubt to what is a guess. */
const WAYS: readonly Way[] = [
  pickedAll,
  narrowed,
  pickedOption,
  greeting,
  inOtherLanguage,
  by(null, aboutTheBot),
  by('calls', restOfThem),
  by('describe', pickedByOrder),
  by(null, otherOfNone),
  by('milestones', pickedByTime),
  by('deadline', compared),
  by('milestones', furtherEvent),
  by(nextDeadline.name, deadlineBeside),
  sideTold,
  eventLength,
  by('milestones', besideTold),
  by('milestones', besideEventNamed),
  sameOfAnother,
  mayGetOne,
  fitsTold,
  toldFundersCalls,
  aboutToldLast,
  by('describe', toldCallInAlliance),
  by('describe', allianceOnTopic),
  sameQuestion,
  ofNextCountry,
  ofAlliance,
  ownDetailTold,
  answerBoth,
  byMatter,
  by(null, namesOfMembers),
  by(null, budgetAsked),
  by(null, anotherPhase),
  byEvent,
  by('describe', whyCalledOff),
  by(null, whoGotIt),
  by('eligibility', whoTakesPart),
  by('amount', whatIsPaid),
  by(null, paidWhen),
  detailTold,
  by('calls', forEarlyCareer),
  by('calls', whatTheyFund),
  by('describe', nameToday),
  forWhomAlone,
  byWording,
  byWholeName,
  likeQuestion,
  byMeaning,
  inOtherWords,
  byCallTexts,
  byGuess,
  byCuratedWords,
  byChoice,
];

/** A way that leads to an answer to one intent only, or none. */
function by(intent: string | null, answer: (context: Context) => Promise<Draft | null>): Way {
  return async (context) => {
    const draft = await answer(context);
    return draft && { intent, draft };
  };
}

/** The first answer that one of the ways leads to, or that nothing is known; in plain language where that is asked for. */
export async function decide(asked: Context): Promise<Decision> {
  const context = await withSiblingMeant(asked);
  const decision = (await firstOf(WAYS, context)) ?? { intent: null, draft: nothingKnown(context) };
  return context.request.marks.has('plainly') ? inPlainLanguage(context, decision) : decision;
}

async function firstOf(ways: readonly Way[], context: Context): Promise<Decision | null> {
  for (const way of ways) {
    const decision = await way(context);
    if (decision) return decision;
  }
  return null;
}

/** "When did it start?": what is asked once it is said what "it" is. */
async function aboutToldLast(context: Context): Promise<Decision | null> {
  const told = await withToldLast(context);
  if (!told) return null;
  const again = isOfMoney(context) ? await onceMore(context) : null;
  if (again) return again;
  const [asked] = intentsFor(context.request.marks);
  // Whoever asks for a funder or the like is not told what the entry is instead.
  const guesses = asked && asked.sure >= SURE ? [] : [byWholeName, byGuess];
  const decision =
    (await firstOf([sameQuestion, byWording, likeQuestion, ...guesses], told)) ?? (await onceMore(context));
  return decision ?? (isAboutIt(context) ? { intent: null, draft: nothingKnown(context) } : null);
}

/** "Would they get any money?": nothing but what was told says whether they do. */
function isOfMoney({ request: { marks } }: Context): boolean {
  return marks.has('it') && (marks.has('money') || marks.has('funds'));
}

/** "It" is what was told last, even where nothing is known of it; what a curated answer is about is not as clear. */
function isAboutIt({ conversation, request }: Context): boolean {
  return request.marks.has('it') && conversation.about.every((ref) => kindOf(ref) !== 'answer');
}

/** What the curated answer that was told last holds of this as well. */
async function onceMore(context: Context): Promise<Decision | null> {
  const [ref] = context.conversation.about;
  const draft = ref && kindOf(ref) === 'answer' ? await toldAgain(context, ref) : null;
  return draft && { intent: 'curated', draft };
}

/** "Which country joins next?": a deadline, or who may apply, is no answer. */
async function ofNextCountry(context: Context): Promise<Decision | null> {
  return asksForNextCountry(context.request) ? { intent: null, draft: nothingKnown(context) } : null;
}

async function ofAlliance(context: Context): Promise<Decision | null> {
  const draft =
    (await allianceCountries(context)) ??
    (await allianceDescribed(context)) ??
    (await allianceMembers(context));
  return draft && { intent: 'describe', draft };
}

/** When something happens, where an event is called by what is named and no call is: whatever else its words may ask for. */
async function byEvent(context: Context): Promise<Decision | null> {
  if (!meansEvent(context)) return null;
  const mentions = context.mentions.filter(({ ref }) => kindOf(ref) !== 'call');
  const events = candidatesOf(context).filter(tellsOfEvents);
  const told = await firstAnswer(
    { ...context, mentions },
    events.map((one) => ({ ...one, sure: Math.max(one.sure, SURE) })),
  );
  // "The third pollen bank", where there are two; "from when do all cranes …?", of which a call opens: nothing else is meant.
  const isOnly = (context.request.ordinal ?? 0) > 0 || context.request.marks.has('from-when');
  return told ?? (isOnly ? { intent: null, draft: nothingKnown(context) } : null);
}

/** What the wording makes sure. To ask back is no answer where a curated one may be meant. */
async function byWording(context: Context): Promise<Decision | null> {
  const decision = await firstAnswer(
    context,
    candidatesOf(context).filter((one) => one.sure >= SURE),
  );
  return decision?.draft.kind === 'clarify' && (await meansCurated(context)) ? null : decision;
}

/** "What is LawZero?": nothing but an entry's whole name is asked about. */
async function byWholeName(context: Context): Promise<Decision | null> {
  const mentions = context.mentions.filter(
    (mention) => isNamedWhole(mention) && mention.share >= WHOLE && kindOf(mention.ref) !== 'answer',
  );
  const [first] = candidatesOf(context);
  const isDescribed = first?.intent.name === 'describe' && mentions.length > 0;
  return isDescribed ? firstAnswer({ ...context, mentions }, [first]) : null;
}

async function byGuess(context: Context): Promise<Decision | null> {
  const decision = await firstAnswer(
    context,
    candidatesOf(context).filter((one) => one.sure < SURE),
  );
  const [told] = decision?.draft.about ?? [];
  const isElse =
    told &&
    ((kindOf(told) === 'milestone' && isOfRules(context)) ||
      (kindOf(told) === 'call' && asksForMatterUntold(context, told)));
  return isElse ? null : decision;
}

/** "What is the overhead rate of the SME grants?": what a call is does not tell of a matter that stands nowhere in its entry. */
function asksForMatterUntold({ mentions, request: { asked }, spoken }: Context, ref: EntryRef): boolean {
  const words = mentions.find((one) => one.ref === ref)?.words;
  return asked.some((word) => isName(word) && spoken.said.includes(word.text) && !words?.has(word.text));
}

/** "Do I have to sign?": what is asked of applicants no event tells; when they can ask something, one may. */
function isOfRules({ request: { marks }, spoken }: Context): boolean {
  return spoken.matters.size > 0 && (marks.has('must') || marks.has('may')) && !marks.has('when');
}

/** What the texts of a call say of whatever is named beside it, counted or not; what those of another entry count. */
async function byCallTexts(context: Context): Promise<Decision | null> {
  if (isUntold(context) || countsApplicants(context) || asksWhatIsSpent(context)) return null;
  const draft = (await callTexts(context)) ?? (await numberTold(context));
  return draft && { intent: 'describe', draft };
}

/** The first of these intents that has something to say. */
async function firstAnswer(context: Context, candidates: readonly Candidate[]): Promise<Decision | null> {
  for (const { intent, sure } of candidates) {
    const draft = await intent.answer({ ...context, sure });
    if (draft && isAnswer(draft)) return { intent: intent.name, draft };
  }
  return null;
}

/** Anything but "I do not know" without even an entry that it is about. */
function isAnswer(draft: Draft): boolean {
  return draft.kind !== 'unknown' || draft.about.length > 0;
}
