import { HANDING_IN } from '#src/findings/reading/about-calls.ts';
import { isAskingBack } from '#src/findings/reading/asking-back.ts';
import type { Clause } from '#src/findings/reading/clauses.ts';
import type { Role } from '#src/findings/reading/cues.ts';
import { type DatedGroup, wordsBefore } from '#src/findings/reading/dated-groups.ts';
import { endOfDateline } from '#src/findings/reading/datelines.ts';
import { isDutyOfOthers, isDutyOfOthersBehind } from '#src/findings/reading/duties.ts';
import { isEndOfCall } from '#src/findings/reading/end-labels.ts';
import { TIME_MARK } from '#src/findings/reading/marked-text.ts';
import { isOpenUntil } from '#src/findings/reading/open-until.ts';
import { areReportsOwed, isOfReports } from '#src/findings/reading/owed-reports.ts';
import { roleByOwnVerb } from '#src/findings/reading/own-verbs.ts';
import { wasSent } from '#src/findings/reading/past-sending.ts';
import { standsForDeadline } from '#src/findings/reading/pronouns.ts';
import type { Reading } from '#src/findings/reading/reading.ts';
import { namesDeadline } from '#src/findings/reading/roles.ts';
import { isVerbFrame } from '#src/findings/reading/verb-frames.ts';
import { roleByWhatEnds } from '#src/findings/reading/what-ends.ts';
import { wholeWords } from '#src/findings/reading/whole-words.ts';
import { isEndOfYear } from '#src/findings/reading/year-ends.ts';
import type { DatedDay } from '#src/findings/reading/years.ts';

// "Projects may start on … and must by … be completed", however much stands between.
const PROJECTS = wholeWords(['projekte?n?', 'vorhaben', 'maßnahmen?', 'projects?', 'activities']);
const COMPLETED =
  /^\s*(?:abgeschlossen|beendet|umgesetzt|enden|starten|beginnen|completed|finished)(?!\p{L})/iu;
const BE_COMPLETED =
  /(?<!\p{L})(?:be\s+(?:completed|finished|concluded)|(?:must|should|shall|to|will)\s+(?:end|conclude))\s+(?:\p{L}+\s+){0,3}$/iu;

const QUESTIONS =
  /^\P{L}*(?:(?:all|any|written|further|the|we|welcome|please|send|give|share|submit|us|your|our|alle|weitere|schriftliche|ihre)\s+)*(?:questions|enquiries|inquiries|queries|feedback|\p{L}*fragen|rückmeldung(?:en)? (?:zu[rm]?|über))(?!\p{L})/iu;

// What takes place once for those who register; a competition or a call is none.
const GATHERING = wholeWords([
  '\\p{L}*webinare?s?|workshops?|seminare?s?|events?|briefings?|town halls?|conferences?|meetings?',
  '(?:info\\p{L}*|briefing|q&a)[ -](?:sessions?|days?|events?|meetings?)',
  '\\p{L}*(?:veranstaltung|sprechstunde|konferenz|tagung|messe|infotag|informationstag)(?:en)?',
]);
const SIGNING_UP = wholeWords([
  'regist(?:er|ration)|sign[ -]?up|rsvp',
  '(?:an)?meld\\p{L}+|registrier\\p{L}+',
]);

// "Register by … for the webinar on applications": up to the name of what takes place.
const FOR_GATHERING = /^\P{L}*(?:for|to (?:attend|join)|zu[rm]?|für)\s+((?:\p{L}+\s+){0,3}\p{L}+)/iu;

const SIGNING_UP_FOR =
  /^\P{L}*(?:registrations?|sign[ -]?up|anmelde\p{L}+|anmeldung(?:en)?)\s+(?:for|zu[rm]?|für)\s+((?:\S+\s+){0,4}\S+)/iu;

// Those who wrote "die bis zum 5. Mai eingegangenen Anträge" have them.
const HAVING_SENT = /(?<!(?:nur|ausschließlich|lediglich|allein)\s+)(?<!\p{L})die bis(?: zum)?\s*$/iu;
const ARRIVED = /^\s*(?:ein|vor)ge(?:gangen|reicht|legt)en(?!\p{L})/iu;

// A deadline is no day after which something holds.
const AFTER = /(?<!\p{L})(?:after|past|nach(?: dem)?)[\s\p{P}\p{Co}]*$/iu;
const REFUSED = wholeWords([
  'not|no longer|cannot|rejected|ineligible|refused',
  'nicht|kein\\p{L}*|ausgeschlossen',
]);

// "5 May, 12 noon, for projects that start in autumn": what it is for starts later.
const AT_TIME = String.raw`(?:[\s,()–-]|${TIME_MARK}|um(?!\p{L}))*`;
const LATER = [
  '(?:für|bei) (?:projekten?|vorhaben|aufenthalte|maßnahmen|(?:projekt|förder|vorhaben)s?(?:beginn|start))',
  'for (?:an?|the) (?:\\p{L}+ )?(?:decision|meeting|start|intake|cohort)|für (?:die|eine) \\p{L}*(?:entscheidung|sitzung)',
  'for (?:projects|stays|fellowships|awards) (?:starting|beginning|that)',
];
const FOR_LATER = new RegExp(String.raw`^${AT_TIME}(?:${LATER.join('|')})(?!\p{L})`, 'iu');

