import type { Context } from '#src/answers/context.ts';
import type { EntryMention } from '#src/answers/mentions.ts';
import { isNamedWhole } from '#src/answers/named-whole.ts';
import { isName, type Word } from '#src/answers/question-words.ts';
import { kindOf, longestNames, ownWordsOf } from '#src/answers/subject.ts';
import { oneCallTold } from '#src/answers/turns/eligibility-told.ts';
import type { EntryRef } from '#src/model/knowledge.ts';

/**
 * The call of which something is asked: the one that holds all that is named beside the words that ask for it, and some of
 * it in its own name; the one told last, where that holds as much, or nothing is named.
 */
export function callMeant(context: Context, isAsking: (word: Word) => boolean): EntryRef | null {
  const named = namedBeside(context, isAsking);
  const told = oneCallTold(context);
  const calls = context.mentions.filter(({ ref }) => kindOf(ref) === 'call');
  const fitting = calls.filter(({ words }) => named.every(({ text }) => words.has(text)));
  const whole = longestNames(fitting.filter(isNamedWhole));
  if (whole.length > 0) return whole.length === 1 ? (whole[0]?.ref ?? null) : null;
  if (told && (named.length === 0 || fitting.some(({ ref }) => ref === told))) return told;
  const [best, another] = mostSaid(fitting, context.request.asked);
  return best && !another ? best.ref : null;
}

/** The only call that is called by any word of what is named beside the words that ask, where it holds all of it. */
export function onlyCallNamed(context: Context, isAsking: (word: Word) => boolean): EntryRef | null {
  const named = namedBeside(context, isAsking);
  const [only, another] = context.mentions.filter(
    (one) => kindOf(one.ref) === 'call' && named.some(({ text }) => ownWordsOf(one).includes(text)),
  );
  return only && !another && named.every(({ text }) => only.words.has(text)) ? only.ref : null;
}

/** The only entry that has anything of what is named, and all of it, where that is a call; what a stage is called many may have. */
export function onlyCallHolding(context: Context, isAsking: (word: Word) => boolean): EntryRef | null {
  const named = namedBeside(context, isAsking);
  const [only, another] = context.mentions.filter(({ words }) => named.some(({ text }) => words.has(text)));
  const isMeant = only && !another && kindOf(only.ref) === 'call';
  const isHeld = ({ text }: Word) => only?.words.has(text) === true && !only.words.get(text)?.has('stage');
  return isMeant && named.every(isHeld) ? only.ref : null;
}

/** The only call whose whole name is said, whatever else is named. */
export function onlyCallWhole({ mentions }: Context): EntryRef | null {
  const [only, another] = mentions.filter((one) => kindOf(one.ref) === 'call' && isNamedWhole(one));
  return only && !another ? only.ref : null;
}

/** What is named beside the words that ask. */
function namedBeside({ request }: Context, isAsking: (word: Word) => boolean): readonly Word[] {
  return request.asked.filter((word) => isName(word) && !isAsking(word));
}

/** Those whose own names have most of what is said, "call" and the like with it, and more than one word. */
function mostSaid(mentions: readonly EntryMention[], said: readonly Word[]): readonly EntryMention[] {
  const countOf = (one: EntryMention) => ownWordsOf(one).filter((text) => isOneOf(said, text)).length;
  const most = Math.max(LEAST, ...mentions.map(countOf));
  return mentions.filter((one) => countOf(one) === most);
}

const LEAST = 2;

function isOneOf(words: readonly Word[], text: string): boolean {
  return words.some((word) => word.text === text);
}
