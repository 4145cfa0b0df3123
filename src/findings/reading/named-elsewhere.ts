import { isAboutCall } from '#src/findings/reading/about-calls.ts';
import type { Clause } from '#src/findings/reading/clauses.ts';
import { type DatedGroup, wordsAround, wordsBefore } from '#src/findings/reading/dated-groups.ts';
import { type Above, isItem } from '#src/findings/reading/headings.ts';
import { DATE_MARK } from '#src/findings/reading/marked-text.ts';
import { namesDeadline, namesEvent, namesOther } from '#src/findings/reading/roles.ts';
import { isTermLabel } from '#src/findings/reading/term-labels.ts';
import type { DatedDay } from '#src/findings/reading/years.ts';

// What may stand before the date that a line begins with: a bullet, a number, a weekday's mark.
const LONGEST_BULLET = 20;
const LONGEST_WORD = 60;
// Up to ten words and a colon, and no date before the one that is asked for.
const LABEL_AT_START = new RegExp(`^\\P{L}*(\\p{L}+(?:[ -]\\p{L}+){0,9}) ?:[^${DATE_MARK}]*$`, 'u');

// "Fund A: 5 May", where the words tell nothing of their own.
const ENTRY = /^[^\p{L}:]*\p{L}[^:|]{0,40}:\s*$/u;

/** Whether a deadline is named at the start or the end of the line that holds the dates, or by what stands above it. */
export function isNamedElsewhere(
  marked: string,
  clause: Clause,
  group: DatedGroup<DatedDay>,
  above: Above,
): boolean {
  return (
    isNamedAtStart(marked, clause, group) ||
    isNamedAtEnd(marked, clause, group) ||
    isNamedAbove(marked, clause, group, above)
  );
}

/** "Deadline: the call closes once …, or on 5 May", however much stands between. */
function isNamedAtStart(marked: string, clause: Clause, { days }: DatedGroup<DatedDay>): boolean {
  const [, label = ''] = LABEL_AT_START.exec(wordsBefore(marked, clause, days)) ?? [];
  return namesDeadline(label);
}

/** "5 May 2020 Programme A: Stage 1 Application Deadline", however long the name. */
function isNamedAtEnd(marked: string, clause: Clause, group: DatedGroup<DatedDay>): boolean {
  if (!isDateFirst(marked, clause, group)) return false;
  const last = marked
    .slice(Math.max(group.days.at(-1)?.end ?? clause.start, clause.end - LONGEST_WORD), clause.end)
    .trim()
    .split(/\s+/u)
    .at(-1);
  return namesDeadline(last ?? '');
}

function isNamedAbove(
  marked: string,
  clause: Clause,
  group: DatedGroup<DatedDay>,
  { heading, isList }: Above,
): boolean {
  // A line that is named by another stands under no title.
  if (clause.label !== '') return false;
  if (namesDeadline(heading) || isTermOfCall(marked, group, heading)) return true;
  if (!isList || namesOther(group.right)) return false;
  if (isDateFirst(marked, clause, group) && isItem(marked, clause)) return true;
  return ENTRY.test(wordsBefore(marked, clause, group.days));
}

/** Whether no more than a bullet stands before the dates; of a clause of thousands nothing else is read for each. */
function isDateFirst(marked: string, { start }: Clause, { days }: DatedGroup<DatedDay>): boolean {
  const from = days[0]?.start ?? start;
  return from - start <= LONGEST_BULLET && !/\p{L}/u.test(marked.slice(start, from));
}

/** "Termin" above a date is when something ends where funding is announced, and when it takes place elsewhere. */
function isTermOfCall(marked: string, { days }: DatedGroup<DatedDay>, heading: string): boolean {
  const around = wordsAround(marked, days);
  return isTermLabel(heading) && isAboutCall(around) && !namesEvent(around);
}
