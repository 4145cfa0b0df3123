import { isApplicationPeriod } from '#src/findings/reading/application-periods.ts';
import { isAskingBack } from '#src/findings/reading/asking-back.ts';
import type { Clause } from '#src/findings/reading/clauses.ts';
import type { Role } from '#src/findings/reading/cue.ts';
import { type DatedGroup, wordsBefore } from '#src/findings/reading/dated-groups.ts';
import { endOfDateline } from '#src/findings/reading/datelines.ts';
import { isDutyOfOthers, isDutyOfOthersBehind } from '#src/findings/reading/duties.ts';
import { isEndOfCall } from '#src/findings/reading/end-labels.ts';
import { isOfGathering } from '#src/findings/reading/gatherings.ts';
import { isOfJob } from '#src/findings/reading/job-postings.ts';
import { TIME_MARK } from '#src/findings/reading/marked-text.ts';
import { isNomination } from '#src/findings/reading/nominations.ts';
import { isOpenUntil } from '#src/findings/reading/open-until.ts';
import { roleByOthersDoing } from '#src/findings/reading/others-doing.ts';
import { areReportsOwed, isOfReports } from '#src/findings/reading/owed-reports.ts';
import { roleByOwnVerb } from '#src/findings/reading/own-verbs.ts';
import { wasSent } from '#src/findings/reading/past-sending.ts';
import { standsForDeadline } from '#src/findings/reading/pronouns.ts';
import type { Reading } from '#src/findings/reading/reading.ts';
import { namesDeadline } from '#src/findings/reading/roles.ts';
import { isSubmittedToOffice } from '#src/findings/reading/submitted-to-office.ts';
import { isToHandIn, roleOfStart } from '#src/findings/reading/to-hand-in.ts';
import { isVerbFrame } from '#src/findings/reading/verb-frames.ts';
import { roleByWhatEnds } from '#src/findings/reading/what-ends.ts';
import { wholeWords } from '#src/findings/reading/whole-words.ts';
import type { DatedDay } from '#src/findings/reading/years.ts';

// "Projects may start on … and must by … be completed", however much stands between.
const PROJECTS = wholeWords(['projekte?n?', 'vorhaben', 'maßnahmen?', 'projects?', 'activities']);
const COMPLETED =
  /^\s*(?:abgeschlossen|beendet|umgesetzt|enden|starten|beginnen|completed|finished)(?!\p{L})/iu;
const BE_COMPLETED =
  /(?<!\p{L})(?:be\s+(?:completed|finished|concluded)|(?:must|should|shall|to|will)\s+(?:end|conclude))\s+(?:\p{L}+\s+){0,3}$/iu;

// Those who wrote "die bis zum 5. Mai eingegangenen Anträge" have them.
const HAVING_SENT = /(?<!(?:nur|ausschließlich|lediglich|allein)\s+)(?<!\p{L})die bis(?: zum)?\s*$/iu;
const ARRIVED = /^\s*(?:ein|vor)ge(?:gangen|reicht|legt)en(?!\p{L})/iu;

// What begins and ends on one day takes place.
const FROM_TO = new RegExp(`${TIME_MARK}\\s*(?:[-–—]|bis|to)\\s*${TIME_MARK}`, 'iu');

// No more than two words and all of the bracket.
const IN_BRACKET = /^\s*\((\p{L}+(?:[ -]\p{L}+)?)\)/u;

const AS_NAME = /^\s*(?:(?:gilt|applies) )?(?:als|as)(?: the)?(?: (?:neue[rs]?|new))? (\p{L}+)/iu;

const LONGEST_SENTENCE = 200;
const LONGEST_FRAME = 300;
const NEAR = 80;
const REACH = 220;

