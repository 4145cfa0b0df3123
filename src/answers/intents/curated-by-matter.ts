import type { Context } from '#src/answers/context.ts';
import { hasNumber } from '#src/answers/has-number.ts';
import { asksFor } from '#src/answers/intents/curated.ts';
import { holdsWhatIsCalled } from '#src/answers/intents/curated-by-meaning.ts';
import { EMPTY } from '#src/answers/lexicon/concepts.ts';
import type { Matter } from '#src/answers/lexicon/matters/matter.ts';
import { isOneOf, wordsOf } from '#src/answers/lexicon/word-forms.ts';
import type { Mark } from '#src/answers/marks.ts';
import { isAskedInGeneral, isAskedJust, isAskedOf, tellsOf } from '#src/answers/matters-told.ts';
import type { EntryMention } from '#src/answers/mentions.ts';
import { isNamedWhole } from '#src/answers/named-whole.ts';
import { findCity } from '#src/answers/places/find-place.ts';
import { isName, means, type Word } from '#src/answers/question-words.ts';
import { kindOf } from '#src/answers/subject.ts';
import { subjectsHolder } from '#src/answers/subjects-held.ts';
import { isSynonym } from '#src/answers/synonyms.ts';
import { tellsOfElse } from '#src/answers/tells-of-else.ts';
import { whichThing } from '#src/answers/which-thing.ts';
import type { CuratedAnswer } from '#src/model/curated-answer.ts';
import { fold } from '#src/model/fold.ts';
import type { EntryRef } from '#src/model/knowledge.ts';

/**
 * "Do we have to chip in?" where the answer is to "How high is the own contribution?": the one answer that is of the
 * matters asked, in whatever words, and holds whatever else the question names.
 */
export async function curatedByMatter(context: Context): Promise<EntryRef | null> {
  const { request } = context;
  const asked = mattersAsked(context);
  if (asked.size === 0 || isToldByNone(request.marks, asked) || asksForEvents(context)) return null;
  if (isOfNameAlone(context) || isOfTopicAlone(context)) return null;
  const holdsAll = othersHolder(context, asked);
  const entries = await context.entries.answers('all');
  const only = closest(
    entries.filter(
      (entry) =>
        tellsOf(entry, asked) &&
        holdsAll(entry) &&
        isAskedWhoToo(entry, request.marks, asked) &&
        !tellsOfElse(context, entry, asked),
    ),
    asked,
  );
  if (!only) return null;
  const isNumbered = request.marks.has('counts-others') || request.marks.has('how-much');
  return isNumbered && !hasNumber(only) ? null : `answer:${only.id}`;
}

/**
 * Few matters give reasons, none tells the future, and whoever asks for calls, and not how to hear of them, is told of calls;
 * "when is the German proposal due?" asks for no language.
 */
function isToldByNone(marks: ReadonlySet<Mark>, asked: ReadonlySet<Matter>): boolean {
  return (
    (marks.has('why') && !asked.has('feedback') && !asked.has('purpose')) ||
    marks.has('dictates') ||
    asksTimeThere(marks) ||
    (asksForList(marks) && (marks.has('which') || !asked.has('newsletter'))) ||
    (marks.has('when') && TIMELESS.some((matter) => asked.has(matter)))
  );
}

/** "The deadline of the equipment grants in London time": whatever a call's name speaks of besides. */
function asksTimeThere(marks: ReadonlySet<Mark>): boolean {
  return marks.has('a-place') && marks.has('deadline');
}

function asksForList(marks: ReadonlySet<Mark>): boolean {
  return marks.has('calls') || marks.has('milestones');
}

/** "Which milestones are there on sign-language teaching?", "When does the final report come?", where events are called by that. */
function asksForEvents({ mentions, request: { marks } }: Context): boolean {
  const isDue = OF_APPLICANTS.some((mark) => marks.has(mark));
  return (
    (marks.has('milestones') || (marks.has('when') && !isDue)) &&
    mentions.some((one) => kindOf(one.ref) === 'milestone' && one.namedShare === 1)
  );
}

