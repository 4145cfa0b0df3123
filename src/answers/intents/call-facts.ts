import { aboutOneCall } from '#src/answers/about-one-call.ts';
import { asksSinceWhenItIs } from '#src/answers/alliance/since-when.ts';
import { asksWhenStayBegins } from '#src/answers/another-phase.ts';
import type { Context, Draft } from '#src/answers/context.ts';
import { lacksRank } from '#src/answers/details/ranks.ts';
import { isCallElsewhere } from '#src/answers/elsewhere.ts';
import { type Concept, EMPTY } from '#src/answers/lexicon/concepts.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import type { Mark } from '#src/answers/marks.ts';
import type { EntryMention } from '#src/answers/mentions.ts';
import { isNamedWhole } from '#src/answers/named-whole.ts';
import { namesOnlyOrganisation } from '#src/answers/names-one.ts';
import { isName, means, questionWords, type Word } from '#src/answers/question-words.ts';
import { callCard, datesOf } from '#src/answers/say/call-card.ts';
import { contactFacts } from '#src/answers/say/contact-facts.ts';
import { factsAskedFor } from '#src/answers/say/facts-asked.ts';
import { openingFacts, sayState } from '#src/answers/say/stages.ts';
import { factOf, factsPart, plain } from '#src/answers/say/texts.ts';
import { nothingKnown, notStated } from '#src/answers/say/unknown.ts';
import { lacksStage } from '#src/answers/stages-asked.ts';
import { kindOf, ownWordsOf } from '#src/answers/subject.ts';
import { asksForProjectStart, dateOfItsThing } from '#src/answers/thing-asked.ts';
import { asksWhatIsSpent } from '#src/answers/untold.ts';
import type { Intent } from '#src/answers/wording.ts';
import type { TextKey } from '#src/messages/text.ts';
import { type Call, callState } from '#src/model/call.ts';
import type { LocalText } from '#src/model/language.ts';

const VAGUE = 2.4;

/** "How much money …?" */
export const amount: Intent = {
  name: 'amount',
  wordings: [
    { sure: 2.8, has: ['how-much', 'money'] },
    { sure: 2.85, has: ['a-sum', 'a-name'], lacks: ['calls', 'who', 'when', 'funds'] },
    // "When do winners hear?" asks for no prize.
    { sure: 2.65, has: ['how-much'], lacks: ['days', 'time-of-day', 'when'] },
    { sure: 2.6, has: ['how-many', 'money'] },
    // "Do they pay anything on the crew exchange?"
    { sure: 2.55, has: ['exists', 'pays', 'a-named-call'], lacks: ['calls', 'who', 'when'] },
    { sure: 2.4, has: ['what', 'money'], lacks: ['calls', 'funds'] },
    { sure: 2.2, has: ['money'], lacks: ['calls', 'call', 'who', 'when', 'funds'] },
    { sure: 2, has: ['money', 'a-name'], lacks: ['who', 'when', 'funds'] },
  ],
  async answer(context) {
    if (asksForFunding(context) || asksWhatIsSpent(context)) return null;
    if (measuresElse(context) || limitsElse(context)) return null;
    if (context.request.marks.has('in-total')) return totalOf(context);
    const draft = await oneFact(context, 'amount', 'answers:what-amount', (call) => call.funding);
    // "Moroccan funding against drought?" may as well ask for a group of calls.
    const isNamed = context.request.marks.has('a-name');
    const isVague = isNamed && context.sure <= VAGUE && !asksWhatTheyPay(context);
    const isElse = isVague || namesOnlyOrganisation(context);
    return draft.kind === 'clarify' && isElse ? null : draft;
  },
};

/** "What does the exchange pay?": of all calls that are called so one is meant. */
function asksWhatTheyPay({ mentions, request: { asked, marks } }: Context): boolean {
  const named = asked.filter(isName);
  const isCalledSo = ({ ref, words }: EntryMention) =>
    kindOf(ref) === 'call' &&
    named.every(({ text }) => words.get(text)?.has('name') || words.get(text)?.has('alias'));
  return marks.has('pays') && mentions.some(isCalledSo);
}

/** What all grants of a call come to is not what one of them may be. */
function totalOf(context: Context): Promise<Draft> {
  return aboutOneCall(context, 'amount', (call) => {
    const words = Object.values(call.funding ?? {}).flatMap((said) => questionWords(said));
    const isTotal = words.some(({ concepts }) => concepts.has('in-total'));
    return call.funding && isTotal
      ? callCard(context, call, factsPart(factOf(context, 'answers:what-amount', call.funding)))
      : notStated(context, call, 'answers:what-total');
  });
}

