import { affirmsWhatIsAsked } from '#src/answers/affirmed.ts';
import { type Context, type Draft, draft } from '#src/answers/context.ts';
import { countsLengths } from '#src/answers/details/text-length.ts';
import { namesDuration, UNITS_OF_DURATION } from '#src/answers/durations.ts';
import { hasNumber } from '#src/answers/has-number.ts';
import { withLanguagesNamed } from '#src/answers/language.ts';
import { type Concept, EMPTY, OF_ALL_CALLS, UNITS_OF_TIME } from '#src/answers/lexicon/concepts.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { countedIn, type Mark } from '#src/answers/marks.ts';
import { isOfOthers, tellsOf } from '#src/answers/matters-told.ts';
import type { EntryMention } from '#src/answers/mentions.ts';
import { isNamedWhole } from '#src/answers/named-whole.ts';
import { isNumber } from '#src/answers/periods/months.ts';
import { findCity } from '#src/answers/places/find-place.ts';
import { isName, means, questionWords, type Word } from '#src/answers/question-words.ts';
import { isFragment } from '#src/answers/request.ts';
import { plainButton } from '#src/answers/say/plain-button.ts';
import { sayText, sourcesPart, textPart } from '#src/answers/say/texts.ts';
import { likeness, SLIP } from '#src/answers/spelling.ts';
import { idOf, kindOf } from '#src/answers/subject.ts';
import { nameReader, subjectsHolder } from '#src/answers/subjects-held.ts';
import { tellsOfElse } from '#src/answers/tells-of-else.ts';
import { whichThing } from '#src/answers/which-thing.ts';
import { distinctCitations } from '#src/model/citation.ts';
import type { CuratedAnswer } from '#src/model/curated-answer.ts';
import { fold } from '#src/model/fold.ts';
import type { EntryRef } from '#src/model/knowledge.ts';

/** A curated answer and how well one of its questions, or its text, fits what was asked. */
export type CuratedFit = { readonly ref: EntryRef; readonly alike: number; readonly share: number };

/** The answer one of whose questions is most like what was asked. */
export function curatedByQuestion(context: Context): CuratedFit | null {
  if (asksWhatOpened(context)) return null;
  return answersIn(context).toSorted((a, b) => b.alike - a.alike)[0] ?? null;
}

/** "What new calls have opened lately?": asked for calls, and not how to hear of new ones. */
function asksWhatOpened({ request: { marks } }: Context): boolean {
  return marks.has('recently') && marks.has('opened') && marks.has('calls') && !marks.has('how');
}

/**
 * The one answer that clearly holds most of what is named, or whose question alone has a word of it; null
 * where only its text does, or where it tells of something else than the calls that were asked about.
 */
export async function curatedByWords(context: Context): Promise<EntryRef | null> {
  if (NOT_BY_WORDS.some((mark) => context.request.marks.has(mark))) return null;
  const [best, next] = answersIn(context).toSorted((a, b) => b.score - a.score);
  if (best && isWordAlone(context, best)) return null;
  const isClear = best !== undefined && (next === undefined || next.score < 0.9 * best.score);
  const isEnough =
    isClear && best.share >= ENOUGH_BY_WORDS && isTold(context, best) && !isNamedAsWell(context, best);
  const ref = isEnough ? best.ref : byOwnWord(context);
  const isTrue =
    ref &&
    (await isAboutTheSame(context, ref)) &&
    (await tellsThat(context, ref)) &&
    (await tellsTime(context, ref));
  return isTrue ? ref : null;
}

/** "Results?" is not asked yet where the answer's own questions ask much more of them, and the word is of no matter. */
function isWordAlone({ request, spoken }: Context, { alike }: EntryMention): boolean {
  return request.words.length === 1 && spoken.matters.size === 0 && alike < LIKE_ALONE;
}

const LIKE_ALONE = 0.45;

/**
 * "How far ahead must a trial run be announced?" is told only by an answer that has a number of days, weeks or the like; how
 * long it takes, by none that says how long before or after; when it is to be done, only where a rule is asked for.
 */
async function tellsTime(context: Context, ref: EntryRef): Promise<boolean> {
  const { marks } = context.request;
  if (marks.has('length')) return tellsLength(await readAnswer(context, ref));
  if (!TIMED.some((mark) => marks.has(mark))) return true;
  const entry = await readAnswer(context, ref);
  // "Wann kommt der Nachhall?": nothing else has the name, and its text tells when.
  const isItsName = context.mentions.every((one) => one.ref === ref && one.share === 1);
  if (marks.has('when') && isItsName) return entry !== undefined && recurs(entry);
  if (!marks.has('how-long') && !marks.has('must') && !marks.has('may')) return false;
  return (
    entry !== undefined &&
    namesDuration(entry.answer, {
      units: UNITS_OF_DURATION,
      isSpan: marks.has('how-long') && marks.has('lasts'),
    })
  );
}