// "When do we have to hand in the final report?"
const OF_APPLICANTS: readonly Mark[] = ['submit', 'must', 'may', 'ends', 'deadline'];

/** "What does the Accessibility Council fund?": a word of a name speaks of nothing. */
function isOfNameAlone({ request, spoken }: Context): boolean {
  const named = new Set(
    request.words.filter(({ concepts }) => concepts.has('named')).map(({ text }) => text),
  );
  const isEmpty = (text: string) => request.words.some((word) => word.text === text && means(word, EMPTY));
  const texts = spoken.said.flatMap((one) => one.split(' ')).filter((text) => !isEmpty(text));
  return texts.length > 0 && texts.every((text) => named.has(text));
}

/** "Show me everything about equipment": a list of what there is on a topic, of which nothing else is asked. */
function isOfTopicAlone({ mentions, request: { marks, words } }: Context): boolean {
  const named = words.filter(isName);
  const isAsked = marks.has('list') && !OF_APPLICANTS.some((mark) => marks.has(mark));
  const isTopic = ({ ref, coverage, words: held }: EntryMention) =>
    kindOf(ref) === 'topic' && isNamedWhole({ coverage }) && named.every(({ text }) => held.has(text));
  return isAsked && named.length > 0 && mentions.some(isTopic);
}

/** What no answer gives a day for. */
const TIMELESS: readonly Matter[] = [
  'proposal-language',
  'accessibility',
  'signature',
  'purpose',
  'difference',
  'membership',
  'find-partner',
  'other-countries',
  'alone',
  'lead',
  'costs',
  'own-share',
];

/** "Who is behind the alliance?" tells nobody how to join it. */
function isAskedWhoToo(entry: CuratedAnswer, marks: ReadonlySet<Mark>, asked: ReadonlySet<Matter>): boolean {
  return !asked.has('membership') || WHO.some((mark) => marks.has(mark)) === asksFor(entry, WHO);
}

const WHO = ['who', 'which', 'how-many'] as const;

/** Whoever is from a country that entries are from asks for no other one. */
function mattersAsked({ request, spoken: { matters } }: Context): ReadonlySet<Matter> {
  if (matters.size === 0 && asksForOthers(request)) return OTHERS;
  if (matters.size === 0 && asksWhatIsCovered(request)) return COSTS;
  const isHome = request.countries.length > 0 && !request.asked.some(isForeign);
  return isHome ? matters.difference(new Set<Matter>(['other-countries'])) : matters;
}

/** "Could a French university be part of a consortium?": a country that no entry is from, and whether it may. */
function asksForOthers({ asked, marks }: Context['request']): boolean {
  const mayThey = marks.has('may') && (marks.has('submit') || marks.has('involved'));
  return (
    (mayThey || marks.has('eligible')) &&
    asked.some(isForeign) &&
    !ASKING_ELSE.some((mark) => marks.has(mark))
  );
}

/** "Would you pay for a snowmobile?", "Zahlt ihr Liegegebühren?": whatever it is, which costs are paid tells of it. */
function asksWhatIsCovered({ marks, words }: Context['request']): boolean {
  return (
    words.some(({ text }) => BEARS.has(text)) &&
    marks.has('a-name') &&
    // "Does the exchange pay anything?" asks for its amount.
    !words.some(({ text }) => ANYTHING.has(text)) &&
    ![...ASKING_ELSE, ...NOT_OF_COSTS].some((mark) => marks.has(mark))
  );
}

const COSTS: ReadonlySet<Matter> = new Set<Matter>(['costs']);
const BEARS = wordsOf('bears');
const isApplicant = isOneOf('applicants', 'partners');
const ANYTHING = wordsOf('anything');
const NOT_OF_COSTS: readonly Mark[] = [
  'chance',
  'what',
  'how',
  'how-long',
  'exists',
  'why',
  'a-named-call',
  'alliance',
  'submit',
  'deadline',
  'until',
  'past',
];
const OTHERS: ReadonlySet<Matter> = new Set<Matter>(['other-countries']);
const ASKING_ELSE: readonly Mark[] = [
  'when',
  'where',
  'who',
  'which',
  'how-much',
  'how-many',
  'call',
  'calls',
  'milestone',
  'milestones',
];