/** What is told by words together, however near each of them is; null where they tell nothing. */
export function roleByAllWords(reading: Reading, clause: Clause, group: DatedGroup<DatedDay>): Role | null {
  const { marked } = reading;
  const { left, right, days, kind } = group;
  const said = wordsBefore(marked, clause, days);
  if (isCompletion(said, left, right)) return 'project';
  if (isOfThoseWhoDecide(said, left, right)) return 'decision';
  const end = days.at(-1)?.end ?? clause.end;
  const behind = marked.slice(end, Math.min(clause.end, end + NEAR));
  if (isToHandIn(left, right, behind) || isNamedBehind(behind)) return 'deadline';
  if (kind === 'range' && isApplicationPeriod(said)) return 'deadline';
  if (isOfJob(lineBefore(marked, clause.start) + said)) return 'validity';
  if (isOfGathering(marked, group, clause.start)) return 'event';
  const told = roleOfStart(left, right) ?? roleByVerbs(reading, clause, group);
  if (told !== null) return told;
  if (isMeantAsDeadline(reading, clause, group) || isOpenUntil(said, left, right)) return 'deadline';
  if (wasSent(left, right)) return 'publication';
  return roleOfOwnDay(reading, clause, group, behind);
}

/** What the verb of the date tells, or what the sentence before it is about. */
function roleByVerbs(
  { marked }: Reading,
  clause: Clause,
  { days, kind, before: own }: DatedGroup<DatedDay>,
): Role | null {
  const end = days.at(-1)?.end ?? clause.end;
  const said = wordsBefore(marked, clause, days);
  const behind = marked.slice(end, Math.min(clause.end, end + REACH));
  const before = lineBefore(marked, clause.start);
  if (isOfReports(before, said + behind) || areReportsOwed(clause.label + own, behind)) return 'report';
  if (isAskingBack(own, said + behind)) return 'decision';
  const date = marked.slice(days[0]?.start ?? clause.start, end);
  const told = roleByOthersDoing({ said, date, behind, isRange: kind === 'range' });
  if (told !== null) return told;
  const ownVerb = kind === 'range' ? null : roleByOwnVerb(said, behind);
  return ownVerb ?? roleByWhatEnds(said, behind);
}

/** Whether a pronoun or a label tells that it is a deadline that was spoken of, or a verb far behind that it is one. */
function isMeantAsDeadline(
  { marked }: Reading,
  clause: Clause,
  { left, days }: DatedGroup<DatedDay>,
): boolean {
  const start = days[0]?.start ?? clause.start;
  const said = wordsBefore(marked, clause, days);
  if (standsForDeadline(lineBefore(marked, clause.start), said) || isEndOfCall(marked, start, left))
    return true;
  const end = days.at(-1)?.end ?? clause.end;
  const behind = marked.slice(end, Math.min(clause.end, end + LONGEST_FRAME));
  return isVerbFrame(said, behind) || isNomination(said, behind) || isSubmittedToOffice(left, behind);
}

/** What the same line says before a sentence. */
function lineBefore(marked: string, start: number): string {
  const before = marked.slice(Math.max(0, start - LONGEST_SENTENCE), start);
  return before.slice(before.lastIndexOf('\n') + 1);
}

/** What the day of the text itself is, or one with a beginning and an end. */
function roleOfOwnDay(
  { marked, published }: Reading,
  clause: Clause,
  { left, right, kind, days }: DatedGroup<DatedDay>,
  behind: string,
): Role | null {
  const isPublished = published !== null && days.some(({ date }) => date?.equals(published));
  if (isPublished && kind !== 'range' && (days[0]?.start ?? 0) < endOfDateline(marked)) return 'publication';
  // The line beside a dateline does not name it.
  if (namesDeadline(left.replace(clause.label, '') + right)) return null;
  if (FROM_TO.test(left + behind)) return 'event';
  return isPublished && kind !== 'range' ? 'publication' : null;
}

/** "3 May (closing date)", "es gilt der 3. Mai als neue Einreichungsfrist". */
function isNamedBehind(behind: string): boolean {
  const [, name = ''] = IN_BRACKET.exec(behind) ?? AS_NAME.exec(behind) ?? [];
  return namesDeadline(name);
}

function isCompletion(said: string, left: string, right: string): boolean {
  return PROJECTS.test(said) && (COMPLETED.test(right) || BE_COMPLETED.test(left));
}

function isOfThoseWhoDecide(said: string, left: string, right: string): boolean {
  return (
    isDutyOfOthers(said) || isDutyOfOthersBehind(right) || (HAVING_SENT.test(left) && ARRIVED.test(right))
  );
}