/** "Every second Tuesday of the month". */
function recurs({ answer }: CuratedAnswer): boolean {
  return Object.values(answer).some((text) => questionWords(text).some((word) => means(word, RECURRING)));
}

// "Within 14 days" is no rhythm.
const RECURRING: ReadonlySet<Concept> = new Set(UNITS_OF_TIME.filter((unit) => unit !== 'days'));

/** "How long can a stay be?" is told by no answer that counts neither pages nor the like. */
function tellsLength(entry: CuratedAnswer | undefined): boolean {
  return Object.values(entry?.answer ?? {}).some((text) => countsLengths(fold(text).split(' ')));
}

const TIMED: readonly Mark[] = ['when', 'from-when', 'how-long'];

/** "Is there parking at the partner day?": an event whose name says more of it than the answer's questions is meant, and no partner. */
function isNamedAsWell({ mentions }: Context, { share, namedShare }: EntryMention): boolean {
  const isCalled = (other: EntryMention) =>
    kindOf(other.ref) === 'milestone' && other.namedShare >= share && other.namedShare > namedShare;
  return share < 1 && mentions.some(isCalled);
}

const ENOUGH_BY_WORDS = 0.5;
// Whoever measures, asks what will come or what holds for all calls is answered by what is asked so, not by its words.
const NOT_BY_WORDS: readonly Mark[] = ['why', 'chance', 'visit', 'dictates', ...OF_ALL_CALLS.flat()];

/** Those that hold what the question is about by name; any other tells of something else, and a fragment names nothing. */
export function answersIn(context: Context): readonly EntryMention[] {
  if (isFragment(context.request)) return [];
  return context.mentions.filter(({ ref }) => kindOf(ref) === 'answer').filter(subjectsHolder(context));
}

/**
 * Whether a telling word stands in one of its questions; a city is told of by many an entry. In its text alone
 * it must stand as it was written, and tell nothing of an organisation ("company"), and so must the countries.
 */
function isTold({ conversation, request, mentions }: Context, mention: EntryMention): boolean {
  if (conversation.about[0] === mention.ref) return true;
  const words = request.asked.filter((word) => findCity([word]) === null);
  const [places, others] = [words.filter(isOfCountry), words.filter((word) => !isOfCountry(word))];
  if (others.some(({ text }) => mention.words.get(text)?.has('question'))) return true;
  const isGeneric = (text: string) =>
    mentions.some((one) => kindOf(one.ref) === 'organisation' && one.words.has(text));
  // Whoever it is, a mere word of a text does not say.
  if (request.marks.has('who')) return false;
  const isInText = others.some(({ text }) => mention.exactWords.has(text) && !isGeneric(text));
  return isInText && (places.length === 0 || places.some(({ text }) => mention.words.has(text)));
}

function isOfCountry({ concepts }: Word): boolean {
  return concepts.has('country') || concepts.has('countries');
}

/** Whoever asks for calls is not told of anything else. */
async function isAboutTheSame(context: Context, ref: EntryRef): Promise<boolean> {
  const asked = CALLS.some((mark) => context.request.marks.has(mark));
  return !asked || asksFor(await readAnswer(context, ref), CALLS);
}

const CALLS = ['call', 'calls'] as const;

/**
 * Whether it says yes or no, or how many, to just what was asked, and tells of all that the question speaks of: "Which
 * museums did the jury visit?" is not answered by who sits on it.
 */
export async function tellsThat(context: Context, ref: EntryRef): Promise<boolean> {
  const entry = await readAnswer(context, ref);
  const { matters } = context.spoken;
  if (!entry || !tellsOf(entry, matters) || isOfOthers(entry, matters)) return false;
  if (tellsOfElse(context, entry) || asksForOtherThan(context, entry)) return false;
  return affirmsWhatIsAsked(entry, context.request.words) && countsToo(context, entry);
}

/** "Who speaks for Canada?" is told by no answer that nobody asks for somebody; "which minister?", by none that has no such word. */
function asksForOtherThan({ mentions, request, spoken }: Context, entry: CuratedAnswer): boolean {
  if (spoken.matters.size > 0) return false;
  const thing = whichThing(request.words);
  const held = mentions.find(({ ref }) => ref === `answer:${entry.id}`)?.words;
  const isOther = thing !== undefined && !held?.has(thing.text);
  return isOther || (request.marks.has('who') && !asksFor(entry, WHO));
}

const WHO = ['who', 'which'] as const;

