import type { DatedGroup } from '#src/findings/reading/dated-groups.ts';
import type { Span } from '#src/findings/reading/span.ts';
import { wholeWords } from '#src/findings/reading/whole-words.ts';

export const CHANGED =
  'verlängert|verschoben|verlegt|vorgezogen|vorverlegt|ersetzt|geändert|änderung|verschiebt sich|verschieben sich|extended|postponed|delayed|deferred|rescheduled|moved|pushed (?:back|from)|changed|revised|replaced|brought forward';
const FORMER =
  'ehemals|anstelle(?: de[sr])?|initially(?=\\s+(?:due|set|scheduled|planned|announced|\\d))|first set for|ursprünglich\\p{L}*|bisher\\p{L}*|bislang|(?:an)?statt|zunächst|vormals|originally|previously|formerly|(?:original|previous|former|old|alte[nr]?|vorherige[nrs]?|frühere[nrs]?)\\s+(?:\\p{L}+\\s+)?(?:deadline|date|\\p{L}*frist|\\p{L}*termin|\\p{L}*schluss|stichtag)|instead of|rather than|(?<=\\()was';

const IS_FORMER = new RegExp(`(?<!\\p{L})(?:${FORMER})(?:[\\s:,(]+\\p{L}+){0,5}[\\s:,(]*$`, 'iu');
// "(alt: 5 May)", "deadline (old): 5 May", and not "at least 18 years old" or "register beforehand".
const IS_NOTED_AS_FORMER =
  /(?:\(\s*(?:alt|old|zuvor|vorher|davor)\s*:?|(?<!\p{L})(?:alt|old)\)?\s*:|(?<!\p{L})before that\s*:?)\s*(?:(?:der|bis|am|until|by|on)\s+)?$/iu;
// "bisher nicht geförderte Hochschulen", "previously funded teams": who may apply, and not when.
const OF_WHOM =
  /(?<!\p{L})(?:bisher\p{L}*|bislang|zuvor|vorher|ursprünglich|previously|formerly|originally|initially)\s+(?:nicht\s+|un|not\s+)?(?:funded|supported|awarded|rejected|declined|successful|unsuccessful|registered|submitted|geförderte\p{L}*|abgelehnte\p{L}*|eingereichte\p{L}*|erfolglose\p{L}*|registrierte\p{L}*|beteiligte\p{L}*|unterstützte\p{L}*)(?!\p{L})/iu;
// "zunächst … für Skizzen, dann … für Anträge": one behind the other, and both hold.
const IN_TURN = /(?<!\p{L})(?:zunächst|initially)(?:[\s:,]+\p{L}+){0,3}[\s:,]*$/iu;
const THEN_NEXT = /(?<!\p{L})(?:für|for)\s[^,;]*[,;]?\s+(?:und\s+|and\s+)?(?:dann|danach|then)(?!\p{L})/iu;
// "Original text: Proposals are due …"
const IN_OLD_TEXT =
  /(?<!\p{L})(?:original|ursprüngliche[rs]?|previous|earlier|old|alte[rs]?|bisherige[rs]?|frühere[rs]?)\s+(?:call )?(?:text|announcement|message|notice|version|post|meldung|ankündigung|fassung|wortlaut|ausschreibungstext)\s*:(?![^:]*http)[^\p{Co}]*$/iu;
const STRUCK_OUT = /(?:^(?!~~).*~~|<(?:del|s|strike)>)\s*$/iu;
const IS_TARGET = /(?<!\p{L})(?:auf(?: den)?|to|now|nun bis)\s*(?:\p{L}+\s+)?$/iu;
const IS_EXTENDED = new RegExp(`(?<!\\p{L})(?:${CHANGED})\\s+(?:the|den|die|from the)\\s*$`, 'iu');
const CHANGES = new RegExp(`^[\\s,(:–—-]*(?:\\p{L}+[\\s,(:]+){0,6}?(?:${CHANGED})(?!\\p{L})`, 'iu');
const IN_BRACKETS = new RegExp(`^[\\s\\p{L}]*\\(.*(?<!\\p{L})(?:${CHANGED})(?!\\p{L})`, 'iu');

