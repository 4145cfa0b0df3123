import type { DatedGroup } from '#src/findings/reading/dated-groups.ts';
import type { Span } from '#src/findings/reading/span.ts';
import { wholeWords } from '#src/findings/reading/whole-words.ts';

export const CHANGED =
  'verlängert|verschoben|verlegt|vorgezogen|vorverlegt|ersetzt|geändert|änderung|verschiebt sich|verschieben sich|extended|postponed|delayed|deferred|rescheduled|moved|pushed (?:back|from)|changed|revised|replaced|brought forward';
const FORMER =
  'ursprünglich\\p{L}*|bisher\\p{L}*|bislang|(?:an)?statt|zunächst|vormals|originally|previously|formerly|(?:original|previous|former|old|alte[nr]?|vorherige[nrs]?|frühere[nrs]?)\\s+(?:\\p{L}+\\s+)?(?:deadline|date|\\p{L}*frist|\\p{L}*termin|\\p{L}*schluss|stichtag)|instead of|rather than|(?<=\\()was';

const IS_FORMER = new RegExp(`(?<!\\p{L})(?:${FORMER})(?:[\\s:,(]+\\p{L}+){0,5}[\\s:,(]*$`, 'iu');
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

/** Whether a date is said to be what the date before it used to be. */
export function isSuccessor({ before }: DatedGroup<Span>): boolean {
  return IS_NOW.test(before) || NOW_MOVED.test(before);
}

/** Whether a deadline was replaced by a later word: no longer held, though the text still names it. */
export function isSuperseded(
  group: DatedGroup<Span>,
  later: readonly DatedGroup<Span>[],
  inNextClause: DatedGroup<Span> | undefined,
): boolean {
  const [next] = later;
  const successor = next ?? inNextClause;
  if (successor && WAS.test(group.left) && isSuccessor(successor)) return true;
  if (IS_FORMER.test(group.before) || IS_EXTENDED.test(group.left) || wasToEnd(group, next)) return true;
  if (WAS_DUE.test(group.left) && THEN_CHANGED.test(group.right + (successor?.left ?? ''))) return true;
  return next !== undefined && isReplacedBy(group, next, later);
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
  if (IS_TARGET.test(left) || IS_FORMER.test(next.before)) return false;
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
