import type { Concept } from '#src/answers/lexicon/concepts.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { means, type Word } from '#src/answers/question-words.ts';
import type { Step } from '#src/answers/reading.ts';

/**
 * "Which calls haven't opened yet?" asks for what is still to open, "not yet closed" for what is open, "nicht mehr offen" for
 * what is over: the state of calls that is denied is not the one that is asked for.
 */
export const statesDenied: Step = (reading) => {
  const { words } = reading;
  const denied = words.some((word) => means(word, OF_CALLS)) ? deniedIn(words) : null;
  if (denied === null) return reading;
  const { from, to, concepts } = denied;
  // "Haben … geöffnet": both parts of the verb.
  const isOfVerb = (word: Word) => word.clause === words[from]?.clause && word.concepts.has('opened');
  return {
    ...reading,
    words: words.map((word, at) => {
      if (at < from || at > to) return isOfVerb(word) ? { ...word, concepts: SAID } : word;
      return { ...word, concepts: means(word, STATES) ? concepts : SAID };
    }),
  };
};

/** From the word that denies to the last that is of the state, and what is asked for instead. */
function deniedIn(words: readonly Word[]) {
  const at = words.findIndex(({ text }) => DENYING.has(text));
  const behind = words.slice(at + 1, at + 1 + LONGEST).filter(({ clause }) => clause === words[at]?.clause);
  const state = behind.findIndex((word) => means(word, STATES));
  if (at < 0 || state < 0) return null;
  const isBefore = YET.has(words[at - 1]?.text ?? '');
  const hasAround = (these: ReadonlySet<string>) =>
    behind.slice(0, state + 1 + LONGEST_BEHIND).some(({ text }) => these.has(text));
  const concepts = meant(behind[state], isBefore || hasAround(YET), hasAround(NO_MORE));
  if (concepts === null) return null;
  const last = behind.findLastIndex(({ text }, one) => one > state && (YET.has(text) || NO_MORE.has(text)));
  return { from: isBefore ? at - 1 : at, to: at + 1 + Math.max(state, last), concepts };
}

function meant(word: Word | undefined, isYet: boolean, isNoMore: boolean): ReadonlySet<Concept> | null {
  const isOver = word?.concepts.has('closed');
  if (isNoMore) return isOver ? null : OVER;
  if (!isYet) return null;
  return isOver ? OPEN : TO_COME;
}

const LONGEST = 4;
const LONGEST_BEHIND = 2;
const DENYING = wordsOf('denying');
const YET = wordsOf('yet');
const NO_MORE = wordsOf('no-more');
const OF_CALLS: ReadonlySet<Concept> = new Set<Concept>(['calls', 'which', 'what', 'list']);
const STATES: ReadonlySet<Concept> = new Set<Concept>(['is-open', 'opened', 'opens', 'begins', 'closed']);
const SAID: ReadonlySet<Concept> = new Set<Concept>(['filler']);
const OPEN: ReadonlySet<Concept> = new Set<Concept>(['is-open', 'status']);
const OVER: ReadonlySet<Concept> = new Set<Concept>(['closed']);
const TO_COME: ReadonlySet<Concept> = new Set<Concept>(['opens']);