// "The deadline of … was extended to …", with the German verb behind the new date.
const IS_MOVED_TO =
  /^\P{L}*(?:wird|werden|wurden?|ist|sind)\s+(?:\p{L}+\s+){0,3}?(?:auf|bis)(?:\s+(?:den|zum))?\s*$/iu;

// "calls that should have closed on … were extended", whether or not the new date is told.
const WAS_TO_END = new RegExp(
  `^(?:\\s+\\p{L}+){0,2}\\s+(?:enden|schließen|auslaufen|ablaufen)\\s+sollten?(?!\\p{L}).*(?:${CHANGED})(?!\\p{L})`,
  'iu',
);
const WAS_DUE =
  /(?<!\p{L})(?:(?:was|were) (?:due|scheduled|supposed|set|to (?:close|end))|(?:planned|scheduled|due|set) to (?:close|end))(?:\s+\p{L}+){0,4}\s*$/iu;
const THEN_CHANGED = wholeWords([CHANGED, 'will now (?:close|end|be)']);

// "Der Stichtag vom … wurde mit der Änderung vom … (BAnz …) auf den … verschoben", with other days between.
const HAS_DAY_OF_ITS_OWN = /(?<!\p{L})(?:vom|of|dated)\s+$/iu;
const IS_MOVED =
  /(?<!\p{L})(?:wird|werden|wurden?|ist|sind|verschieb(?:t|en)|was|were|is|are|has been|have been|will be)(?!\p{L})/iu;
// The bracket of an official journal is open.
const IN_PAPER = /\([^)]*$/u;
const FROM_DAY = /^(?![\s\p{Co}]*[,;:.])[^;:]*(?<!\p{L})(?:auf|bis|to|until|till)(?:\s+(?:den|zum))?\s*$/iu;

// "It was … ." and then "It is now …", in one sentence or the next.
const WAS = /(?<!\p{L})(?:was|were|war|waren|lautete[nt]?)(?:\s+\p{L}+)?\s*$/iu;
const IS_NOW =
  /^[\s,]*(?:(?:and|but|und|aber|it|this|that|they|these|sie|er|es|diese[rs]?)\s+){1,2}(?:\p{L}+\s+){0,2}?(?:now|nun(?:mehr)?|jetzt)(?:\s+\p{L}+){0,4}\s*$/iu;

// "It was … . It has been moved to …"
const NOW_MOVED = new RegExp(
  `^[\\s,]*(?:(?:and|but|und|aber)\\s+)?(?:(?:it|this|that|they|these)\\s+(?:has been|have been|was|were|is|are)\\s+(?:\\p{L}+\\s+)?(?:${CHANGED})\\s+(?:to|until|till)|(?:sie|er|es|diese[rs]?)\\s+(?:wurde|wird|ist)\\s+(?:\\p{L}+\\s+){0,3}?(?:auf|bis)(?:\\s+(?:den|zum))?)\\s*$`,
  'iu',
);

// "… then 5 May, now 6 June": the day between held for a while.
const THEN =
  /^[\s,]*(?:(?:and|und)\s+)?(?:then|later|subsequently|dann|danach|später|anschließend)(?:\s+\p{L}+){0,3}\s*$/iu;
const NOW =
  /^[^.;\p{Co}]*(?<!\p{L})(?:now|finally|nun(?:mehr)?|jetzt|endgültig|zuletzt|schließlich)(?!\p{L})[^.;\p{Co}]*$/iu;
const AND_IS_NOW =
  /^[\s,]*(?:(?:and|und)\s+)?(?:is|are|ist|sind|endet|enden|lautet|läuft|closes?|ends?)\s+(?:now|nun(?:mehr)?|jetzt)(?:\s+\p{L}+){0,4}\s*$/iu;
const AND_THEN_TO =
  /^[\s,]*(?:(?:and|und)\s+)?(?:then|now|finally|later|again|dann|nun(?:mehr)?|jetzt|zuletzt|schließlich|danach|erneut|nochmals)\s+(?:to|until|till|auf|bis)(?:\s+(?:the|den|zum))?\s*$/iu;
// "6 June (changed from 5 May)"
const FROM_OLD = new RegExp(`^[\\s(,–—-]*(?:${CHANGED})\\s+(?:from|vo[mn])(?:\\s+(?:the|den))?\\s*$`, 'iu');