/** The one that is asked just this; else the one that is asked some of it; else the one that is asked in general. */
function closest(entries: readonly CuratedAnswer[], asked: ReadonlySet<Matter>): CuratedAnswer | undefined {
  const [only, another] =
    [isAskedJust, isAskedOf, isAskedInGeneral]
      .map((isOf) => entries.filter((entry) => isOf(entry, asked)))
      .find((found) => found.length > 0) ?? [];
  return another ? undefined : only;
}

/** Tells whether an entry holds what the question names beside its matters and the asker's own. */
function othersHolder(context: Context, asked: ReadonlySet<Matter>): (entry: CuratedAnswer) => boolean {
  const { request, mentions, spoken, question } = context;
  const own = ownWords(question);
  const isOfMatter = ({ text }: Word) =>
    spoken.said.some((one) => one.includes(text) || isSynonym(one, text));
  const isSaid = (word: Word) =>
    isPlaceOfIt(word, asked) ||
    ((isForeign(word) || isApplicant(word.text)) && asked.has('other-countries')) ||
    ((isOfMatter(word) || own.has(word.text)) && !isForeign(word));
  const others = request.asked.filter((word) => !isSaid(word));
  const called = request.asked.filter(
    (word) =>
      !isPlaceOfIt(word, asked) &&
      !isOfMatter(word) &&
      !own.has(word.text) &&
      !(asked.has('other-countries') && isApplicant(word.text)),
  );
  const holdsOthers = subjectsHolder({ ...context, request: { ...request, asked: others } });
  const kind = whichThing(request.words);
  const holdsKind = ({ words }: Pick<EntryMention, 'words'>) =>
    kind === undefined || isSaid(kind) || words.has(kind.text);
  const holdsCalled = holdsWhatIsCalled({ ...context, request: { ...request, asked: called } });
  return (entry) => {
    const mention = mentions.find(({ ref }) => ref === `answer:${entry.id}`) ?? { words: new Map() };
    return holdsKind(mention) && holdsCalled(mention) && (holdsOthers(mention) || isOfGoods(entry, asked));
  };
}

/** "Do you pay for flights to Almaty?": in which city it is matters to none but those who look for an office. */
function isPlaceOfIt(word: Word, asked: ReadonlySet<Matter>): boolean {
  return findCity([word]) !== null && !asked.has('office') && !asked.has('visits');
}

/** "May we buy a boat?", "Can I charge diesel?": whatever it is, equipment is told of, or which costs there are. */
function isOfGoods(entry: CuratedAnswer, asked: ReadonlySet<Matter>): boolean {
  if (asked.has('equipment')) return isAskedInGeneral(entry, new Set<Matter>(['equipment']));
  return asked.has('costs') && isAskedOf(entry, new Set<Matter>(['costs'])) && asksFor(entry, WHICH);
}

const WHICH = ['which', 'what'] as const;

const OF_ONES_OWN =
  /(?<!\S)(?:unser(?:e[mnrs]?)?|mein(?:e[mnrs]?)?|our|my|wir als|als|as an?|(?:wir sind|ich bin|we are|we re|i am|i m) (?:eine?|an?)) (\S+)(?: (\S+))?/g;

/** "Our charity", "wir als Verein": what the asker has or is names nothing that an entry would have to hold. */
function ownWords(question: string): ReadonlySet<string> {
  return new Set(
    [...fold(question).matchAll(OF_ONES_OWN)].flatMap(([, one, next]) => [one ?? '', next ?? '']),
  );
}

function isForeign({ concepts }: Word): boolean {
  return concepts.has('countries');
}
