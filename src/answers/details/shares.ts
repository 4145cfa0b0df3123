import type { Context } from '#src/answers/context.ts';
import { AMOUNT, type Detail } from '#src/answers/details/detail.ts';
import { isInText, wordsOfText } from '#src/answers/details/words-of-text.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import type { Mark } from '#src/answers/marks.ts';
import { isNamedWhole } from '#src/answers/named-whole.ts';
import { isName, questionWords, type Word } from '#src/answers/question-words.ts';
import { kindOf, ownWordsOf } from '#src/answers/subject.ts';
import { oneCallTold } from '#src/answers/turns/eligibility-told.ts';
import type { LocalText } from '#src/model/language.ts';

/** "What percentage do the grants cover?", "Welchen Eigenanteil verlangt …?", where the text tells a share. */
export const share: Detail = {
  ...AMOUNT,
  asks({ request: { marks, words } }) {
    const isOfCosts = words.some(({ text }) => COSTS.has(text)) && marks.has('how-much');
    return !isElse(marks) && (isOfCosts || words.some(isShare));
  },
  isAsking: (word) => isShare(word) || [COSTS, BEARS, NEEDS, BRINGS].some((forms) => forms.has(word.text)),
  tells: tellsShare,
};

/** "What is there to win in the challenge?": the money is asked for, and nothing is named beside the call. */
export const toWin: Detail = {
  ...AMOUNT,
  asks: ({ request: { marks, words } }) =>
    !isElse(marks) && marks.has('what') && words.some(({ text }) => WINS.has(text)),
  isAsking: ({ text }) => WINS.has(text),
  tells: () => true,
};

/** "What does second place get?", "Is there a travel allowance?": all that is named beside the call stands in what it pays. */
export const paidThing: Detail = {
  ...AMOUNT,
  asks: ({ request: { marks, words } }) =>
    !isElse(marks) &&
    !marks.has('how-long') &&
    !marks.has('which') &&
    (marks.has('exists') || words.some(({ text }) => BEARS.has(text) || GETS.has(text))),
  isAsking: ({ text }) => BEARS.has(text) || GETS.has(text),
  tells: (text, { mentions, request: { asked } }, { id }) => {
    const own = mentions.filter(({ ref }) => ref === `call:${id}`).flatMap(ownWordsOf);
    const things = asked.filter((word) => isName(word) && !own.includes(word.text));
    return things.length > 0 && things.every((word) => isInText(text, word.text));
  },
};

/** "Monthly stipend in the exchange?", "Und was gibt es da im Monat?", where the text tells what is paid for a month. */
export const perMonth: Detail = {
  ...AMOUNT,
  asks: ({ request: { marks, words } }) =>
    !isElse(marks) &&
    words.some(
      ({ text, concepts }, at) =>
        MONTHLY.has(text) || (concepts.has('month') && FOR_EACH.has(words[at - 1]?.text ?? '')),
    ),
  isAsking: (word) => MONTHLY.has(word.text) || isShare(word),
  tells: (text) =>
    Object.values(text ?? {}).some((said) =>
      questionWords(said).some(({ text: word, concepts }) => concepts.has('month') || MONTHLY.has(word)),
    ),
};

/** "How much can a consortium get?", of the call told last: whoever gets it is no other call, whose text has the word. */
export const forConsortium: Detail = {
  ...AMOUNT,
  asks(context) {
    const { marks } = context.request;
    const isOther = context.mentions.some((one) => kindOf(one.ref) !== 'answer' && isNamedWhole(one));
    return marks.has('how-much') && !isElse(marks) && !isOther && oneCallTold(context) !== null;
  },
  isAsking: isOfNobodysName,
  tells: (text) => text !== null,
};

/** What no call, organisation or topic is called by. */
function isOfNobodysName({ text }: Word, { mentions }: Context): boolean {
  const called = mentions.filter((one) => ownWordsOf(one).includes(text));
  return called.length === 0 && mentions.some(({ words }) => words.get(text)?.has('eligibility'));
}

function tellsShare(text: LocalText | null, { request: { words } }: Context): boolean {
  const isToldSo = words.some((word) => isName(word) && isShare(word) && isInText(text, word.text));
  const isTold = wordsOfText(text).some((own) => own.some((one) => SHARE_TOLD.has(one)));
  return isToldSo || isTold || Object.values(text ?? {}).some((said) => said.includes('%'));
}

function isShare({ text }: Word): boolean {
  return SHARES.has(text);
}

function isElse(marks: Context['request']['marks']): boolean {
  return ASKING_ELSE.some((mark) => marks.has(mark));
}

const SHARES = wordsOf('shares');
const SHARE_TOLD = wordsOf('share-told');
const BRINGS = wordsOf('contributes');
const NEEDS = wordsOf('needs');
const COSTS = wordsOf('costs');
const GETS = wordsOf('gets');
const WINS = wordsOf('wins');
const BEARS = wordsOf('bears');
const MONTHLY = wordsOf('monthly');
const FOR_EACH = wordsOf('for-each');
const ASKING_ELSE: readonly Mark[] = [
  'when',
  'who',
  'why',
  'deadline',
  'deadlines',
  'ends',
  'in-total',
  'past',
  'ago',
];
