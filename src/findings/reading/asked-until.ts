import { isAboutCall } from '#src/findings/reading/about-calls.ts';
import { type DatedGroup, wordsAround, wordsBefore } from '#src/findings/reading/dated-groups.ts';
import { namesLater, namesOther, UNTIL } from '#src/findings/reading/roles.ts';
import type { Span } from '#src/findings/reading/span.ts';
import { wholeWords } from '#src/findings/reading/whole-words.ts';

const ASKS = wholeWords([
  'bitten?|gebeten|könn(?:en|t)|kann|müssen|muss|soll(?:en|ten)?|dürfen|darf|haben|gesucht|suchen',
  'please|must|should|can|may|needs? to|ha(?:s|ve)|asked|required|invited|requested',
]);
const DENIES = wholeWords([
  '(?:darf|dürfen|kann|können|muss|müssen)\\s+(?:\\p{L}+\\s+){0,3}(?:nicht|kein\\p{L}*)',
  '(?:must|should|can|may) ?not',
]);

// What applicants must have until a day is nothing that they hand in.
const IS_STATE = /(?<!\p{L})haben[\s.]*$/iu;

/** Whether people must or may do something for a call until a day, and no word tells of anything else. */
export function isAskedUntil(
  marked: string,
  clause: Span,
  { kind, left, right, days }: DatedGroup<Span>,
): boolean {
  if (kind !== 'one' || !UNTIL.test(left) || namesOther(left + right)) return false;
  if (DENIES.test(left) || IS_STATE.test(right)) return false;
  const said = wordsBefore(marked, clause, days);
  if (!ASKS.test(said + right) || namesLater(said)) return false;
  return isAboutCall(wordsAround(marked, days));
}