/** Whether a date held for a while between one that did before and one that does now, both in its sentence or the next. */
function isBetween(
  group: DatedGroup<Span>,
  earlier: readonly DatedGroup<Span>[],
  successor: DatedGroup<Span> | undefined,
): boolean {
  if (!successor || !THEN.test(group.before) || earlier.length === 0) return false;
  return NOW.test(successor.before) || isSuccessor(successor);
}

/** Whether the words tell by themselves that the next date is the one that holds now. */
function isOutrun(
  { left, before }: DatedGroup<Span>,
  next: DatedGroup<Span> | undefined,
  after: DatedGroup<Span> | undefined,
): boolean {
  if (!next) return false;
  if (AND_IS_NOW.test(next.before)) return true;
  if (AND_THEN_TO.test(next.before) && THEN_CHANGED.test(left + before + next.right)) return true;
  return /(?<!\p{L})(?:first|zuerst)(?!\p{L})/iu.test(left) && THEN.test(next.before) && isNowIn(after);
}

function isNowIn(after: DatedGroup<Span> | undefined): boolean {
  return after !== undefined && (NOW.test(after.before) || isSuccessor(after));
}

/** Whether a date is said to be what the date before it used to be. */
export function isSuccessor({ before }: DatedGroup<Span>): boolean {
  return IS_NOW.test(before) || NOW_MOVED.test(before);
}

/** Whether a deadline was replaced by a later word: no longer held, though the text still names it. */
export function isSuperseded(
  groups: readonly DatedGroup<Span>[],
  at: number,
  inNextClause: DatedGroup<Span> | undefined,
): boolean {
  const [group, later] = [groups[at], groups.slice(at + 1)];
  if (!group) return false;
  const [next] = later;
  const successor = next ?? inNextClause;
  if (isOutrun(group, next, later[1] ?? inNextClause)) return true;
  if (isBetween(group, groups.slice(0, at), successor)) return true;
  if (successor && WAS.test(group.left) && isSuccessor(successor)) return true;
  if (isToldAsFormer(group, next)) return true;
  if (IS_EXTENDED.test(group.left) || wasToEnd(group, next)) return true;
  if (WAS_DUE.test(group.left) && THEN_CHANGED.test(group.right + (successor?.left ?? ''))) return true;
  return next !== undefined && isReplacedBy(group, next, later);
}

/** Whether what stands before a date tells that it is an old one. */
function isToldAsFormer({ before }: DatedGroup<Span>, next: DatedGroup<Span> | undefined): boolean {
  if (STRUCK_OUT.test(before) || IN_OLD_TEXT.test(before) || FROM_OLD.test(before)) return true;
  const isInTurn = next !== undefined && IN_TURN.test(before) && THEN_NEXT.test(next.before);
  if (IS_NOTED_AS_FORMER.test(before)) return true;
  return IS_FORMER.test(before) && !OF_WHOM.test(before) && !isInTurn;
}

function isFormerlyNamed({ before }: DatedGroup<Span>): boolean {
  return IS_FORMER.test(before) || IS_NOTED_AS_FORMER.test(before);
}

function wasToEnd({ right }: DatedGroup<Span>, next: DatedGroup<Span> | undefined): boolean {
  return WAS_TO_END.test(next ? `${right}${next.before} ${next.right}` : right);
}

/** Whether words between this day and those behind it tell that it was changed. */
function isReplacedBy(
  { left }: DatedGroup<Span>,
  next: DatedGroup<Span>,
  later: readonly DatedGroup<Span>[],
): boolean {
  if (IS_TARGET.test(left) || isFormerlyNamed(next) || FROM_OLD.test(next.before)) return false;
  if (IS_MOVED_TO.test(next.before) && THEN_CHANGED.test(next.right)) return true;
  return isMovedLater(later) || CHANGES.test(next.before) || IN_BRACKETS.test(`${next.before} ${next.right}`);
}

/** Whether one of the days behind is that to which this one was moved, with no more than dates of papers between. */
function isMovedLater(later: readonly DatedGroup<Span>[]): boolean {
  let between = '';
  for (const { before, right } of later) {
    between += before;
    if (FROM_DAY.test(between) && IS_MOVED.test(between) && THEN_CHANGED.test(between + right)) return true;
    if (!HAS_DAY_OF_ITS_OWN.test(before) && !IN_PAPER.test(between)) return false;
  }
  return false;
}