/** "How many experts?" is told only by an answer that has a number and all that is named, "What is the budget?" where somebody asked for money. */
function countsToo(context: Context, entry: CuratedAnswer): boolean {
  const { marks } = context.request;
  const isAmount = marks.has('what') && marks.has('money');
  const isNumbered = marks.has('counts-others') || marks.has('how-much');
  if (!isAmount && !isNumbered) return true;
  if (marks.has('how-many') && !(holdsNames(context, `answer:${entry.id}`) && countsThat(context, entry)))
    return false;
  if (isAmount) return asksFor(entry, AMOUNTS);
  return hasNumber(entry);
}

/** "How many vouchers?" is not told by an answer in which "one partner" is needed and vouchers are mentioned. */
function countsThat({ mentions, request }: Context, { id, answer }: CuratedAnswer): boolean {
  const counted = countedIn(request.words);
  if (!counted || !isName(counted)) return true;
  const roles = mentions.find(({ ref }) => ref === `answer:${id}`)?.words.get(counted.text);
  const texts = Object.values(answer).map((text) => fold(text).split(' '));
  const isCountedIn = (words: readonly string[]) =>
    words.some(
      (word, at) =>
        likeness(counted.text, word) >= SLIP && words.slice(Math.max(0, at - NEAR_NUMBER), at).some(isNumber),
    );
  if (roles?.has('question')) return true;
  // "How many pages?", behind a call: the "one-page summary" of another entry is nothing that was named.
  const isAlone =
    LENGTHS.has(counted.text) && request.words.every((word) => word === counted || means(word, MEASURING));
  return !isAlone && texts.some(isCountedIn);
}

const NEAR_NUMBER = 3;
const LENGTHS = wordsOf('lengths');
const MEASURING: ReadonlySet<Concept> = new Set<Concept>([...EMPTY, 'how-many', 'and', 'what-about']);

export function holdsNames({ mentions, request }: Context, ref: EntryRef): boolean {
  const words = mentions.find((one) => one.ref === ref)?.words;
  return request.asked.filter(isName).every(({ text }) => words?.has(text));
}

const AMOUNTS = ['money', 'how-much', 'how-many'] as const;

export async function readAnswer({ entries }: Context, ref: EntryRef): Promise<CuratedAnswer | undefined> {
  const [entry] = await entries.answers([idOf(ref)]);
  return entry;
}

/** Whether a question of the answer has such a word. */
export function asksFor(entry: CuratedAnswer | undefined, these: readonly Concept[]): boolean {
  const words = Object.values(entry?.questions ?? {})
    .flat()
    .flatMap((question) => withLanguagesNamed(questionWords(question)));
  return words.some(({ concepts }) => these.some((concept) => concepts.has(concept)));
}

function byOwnWord(context: Context): EntryRef | null {
  const { marks } = context.request;
  if (NOT_BY_WORD.some((mark) => marks.has(mark))) return null;
  const found = context.mentions.filter((mention) => mention.ownWords.length > 0);
  const [only, another] = found;
  if (!only || another || kindOf(only.ref) !== 'answer' || !isTold(context, only)) return null;
  // Nor does anything stand for a country that is not there: "Is Brazil part of the league?"
  if (!holdsCountries(context, only)) return null;
  // A verb or the like does not stand for a name that is not there: "Is Siemens part of it?"
  const isCallNamedMore = context.mentions.some(
    ({ ref, namedShare }) => kindOf(ref) === 'call' && namedShare > only.share,
  );
  if (isCallNamedMore) return null;
  if (!subjectsHolder(context)(only) && !only.ownWords.some(nameReader(context.question))) return null;
  return only.share >= ENOUGH_BY_WORD ? only.ref : null;
}

function holdsCountries({ request }: Context, { words }: EntryMention): boolean {
  return request.asked
    .filter(({ concepts }) => concepts.has('countries'))
    .every(({ text }) => words.has(text));
}

const ENOUGH_BY_WORD = 0.3;
const NOT_BY_WORD = [
  'when',
  'from-when',
  'who',
  'how-many',
  'how-much',
  'how-long',
  'a-period',
  'call',
  'calls',
] as const;

export async function sayCurated(context: Context, ref: EntryRef): Promise<Draft | null> {
  const entry = await readAnswer(context, ref);
  return entry ? curatedCard(context, entry) : null;
}

function curatedCard(context: Context, entry: CuratedAnswer): Draft {
  const citations = distinctCitations(entry.sources);
  const ref: EntryRef = `answer:${entry.id}`;
  return draft({
    summary: sayText(context, entry.answer),
    parts: [textPart(context, entry.answer), ...sourcesPart(context, citations)],
    citations,
    about: [ref, ...callsNamed(context)],
    buttons: plainButton(context, ref, entry.plain),
  });
}

/** The calls that were named as a whole: what "it" is in the next question. */
function callsNamed({ mentions }: Context): readonly EntryRef[] {
  return mentions.filter((one) => kindOf(one.ref) === 'call' && isNamedWhole(one)).map(({ ref }) => ref);
}
