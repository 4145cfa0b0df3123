import { type Concept, EMPTY } from '#src/answers/lexicon/concepts.ts';
import { GIVEN_NAMES } from '#src/answers/lexicon/given-names.ts';
import { isOneOf, wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { isNumber } from '#src/answers/periods/months.ts';
import { isName, means, type Word } from '#src/answers/question-words.ts';
import { fold } from '#src/model/fold.ts';

/** Whether a part of a text thanks, or tells who wants to know, what the answer is for or where somebody is while asking. */
export function isTold(own: readonly Word[], ends: readonly string[]): boolean {
  return (
    isThanks(own) ||
    wantersIn(own).length > 0 ||
    writes(own) ||
    isOfReader(own) ||
    phrasesIn(own).length > 0 ||
    isExclaimed(own, ends)
  );
}

/** "As patent counsel I need to know". */
export function isOfRole(own: readonly Word[]): boolean {
  return ROLES.has(own[0]?.text ?? '');
}

/** The words of such a part that name nothing else, whatever they may mean elsewhere. */
export function ownWords(own: readonly Word[]): readonly Word[] {
  const thanked = isThanks(own) ? own.filter(({ text }) => THANKED_FOR.has(text)) : [];
  return [...phrasesIn(own), ...runsIn(own), ...thanked, ...own.filter(isHarmless)];
}

/**
 * The names in it that are no topic, by what they are or where they stand: in a phrase, of what somebody writes, as a verb, as
 * who wants to know.
 */
export function namesOfAsker(own: readonly Word[], isKnown: (word: Word) => boolean): readonly Word[] {
  const isOwn = ({ text }: Word) => isReader(text);
  const isUnknown = (word: Word) => isName(word) && !isKnown(word);
  const wanters = wantersIn(own).filter((word) => isName(word) && !isOwn(word));
  const isOne =
    wanters.length === 1 && wanters.every(isUnknown) && !own.some(({ concepts }) => concepts.has('about'));
  return [
    ...phrasesIn(own),
    ...own.filter((word) => isOwn(word) || isHarmless(word)),
    ...own.filter((_, at) => isVerbAt(own, at)),
    ...(writes(own) ? runsIn(own).filter(isUnknown) : []),
    ...(isOne ? wanters : []),
    // "Nice" of a nice talk.
    ...(isThanks(own)
      ? own.filter(({ text }, at) => [text, own[at + 1]?.text ?? ''].some((one) => THANKED_FOR.has(one)))
      : []),
  ];
}

/** The first word, behind which no name stands, or the one behind "I", "I am" or "my train". */
function isVerbAt(own: readonly Word[], at: number): boolean {
  const [before, lead] = [own[at - 1], own[at - 2]];
  const next = own[at + 1];
  if (before === undefined) return next !== undefined && !isName(next);
  const isOfWhose = OWN.has(own[0]?.text ?? '') && phrasesIn(own.slice(0, at)).length === at;
  if (isOfWhose) return true;
  return SPEAKERS.has(before.text) || (TELLS.has(before.text) && SPEAKERS.has(lead?.text ?? ''));
}

/** "Thanks for the great call yesterday". */
function isThanks(own: readonly Word[]): boolean {
  const isFirst = own.slice(0, FIRST).some(({ concepts }) => concepts.has('thanks'));
  return isFirst && !own.some((word) => means(word, QUESTIONS));
}

/** "Our controller wants to know": from whose they are to what they want. */
function wantersIn(own: readonly Word[]): readonly Word[] {
  const start = own.findIndex(({ text }) => OWN.has(text));
  const end = own.findLastIndex(({ text }) => WANTS.has(text));
  return start >= 0 && end > start ? own.slice(start, end + 1) : [];
}

/** "I'm updating our website", "Preparing slides for the board meeting". */
function writes(own: readonly Word[]): boolean {
  const isBySomebody = own.some(({ text }) => SPEAKERS.has(text)) || PREPARES.has(own[0]?.text ?? '');
  return isBySomebody && runsIn(own).length > 0;
}

/** "The vice-president is waiting", not "the minister's report". */
function isOfReader([first, ...behind]: readonly Word[]): boolean {
  const isLed = first !== undefined && (OWN.has(first.text) || first.concepts.has('article'));
  const run = runsIn(behind);
  return isLed && behind[0] === run[0] && run.length > 0 && run.length < behind.length;
}

/** "Nice weather today!" */
function isExclaimed(own: readonly Word[], ends: readonly string[]): boolean {
  return own.length >= SHORTEST && ends[own.at(-1)?.clause ?? 0] === '!';
}

/** "Autumn events page", "board meeting": names around what somebody writes, and around who reads it. */
function runsIn(own: readonly Word[]): readonly Word[] {
  const runs: Word[][] = [[]];
  for (const [at, word] of own.entries()) {
    if (isOfRun(word, own[at + 1])) runs.at(-1)?.push(word);
    else runs.push([]);
  }
  return runs.filter((run) => run.some(({ text }) => isReader(text))).flat();
}

/** A name, an event, or what an office is for: "grants office". */
function isOfRun(word: Word, next: Word | undefined): boolean {
  if (isReader(word.text)) return true;
  const isQualified = next !== undefined && isReader(next.text) && !means(word, EMPTY);
  return !PREPARES.has(word.text) && (isName(word) || means(word, EVENTS) || isQualified);
}

/** The words of what tells, word for word, on what occasion somebody asks. */
export function phrasesIn(own: readonly Word[]): readonly Word[] {
  return own.flatMap((_, at) => {
    const found = OCCASIONS.find((phrase) => phrase.every((text, next) => own[at + next]?.text === text));
    return found ? own.slice(at, at + found.length) : [];
  });
}

/** "Five minutes", "preparing", "Petra". */
function isHarmless({ text }: Word): boolean {
  return isNumber(text) || [SHORT_TIMES, PREPARES, GIVEN].some((words) => words.has(text));
}

const FIRST = 2;
const SHORTEST = 3;
// The longest first.
const OCCASIONS = [...wordsOf('occasions')]
  .map((phrase) => phrase.split(' '))
  .toSorted((one, other) => other.length - one.length);
const WANTS = wordsOf('wants-to-know');
const OWN = wordsOf('own');
const ROLES = wordsOf('in-role');
const SPEAKERS = wordsOf('speakers');
const TELLS = wordsOf('tells');
const PREPARES = wordsOf('prepares');
const THANKED_FOR = wordsOf('thanked-for');
const GIVEN = new Set(GIVEN_NAMES.split(',').map(fold));
const SHORT_TIMES = wordsOf('short-times');
const isReader = isOneOf('readers', 'writings', 'pages');
const EVENTS: ReadonlySet<Concept> = new Set<Concept>(['milestone', 'milestones']);
const QUESTIONS: ReadonlySet<Concept> = new Set<Concept>([
  'when',
  'which',
  'who',
  'how-much',
  'list',
  'exists',
]);
