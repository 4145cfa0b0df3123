import type { Context } from '#src/answers/context.ts';
import { isDeadlineWord } from '#src/answers/deadline-word.ts';
import { onlyCallNamed } from '#src/answers/details/call-meant.ts';
import { AMOUNT, type Detail } from '#src/answers/details/detail.ts';
import { namesDuration } from '#src/answers/durations.ts';
import { type Concept, EMPTY } from '#src/answers/lexicon/concepts.ts';
import { isOneOf, wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { countedIn, type Mark } from '#src/answers/marks.ts';
import { isName, means, questionWords } from '#src/answers/question-words.ts';
import { oneCallTold } from '#src/answers/turns/eligibility-told.ts';
import type { Call } from '#src/model/call.ts';

/** "For how long do the fellowships pay?", where the text that tells the money counts weeks, months or years. */
export const paidFor: Detail = {
  ...AMOUNT,
  asks: (context) => asksHowLong(context) && (isOfMoney(context) || isForThat(context)),
  isAsking: ({ text }) => BEARS.has(text),
  tells: (text) => text !== null && namesDuration(text, { units: LONG, isSpan: true }),
};

/** "How long are the stays?", where the summary tells of them and counts weeks, months or years. */
export const stay: Detail = {
  intent: 'describe',
  what: 'answers:what-duration',
  read: ({ summary, funding }) =>
    [summary, funding].find((text) => text !== null && namesDuration(text, { units: LONG, isSpan: true })) ??
    null,
  asks: (context) =>
    asksHowLong(context) && (isOfMoney(context) || isOfStay(context) || isBareOfTold(context)),
  isAsking: ({ text }) => STAYS.has(text) || isExchange(text) || BEARS.has(text),
  otherwise: onlyCallNamed,
  tells: (text, context, call) => !isBareOfTold(context) || (text !== null && isOfStays(call)),
};

function asksHowLong({ request: { marks, words } }: Context): boolean {
  const counted = marks.has('how-many') ? countedIn(words) : undefined;
  const isAsked =
    marks.has('how-long') || marks.has('length') || (counted !== undefined && means(counted, UNITS));
  return isAsked && !ASKING_ELSE.some((mark) => marks.has(mark)) && !words.some(isDeadlineWord);
}

/** "How long is the fellowship?"; "how long do I have for the fellowship?" asks for the time left. */
function isOfStay({ request: { marks, words } }: Context): boolean {
  const isOfAsker = marks.has('days') || words.some(({ text }) => SPEAKERS.has(text));
  return words.some(({ text }) => STAYS.has(text) || (isExchange(text) && !isOfAsker));
}

/** "How long?", behind what a fellowship is; behind a deadline it asks for the time left. */
function isBareOfTold(context: Context): boolean {
  const asksNoMore = context.request.words.every((word) => !isName(word) && means(word, IN_FRAGMENTS));
  return context.conversation.intent === stay.intent && asksNoMore && oneCallTold(context) !== null;
}

function isOfStays({ title, aliases }: Call): boolean {
  const words = [...Object.values(title), ...aliases].flatMap((text) => questionWords(text));
  return words.some(({ text }) => STAYS.has(text) || isExchange(text));
}

function isOfMoney({ request: { marks, words } }: Context): boolean {
  return marks.has('money') || marks.has('pays') || words.some(({ text }) => BEARS.has(text));
}

/** "And for how long?", behind what a call pays. */
function isForThat(context: Context): boolean {
  const { conversation, request } = context;
  const asksNoMore = request.words.every((word) => !isName(word) && means(word, IN_FRAGMENTS));
  return conversation.intent === AMOUNT.intent && asksNoMore && oneCallTold(context) !== null;
}

// "Four-week" has no plural.
const LONG: readonly Concept[] = ['week', 'weeks', 'month', 'months', 'year'];
const UNITS: ReadonlySet<Concept> = new Set(LONG);
const IN_FRAGMENTS: ReadonlySet<Concept> = new Set<Concept>([...EMPTY, 'how-long', 'and', 'it']);
const STAYS = wordsOf('stays');
const SPEAKERS = wordsOf('speakers');
const isExchange = isOneOf('exchanges', 'fellowships');
const BEARS = wordsOf('bears');
const ASKING_ELSE: readonly Mark[] = [
  'still',
  'ago',
  'past',
  'submit',
  'application',
  'ends',
  'is-open',
  'opens',
  'project',
  'who',
  'before',
  'after',
  'alliance',
];
