import { ANNOUNCES, CALL } from '#src/findings/reading/about-calls.ts';
import type { Clause } from '#src/findings/reading/clauses.ts';
import type { Role } from '#src/findings/reading/cue.ts';
import { type DatedGroup, wordsAround, wordsBefore } from '#src/findings/reading/dated-groups.ts';
import { namesLater } from '#src/findings/reading/roles.ts';
import { holdsWords } from '#src/findings/reading/small-words.ts';
import { wholeWords } from '#src/findings/reading/whole-words.ts';
import type { DatedDay } from '#src/findings/reading/years.ts';

// In days; what is shorter is an event.
const SHORTEST_CALL = 14;
// "Verlängert bis zum", and not "an extension for grants ending on".
const EXTENDED =
  /(?<!\p{L})(?:verlänger(?:t|ung)|extended|extension)(?:\s+(?:it|them))?\P{L}*(?:(?:bis|auf|zum|den|to|until|till|now|nun)\P{L}*)*$/iu;
// "Ausschreibung: … | 5. Mai bis 6. Juni": the word before the colon tells what all of the row is.
const CALL_IN_ROW = /^\P{L}*(?:\p{L}*ausschreibung|\p{L}*aufruf|call|competition):[^:|]*\|\s*$/iu;
const LASTS = wholeWords(['bis|spätestens|endeten?|until|till|later than|ended']);

/** What dates are that no cue tells of: what was said before of them, the end of what opened, or the ends of a call. */
export function silentRole(
  marked: string,
  clause: Clause,
  group: DatedGroup<DatedDay>,
  inherited: Role | null,
): Role | null {
  if (EXTENDED.test(group.left)) return inherited ?? 'deadline';
  if (isRangeOfItsOwn(group)) return null;
  const isEnd = inherited === 'opening' && LASTS.test(group.left);
  if (isEnd && !namesLater(wordsBefore(marked, clause, group.days))) return 'deadline';
  return inherited ?? (isBareRange(marked, group) ? 'deadline' : null);
}

/** Two ends of something that words of its own name, and not as a call: "for travel from … to …". */
function isRangeOfItsOwn({ kind, left }: DatedGroup<DatedDay>): boolean {
  if (CALL_IN_ROW.test(left)) return false;
  const name = left.slice(left.lastIndexOf(':') + 1);
  return kind === 'range' && holdsWords(name) && !CALL.test(name);
}

/** The two ends of a call and no word on them, as lists of announcements have it. */
function isBareRange(marked: string, { kind, days }: DatedGroup<DatedDay>): boolean {
  const [from, to] = [days[0]?.date, days.at(-1)?.date];
  if (kind !== 'range' || !from || !to || from.until(to).days < SHORTEST_CALL) return false;
  return ANNOUNCES.test(wordsAround(marked, days));
}