/** "How big may the farm be?": what is measured stands in the conditions of a call alone, and is no amount. */
function measuresElse({ mentions, request: { marks, words } }: Context): boolean {
  const asked = words.findLastIndex(({ concepts }) => concepts.has('how-much'));
  const measured = words.slice(asked + 1).find((word) => !means(word, BEFORE_MEASURED));
  if (asked < 0 || !measured || !isName(measured) || marks.has('money')) return false;
  const roles = mentions.flatMap(({ ref, words: held }) =>
    kindOf(ref) === 'call' ? [...(held.get(measured.text) ?? [])] : [],
  );
  return roles.length > 0 && roles.every((role) => role === 'eligibility' || role === 'text');
}

/** "Max project duration", "partner limit": what stands beside is limited, and it is no money. */
function limitsElse({ mentions, request: { marks, words } }: Context): boolean {
  const told = words.filter(({ concepts }) => concepts.has('money'));
  if (marks.has('how-much') || !told.every(({ concepts }) => concepts.has('at-most'))) return false;
  const isOfCall = ({ text }: Word) =>
    mentions.some((one) => kindOf(one.ref) === 'call' && ownWordsOf(one).includes(text));
  const isElse = (word: Word | undefined) =>
    word !== undefined && ((isName(word) && !isOfCall(word)) || means(word, LIMITED));
  const first = words.findIndex((word) => told.includes(word));
  const behind = words.slice(first).filter((word) => !told.includes(word));
  // "Maximum size of the ship"
  const owner = behind[0]?.concepts.has('of') ? behind.find((word) => !means(word, EMPTY)) : undefined;
  const isOwner = owner !== undefined && isName(owner) && !isOfCall(owner);
  return told.length > 0 && (isOwner || isElse(words[first - 1]) || isElse(behind[0]));
}

const LIMITED: ReadonlySet<Concept> = new Set<Concept>(['project', 'participants', 'lasts', 'people']);
const BEFORE_MEASURED: ReadonlySet<Concept> = new Set<Concept>([...EMPTY, 'may', 'must']);

/** "Funding for quantum sensing?": a topic or an organisation is named, and no call whose amount is asked for. */
function asksForFunding({ mentions, request: { marks } }: Context): boolean {
  // "What money is there for quantum sensing?"
  const isOfAmount = (mark: Mark) => marks.has(mark) && !(mark === 'what' && marks.has('exists'));
  if (ASKING_AMOUNT.some(isOfAmount)) return false;
  const named = mentions.filter(isNamedWhole).map(({ ref }) => kindOf(ref));
  return !named.includes('call') && (named.includes('topic') || named.includes('organisation'));
}

const ASKING_AMOUNT = ['how-much', 'how-many', 'what', 'call', 'it', 'a-sum', 'at-most'] as const;

/** "Who may apply?" */
export const eligibility: Intent = {
  name: 'eligibility',
  wordings: [
    { sure: 3, has: ['who', 'may', 'submit'] },
    { sure: 2.9, has: ['eligible'], lacks: ['calls'] },
    { sure: 2.7, has: ['who', 'submit'] },
    { sure: 2.4, has: ['who', 'may'], lacks: ['a-name', 'how'] },
    {
      sure: 2.4,
      has: ['may', 'submit'],
      lacks: ['how', 'procedure', 'when', 'until', 'what', 'which', 'calls', 'now', 'still'],
    },
  ],
  async answer(context) {
    if (asksWhichCall(context)) return null;
    return oneFact(context, 'eligibility', 'answers:what-eligibility', (call) => call.eligibility);
  },
};

/** "For which call does a start-up qualify?" asks for calls, "which conditions does the call have?" does not. */
function asksWhichCall({ request: { marks, words } }: Context): boolean {
  const isCall = words.some(
    ({ concepts }, at) => concepts.has('which') && words[at + 1]?.concepts.has('call'),
  );
  return isCall && !marks.has('a-named-call');
}

// A day or something to be handed in is asked for, and not what comes before.
const OF_DATES: readonly Mark[] = ['a-period', 'when', 'deadline', 'deadlines', 'ends'];
const NOT_BEFORE: readonly Mark[] = [...OF_DATES, 'until'];

const ASKING_WHEN: readonly Mark[] = [
  'a-period',
  'next',
  'first',
  'when',
  'until',
  'before',
  'after',
  'deadline',
];

