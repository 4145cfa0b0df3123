import type { Context } from '#src/answers/context.ts';
import { type Concept, EMPTY, QUESTION_WORDS } from '#src/answers/lexicon/concepts.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import type { EntryMention } from '#src/answers/mentions.ts';
import { isNamedWhole } from '#src/answers/named-whole.ts';
import { isName, means, type Word } from '#src/answers/question-words.ts';
import { kindOf } from '#src/answers/subject.ts';

/**
 * "What did the noise call achieve?", "What happens after its deadline?", "kitchen prize winners": what comes of a call, and who
 * chose or was chosen, its entry does not say; neither what it funds nor its dates are an answer.
 */
export function asksWhatCameOfIt(context: Context): boolean {
  const { marks, words } = context.request;
  const isOfResults =
    marks.has('what') &&
    (marks.has('past') || marks.has('achieved')) &&
    words.some(({ text }) => ACHIEVES.has(text)) &&
    callNamed(context) !== undefined;
  return (
    isOfResults ||
    asksWhatFollows(context.request) ||
    namesThoseWhoChose(context) ||
    asksWhenTheyHear(context)
  );
}

/** "What happens after the deadline of …?", not "what falls before it?". */
function asksWhatFollows({ marks, words, period }: Context['request']): boolean {
  const at = words.findIndex(({ concepts }) => concepts.has('after'));
  const next = words.slice(at + 1).find((word) => !isName(word) && !means(word, EMPTY));
  const isOfDeadline = at !== -1 && next?.concepts.has('deadline') === true;
  return isOfDeadline && period === null && marks.has('what') && marks.has('happens');
}

/** "When do the winners of the challenge hear?", which no deadline tells, and an event only that has that word. */
function asksWhenTheyHear(context: Context): boolean {
  const { marks, words } = context.request;
  const isEvent = (text: string) =>
    context.mentions.some(({ ref, words: held }) => kindOf(ref) === 'milestone' && held.has(text));
  const asks =
    marks.has('when') && !marks.has('submit') && words.some(({ text }) => PEOPLE.has(text) && !isEvent(text));
  return asks && callNamed(context) !== undefined;
}

/** "Bee city challenge jury": nothing but a call and those. */
function namesThoseWhoChose(context: Context): boolean {
  const { words } = context.request;
  const call = callNamed(context);
  const isThem = ({ text }: Word) => PEOPLE.has(text) && !call?.words.get(text)?.has('name');
  return (
    call !== undefined &&
    words.some(isThem) &&
    words.every((word) => isName(word) || means(word, EMPTY)) &&
    !words.some((word) => means(word, ASKING))
  );
}

function callNamed({ mentions }: Context): EntryMention | undefined {
  return mentions.find((one) => kindOf(one.ref) === 'call' && isNamedWhole(one));
}

const ASKING: ReadonlySet<Concept> = new Set<Concept>(QUESTION_WORDS);
const ACHIEVES = wordsOf('achieves');
const PEOPLE = wordsOf('members-of-bodies', 'juries');
