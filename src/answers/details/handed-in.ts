import type { Context } from '#src/answers/context.ts';
import { onlyCallWhole } from '#src/answers/details/call-meant.ts';
import { type Detail, PROCEDURE } from '#src/answers/details/detail.ts';
import { isToldIn, wordsOfText } from '#src/answers/details/words-of-text.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { countedIn, type Mark } from '#src/answers/marks.ts';
import { isNumber } from '#src/answers/periods/months.ts';
import { isName, type Word } from '#src/answers/question-words.ts';
import { kindOf, ownWordsOf } from '#src/answers/subject.ts';
import { countsApplicants } from '#src/answers/untold.ts';

/** "What do we have to upload to enter the challenge?", "Welche Unterlagen brauche ich von der Gasteinrichtung?" */
export const handedIn: Detail = {
  ...PROCEDURE,
  asks({ request: { marks, words } }) {
    if (ASKING_ELSE.some((mark) => marks.has(mark)) || !ASKING_WHAT.some((mark) => marks.has(mark)))
      return false;
    const has = (forms: ReadonlySet<string>) => words.some(({ text }) => forms.has(text));
    const isNeeded = marks.has('must') || [NEEDS, SHOULD, IS].some(has) || (has(SELVES) && !marks.has('may'));
    const isOfApplication = marks.has('application') || marks.has('stage');
    return has(DOCUMENTS) || (has(ENCLOSING) && isNeeded) || (has(CONTAINING) && isOfApplication);
  },
  isAsking: (word, context) => isOfHandingIn(word) || isFromWhom(word, context),
  tells: () => true,
};

/** "Do I have to attach a cost plan?", "What photos do they want?": whatever is named beside the call, where the text has it. */
export const neededWith: Detail = {
  ...PROCEDURE,
  asks(context) {
    const { marks, words } = context.request;
    if (ASKING_ELSE.some((mark) => marks.has(mark) && !(mark === 'contact' && isOfLetter(words))))
      return false;
    const has = (forms: ReadonlySet<string>) => words.some(({ text }) => forms.has(text));
    const isAllowed = marks.has('may') && !marks.has('submit');
    // "How many references for the exchange?"
    const counted = marks.has('how-many') && !countsApplicants(context) ? countedIn(words) : undefined;
    const isCounted = counted !== undefined && isThing(counted);
    return (
      isAllowed ||
      isCounted ||
      marks.has('must') ||
      marks.has('suffices') ||
      [NEEDS, SHOULD, ENCLOSING].some(has)
    );
  },
  isAsking: isOfHandingIn,
  otherwise: onlyCallWhole,
  tells(text, context, { id }) {
    const mention = context.mentions.find(({ ref }) => ref === `call:${id}`);
    const own = mention ? ownWordsOf(mention) : [];
    const things = context.request.words.filter(
      (word) => isThing(word) && !own.includes(word.text) && !isOfHandingIn(word),
    );
    const isHeld = (word: Word) => isToldIn(text, word.text) && !mention?.words.get(word.text)?.has('stage');
    const isCounted =
      !context.request.marks.has('how-many') || wordsOfText(text).some((said) => said.some(isNumber));
    return isCounted && things.length > 0 && things.every(isHeld);
  },
};

/** "Ein Schreiben der Feuerwehr" is nobody to write to. */
function isOfLetter(words: readonly Word[]): boolean {
  return words.every(
    ({ concepts }, at) => !concepts.has('contact') || words[at - 1]?.concepts.has('article') === true,
  );
}

/** A name, or "references", of which a source may be asked for elsewhere. */
function isThing(word: Word): boolean {
  return isName(word) || word.concepts.has('source');
}

function isOfHandingIn({ text }: Word): boolean {
  return [DOCUMENTS, ENCLOSING, CONTAINING, NEEDS, SHOULD].some((forms) => forms.has(text));
}

/** "From my host": whoever gives it, where nothing is called so. */
function isFromWhom(word: Word, { mentions, request: { words } }: Context): boolean {
  const before = words
    .slice(0, words.indexOf(word))
    .findLast(
      ({ concepts, text }) => FROM.has(text) || (!concepts.has('article') && !concepts.has('filler')),
    );
  const isCalledSo = mentions.some(
    (one) => kindOf(one.ref) !== 'answer' && ownWordsOf(one).includes(word.text),
  );
  return before !== undefined && FROM.has(before.text) && !isCalledSo;
}

const DOCUMENTS = wordsOf('documents');
const ENCLOSING = wordsOf('enclosing');
const CONTAINING = wordsOf('containing');
const NEEDS = wordsOf('needs', 'mandatory');
const IS = wordsOf('is');
const SELVES = wordsOf('selves');
const SHOULD = wordsOf('ought');
const FROM = wordsOf('from-where');
// "What data" may ask what the bot stores.
const ASKING_WHAT: readonly Mark[] = ['what', 'which', 'procedure', 'stores'];
const ASKING_ELSE: readonly Mark[] = [
  'when',
  'who',
  'where',
  'why',
  'how-long',
  'how-much',
  'deadline',
  'deadlines',
  'contact',
  'past',
  'happens',
  'news',
  'still',
  'now',
  'status',
  'is-open',
  'time-of-day',
];
