import { admits } from '#src/answers/admits.ts';
import type { Context } from '#src/answers/context.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { countriesIn } from '#src/answers/places/countries.ts';
import type { Word } from '#src/answers/question-words.ts';
import { type Call, officialStages } from '#src/model/call.ts';

/** The countries whose deadline is asked for: of a side that is said, or of what alone follows up, as "and Canada?" does. */
export function sidesAsked({ request: { countries, marks, words } }: Context): readonly string[] {
  const followsUp = (marks.has('and') || marks.has('what-about')) && !marks.has('a-name');
  return followsUp ? [...sidesSaid(words), ...countries] : sidesSaid(words);
}

/** The countries (ISO codes) whose side of a call is spoken of, be any entry from them or not: "on the German side". */
export function sidesSaid(words: readonly Word[]): readonly string[] {
  return words.flatMap((word, at) => (SIDES.has(words[at + 1]?.text ?? '') ? countriesIn([word]) : []));
}

/**
 * Whether a call has no such side: none of its stages binds those countries, or none of them is let in and none pays. Of a
 * call whose conditions name no country nobody knows.
 */
export async function lacksSide(
  { entries }: Context,
  call: Call,
  sides: readonly string[],
): Promise<boolean> {
  if (sides.length === 0) return false;
  if (bindsSide(call, sides)) return false;
  const stages = officialStages(call);
  if (stages.length > 0 && stages.every(({ countries }) => countries.length > 0)) return true;
  if (admits(call, sides)) return false;
  const funders = await entries.organisations(call.funders);
  return !funders.some(({ country }) => country !== null && sides.includes(country));
}

/** Whether a stage of the call binds those countries by name. */
export function bindsSide(call: Call, sides: readonly string[]): boolean {
  return officialStages(call).some(({ countries }) => countries.some((one) => sides.includes(one)));
}

const SIDES = wordsOf('sides');
