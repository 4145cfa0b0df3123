import type { Context } from '#src/answers/context.ts';
import { type Detail, ELIGIBILITY } from '#src/answers/details/detail.ts';
import { wordsOfText } from '#src/answers/details/words-of-text.ts';
import type { Concept } from '#src/answers/lexicon/concepts.ts';
import { isOneOf, wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { countedIn, type Mark } from '#src/answers/marks.ts';
import { isNumber } from '#src/answers/periods/months.ts';
import { isName, means, type Word } from '#src/answers/question-words.ts';
import { kindOf } from '#src/answers/subject.ts';

/**
 * "Are the vouchers only for Canadians?", "Is a partner from industry mandatory?", "Do I have to be a member?": who may apply, as
 * the entry says it.
 */
export const forWhom: Detail = {
  ...ELIGIBILITY,
  asks(context) {
    const { marks } = context.request;
    if (ASKING_ELSE.some((mark) => marks.has(mark))) return false;
    return (
      isForSomebody(context) || isPartnerNeeded(context) || mustBeMember(context) || mayTakePart(context)
    );
  },
  isAsking: (word, context) =>
    isSomebody(word, context) ||
    isBeforeSomebody(word, context) ||
    isMember(word) ||
    [NEEDED, ON_BOARD, ONLY, ALSO].some((forms) => forms.has(word.text)),
  tells: () => true,
};

/** "How many partners do we need?", where the conditions count somebody. */
export const howManyNeeded: Detail = {
  ...ELIGIBILITY,
  asks({ request: { marks, words } }) {
    const isAsked = marks.has('must') || words.some(({ text }) => NEEDED.has(text));
    return isAsked && isPartner(countedIn(words)?.text ?? '') && !OF_TIMES.some((mark) => marks.has(mark));
  },
  isAsking: ({ text }) => isPartner(text) || NEEDED.has(text),
  tells: (text) => wordsOfText(text).some((said) => said.some(isNumber)),
};

/** "Only for Canadians", "open to companies", "auch für Vereine", "steht Studierenden offen". */
function isForSomebody(context: Context): boolean {
  const { marks, words } = context.request;
  // "Does that also hold for them?" may ask for a date.
  const isAlso = marks.has('a-named-call') && !marks.has('stage') && words.some(({ text }) => ALSO.has(text));
  const narrows = marks.has('is-open') || isAlso || words.some(({ text }) => ONLY.has(text));
  return (
    narrows &&
    words.some((word, at) => {
      const leading = words.slice(Math.max(0, at - NEAR), at);
      const isLed = leading.some(({ text }) => OPEN_TO.has(text));
      return isSomebody(word, context) && (isLed || (marks.has('is-open') && !means(word, COUNTRIES)));
    })
  );
}

/** "Is an industrial partner mandatory?" */
function isPartnerNeeded(context: Context): boolean {
  const { marks, words } = context.request;
  const isNeeded = marks.has('must') || words.some(({ text }) => NEEDED.has(text));
  return isNeeded && words.some((word, at) => isSomebody(word, context) && !isFromWhom(words.slice(0, at)));
}

/** "Anything from the host institute": who gives something need not apply. */
function isFromWhom(before: readonly Word[]): boolean {
  const leading = before.findLast(({ concepts, text }) => FROM.has(text) || !concepts.has('article'));
  return FROM.has(leading?.text ?? '');
}

/** "Do I have to be a member of the alliance?" */
function mustBeMember({ request: { marks, words } }: Context): boolean {
  return marks.has('must') && marks.has('alliance') && words.some(isMember);
}

/** "Are companies allowed?", where nothing else is asked of them. */
function mayTakePart(context: Context): boolean {
  const { marks, words } = context.request;
  return (
    marks.has('may') &&
    words.some((word) => isSomebody(word, context)) &&
    !OF_WHAT_THEY_DO.some((mark) => marks.has(mark))
  );
}

/** Who is let in by the conditions of some call, and gives none its name. */
function isSomebody(word: Word, { mentions }: Context): boolean {
  const calls = mentions.filter(({ ref }) => kindOf(ref) === 'call').map(({ words }) => words.get(word.text));
  const isOfConditions = calls.some((roles) => roles?.has('eligibility'));
  const isOfName = calls.some((roles) => roles?.has('name') || roles?.has('alias'));
  const isKind = isApplicant(word.text) || (isOfConditions && isName(word));
  // "The German-Canadian call"
  const isOfItsName = calls[0]?.has('name') || calls[0]?.has('alias');
  return (means(word, COUNTRIES) && !isOfItsName) || isPartner(word.text) || (isKind && !isOfName);
}

/** "An industrial partner", "professional firefighters" */
function isBeforeSomebody(word: Word, context: Context): boolean {
  const { words } = context.request;
  const next = words[words.indexOf(word) + 1];
  const isHeld = context.mentions.some(
    ({ ref, words: held }) => kindOf(ref) === 'call' && held.has(word.text),
  );
  return next !== undefined && (isPartner(next.text) || (!isHeld && isSomebody(next, context)));
}

function isMember({ text }: Word): boolean {
  return MEMBER.has(text);
}

const NEAR = 3;
const ALSO = wordsOf('also');
const ONLY = wordsOf('only');
const FROM = wordsOf('from-where');
const OPEN_TO = wordsOf('open-to');
const ON_BOARD = wordsOf('on-board');
const MEMBER = wordsOf('member');
const NEEDED = wordsOf('needs', 'mandatory');
const isApplicant = isOneOf('applicants');
const isPartner = isOneOf('partners');
const COUNTRIES: ReadonlySet<Concept> = new Set<Concept>(['country', 'countries', 'participants']);
const OF_TIMES: readonly Mark[] = ['when', 'deadline', 'deadlines', 'past', 'alliance'];
const OF_WHAT_THEY_DO: readonly Mark[] = ['submit', 'money', 'involved', 'exists'];
const ASKING_ELSE: readonly Mark[] = [
  'when',
  'where',
  'why',
  'how',
  'how-much',
  'how-many',
  'how-long',
  'what',
  'which',
  'deadline',
  'deadlines',
  'contact',
  'past',
  'status',
];
