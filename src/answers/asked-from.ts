import type { Context } from '#src/answers/context.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { findCity, findForeignTime } from '#src/answers/places/find-place.ts';
import { isName, type Word } from '#src/answers/question-words.ts';
import { refOf } from '#src/answers/say/call-card.ts';
import type { Call } from '#src/model/call.ts';

/**
 * "When does it close for someone in Montreal?", "… for us in Germany?": a city that the call does not tell of, and a country
 * that the asker is in, is where somebody asks from; so is one beside "until what time".
 */
export function askedFrom(context: Context, call: Call): Context {
  const { mentions, request } = context;
  if (request.place !== null) return context;
  const told = mentions.find(({ ref }) => ref === refOf(call))?.words;
  const city = findCity(request.words.filter((word) => isName(word) && !told?.has(word.text)));
  const place =
    city ??
    findForeignTime(behindUs(request.words)) ??
    (asksForClock(request.words) ? findForeignTime(request.words) : null);
  return place === null ? context : { ...context, request: { ...request, place } };
}

/** "Until what time", "bis wie viel Uhr", "closing time". */
function asksForClock(words: readonly Word[]): boolean {
  return words.some(({ text, concepts }) => CLOCK.has(text) && concepts.has('deadline'));
}

/** What stands behind "us in", "mir in"; nothing where nobody says where they are. */
function behindUs(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(
    ({ text }, index) => isAsker(text, words[index - 1]) && IN.has(words[index + 1]?.text ?? ''),
  );
  return at < 0 ? [] : words.slice(at + 2, at + 2 + LONGEST_COUNTRY);
}

/** "The US" is a country. */
function isAsker(text: string, before: Word | undefined): boolean {
  return ASKERS.has(text) && !NO_ASKERS.has(`${before?.text} ${text}`);
}

const ASKERS = wordsOf('askers');
const NO_ASKERS = wordsOf('no-askers');
const IN = wordsOf('in');
const CLOCK = wordsOf('clock');
const LONGEST_COUNTRY = 2;