/** "How do I apply?" */
export const procedure: Intent = {
  name: 'procedure',
  wordings: [
    { sure: 3, has: ['procedure'], lacks: ['a-period', 'deadline', 'when'] },
    // "When do we need to hand in the outline?" asks for a day; "when and how …?" for both.
    { sure: 3, has: ['procedure', 'when', 'how'], lacks: ['a-period', 'deadline'] },
    { sure: 3, has: ['procedure', 'when', 'what'], lacks: ['a-period', 'deadline'] },
    { sure: 2.3, has: ['procedure', 'when'], lacks: ['a-period', 'deadline'] },
    // "By e-mail or through a portal?" asks for the way, not for the address.
    { sure: 3.2, has: ['email', 'or', 'submit'], lacks: ['who', 'phone'] },
    { sure: 3.2, has: ['email', 'or', 'procedure'], lacks: ['who', 'phone'] },
    { sure: 3.2, has: ['email', 'how', 'application'], lacks: ['who', 'phone'] },
    { sure: 3.2, has: ['email', 'may', 'submit'], lacks: ['who', 'which', 'what', 'phone'] },
    // "The cut-off for the form" asks for a day.
    { sure: 2.45, has: ['procedure', 'deadline'] },
    // "What do we have to hand in within 14 days?" asks for what is due.
    { sure: 2.55, has: ['procedure', 'a-period'] },
    { sure: 2.7, has: ['how', 'submit'] },
    { sure: 2.65, has: ['what', 'must', 'submit', 'a-name'], lacks: ASKING_WHEN },
    { sure: 2.65, has: ['what', 'must', 'ends', 'a-name'], lacks: ASKING_WHEN },
    // "What must be done before our application to …?"
    { sure: 2.6, has: ['what', 'must', 'before', 'application', 'a-named-call'], lacks: NOT_BEFORE },
    { sure: 2.6, has: ['what', 'must', 'before', 'submit', 'a-named-call'], lacks: OF_DATES },
    { sure: 2.5, has: ['how', 'application'] },
    { sure: 2.05, has: ['how', 'and'], lacks: ['where', 'a-name'] },
    { sure: 2.4, has: ['what-about', 'submit'] },
  ],
  async answer(context) {
    // "Do I need a visa?" asks for a thing: how to apply is no answer where nobody tells of it.
    if (namesUnheardOf(context) && !asksForAnything(context)) return null;
    return oneFact(context, 'procedure', 'answers:what-procedure', (call) => call.howToApply);
  },
};

function namesUnheardOf({ mentions, request }: Context): boolean {
  return request.asked.some((word) => isName(word) && mentions.every(({ words }) => !words.has(word.text)));
}

/** "Do I need anything from my host?": whatever that is, and however they are called. */
function asksForAnything({ request: { words } }: Context): boolean {
  return words.some(({ text }) => ANYTHING.has(text)) && words.some(({ text }) => FROM.has(text));
}

const ANYTHING = wordsOf('anything');
const FROM = wordsOf('from-where');

/** "When does … open?", "How long has … been open?" */
export const opening: Intent = {
  name: 'opening',
  wordings: [
    { sure: 2.9, has: ['from-when'] },
    { sure: 3.1, has: ['how-many', 'is-open', 'past'], lacks: ['calls'] },
    { sure: 3.1, has: ['how-long', 'is-open', 'past'], lacks: ['alliance'] },
    { sure: 2.7, has: ['when', 'opens', 'call'] },
    { sure: 2.7, has: ['when', 'opened', 'call'] },
    { sure: 2.1, has: ['opens', 'call'], lacks: ['a-period', 'next', 'soon', 'which', 'is-open'] },
  ],
  async answer(context) {
    // "Since when does the German-Canadian alliance exist?", where a call is called by its countries.
    if (asksSinceWhenItIs(context)) return null;
    return aboutOneCall(context, 'opening', (call) => {
      if (isCallElsewhere(context, `call:${call.id}`)) return nothingKnown(context);
      // "When do its projects start?" asks for no opening.
      if (asksForProjectStart(context) || asksWhenStayBegins(context.request))
        return dateOfItsThing(context, call);
      if (lacksStage(context, call)) return notStated(context, call, 'answers:what-stage');
      const facts = openingFacts(context, call);
      if (facts.length === 0) return notStated(context, call, 'answers:what-opening');
      // The fact says already that it is not open yet.
      const isUpcoming = callState(call, context.now) === 'upcoming';
      return callCard(context, call, [
        ...factsPart(facts),
        ...datesOf(context, call).filter((part) => !isUpcoming || part.kind === 'facts'),
      ]);
    });
  },
};

/** "By e-mail to the contact address": whose that is stands elsewhere in the entry. */
function namesContact(text: LocalText): boolean {
  const words = Object.values(text).flatMap((said) => questionWords(said));
  return words.some(({ concepts }) => concepts.has('email') || concepts.has('contact'));
}

/** One text of one call; a call that is over is said to be. */
export function oneFact(
  context: Context,
  intent: string,
  label: TextKey,
  read: (call: Call) => LocalText | null,
) {
  return aboutOneCall(context, intent, (call) => {
    const text = read(call);
    if (!text) return notStated(context, call, label);
    if (label === 'answers:what-amount' && lacksRank(text, context.request.words))
      return notStated(context, call, 'answers:what-prize');
    const state = sayState(context, call);
    const [fact] = factOf(context, label, text);
    const others = factsAskedFor(context, call).filter((one) => one.label !== fact?.label);
    const recipients = namesContact(text) ? contactFacts(context, call) : [];
    return callCard(context, call, [
      ...factsPart([...(fact ? [fact] : []), ...others, ...recipients]),
      ...(state ? [plain(state)] : []),
    ]);
  });
}