// What begins and ends on one day takes place.
const FROM_TO = new RegExp(`${TIME_MARK}\\s*(?:[-–—]|bis|to)\\s*${TIME_MARK}`, 'iu');

// No more than two words and all of the bracket.
const IN_BRACKET = /^\s*\((\p{L}+(?:[ -]\p{L}+)?)\)/u;

const LONGEST_SENTENCE = 200;
const LONGEST_FRAME = 300;
const NEAR = 80;
const REACH = 220;

/** What is told by words together, however near each of them is; null where they tell nothing. */
export function roleByAllWords(reading: Reading, clause: Clause, group: DatedGroup<DatedDay>): Role | null {
  const { marked } = reading;
  const { left, right, days } = group;
  const said = wordsBefore(marked, clause, days);
  if (isCompletion(said, left, right)) return 'project';
  if (isOfThoseWhoDecide(said, left, right)) return 'decision';
  const end = days.at(-1)?.end ?? clause.end;
  const behind = marked.slice(end, Math.min(clause.end, end + NEAR));
  if (FOR_LATER.test(behind) || isLate(left, right) || isNamedInBracket(behind)) return 'deadline';
  if (isOfEvent(left, right, saidBefore(marked, days[0]?.start ?? clause.start))) return 'event';
  if (AFTER.test(left)) return 'validity';
  const told = roleByVerbs(reading, clause, group);
  if (told !== null) return told;
  if (isMeantAsDeadline(reading, clause, group) || isOpenUntil(said, left, right)) return 'deadline';
  if (isVerbFrame(said, marked.slice(end, Math.min(clause.end, end + LONGEST_FRAME)))) return 'deadline';
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
  if (isEndOfYear(said, behind)) return 'project';
  const ownVerb = kind === 'range' ? null : roleByOwnVerb(said, behind);
  return ownVerb ?? roleByWhatEnds(said, behind);
}

/** Whether a pronoun or a label tells no more than that it is a deadline that was spoken of. */
function isMeantAsDeadline(
  { marked }: Reading,
  clause: Clause,
  { left, days }: DatedGroup<DatedDay>,
): boolean {
  const start = days[0]?.start ?? clause.start;
  const said = wordsBefore(marked, clause, days);
  return standsForDeadline(lineBefore(marked, clause.start), said) || isEndOfCall(marked, start, left);
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

/** "3 May (closing date)". */
function isNamedInBracket(behind: string): boolean {
  const [, name = ''] = IN_BRACKET.exec(behind) ?? [];
  return namesDeadline(name);
}

/** "What arrives after … will not be considered." */
function isLate(left: string, right: string): boolean {
  return AFTER.test(left) && REFUSED.test(left + right) && HANDING_IN.test(left + firstWords(right));
}

function isCompletion(said: string, left: string, right: string): boolean {
  return PROJECTS.test(said) && (COMPLETED.test(right) || BE_COMPLETED.test(left));
}

function isOfThoseWhoDecide(said: string, left: string, right: string): boolean {
  return (
    isDutyOfOthers(said) || isDutyOfOthersBehind(right) || (HAVING_SENT.test(left) && ARRIVED.test(right))
  );
}

function isOfEvent(left: string, right: string, before: string): boolean {
  if (QUESTIONS.test(left) || isSigningUp(left + right, before)) return true;
  const [, named = ''] = SIGNING_UP_FOR.exec(left) ?? [];
  const [, behind = ''] = FOR_GATHERING.exec(right) ?? [];
  return GATHERING.test(named) || (SIGNING_UP.test(left) && GATHERING.test(behind));
}

/** Whether the words ask to register for something that takes place, told before or by them, and not to hand in. */
function isSigningUp(words: string, before: string): boolean {
  return SIGNING_UP.test(words) && !HANDING_IN.test(words) && GATHERING.test(before + words);
}

function firstWords(text: string): string {
  return text.trim().split(/\s+/u, 2).join(' ');
}

// "Please register by" alone names nothing to register for: the line before does.
const SIGN_UP_ONLY =
  /^\P{L}*(?:please\s+)?(?:register|rsvp|sign[ -]?up)\s+(?:now\s+|here\s+|online\s+)?(?:by|until|before)(?!\p{L})/iu;

/** What stands in the same line or item, as far as it can still be what a date is about. */
function saidBefore(marked: string, start: number): string {
  const lines = marked
    .slice(Math.max(0, start - LONGEST_SENTENCE), start)
    .split(/[\n•|]/u)
    .filter((line) => line.trim() !== '');
  const own = lines.at(-1) ?? '';
  return SIGN_UP_ONLY.test(own) ? `${lines.at(-2) ?? ''}\n${own}` : own;
}
