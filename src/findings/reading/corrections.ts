import type { DatedGroup } from '#src/findings/reading/dated-groups.ts';
import { namesDeadline } from '#src/findings/reading/roles.ts';
import type { Span } from '#src/findings/reading/span.ts';

const TOLD =
  'given|gave|stated|listed|published|announced|printed|reported|shown|advertised|named|communicated|quoted|displayed|posted';
const WRONGLY = 'wrongly|incorrectly|mistakenly|erroneously|falsely|inadvertently|accidentally';
const WRONGLY_GERMAN =
  'irrtümlich(?:erweise)?|fälschlich(?:erweise)?|versehentlich|fehlerhaft|falsch|unrichtig';

// "It was wrongly given as …", "stand als Frist irrtümlich der …", and not "what was wrongly left out by …".
const TOLD_WRONGLY = [
  new RegExp(`(?<!\\p{L})(?:${WRONGLY})\\s+(?:${TOLD})(?:\\s+\\p{L}+){0,8}[\\s:,"“„'(]*$`, 'iu'),
  new RegExp(
    `(?<!\\p{L})(?:${WRONGLY_GERMAN})(?:[\\s:,]+(?!bis\\s|richtig|korrekt)\\p{L}+){0,6}[\\s:,"“„'(]*$`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:earlier|previous|first|former|frühere[nrs]?|ersten?|vorherige[nrs]?)\\s+(?:version|edition|fassung|meldung|e-?mail|newsletter|notice|ausgabe)(?:\\s+\\p{L}+){0,6}?\\s+(?:said|stated|${TOLD}|stand|war|wurde|hieß|lautete)(?:\\s+\\p{L}+){0,8}[\\s:,"“„'(]*$`,
    'iu',
  ),
];
// "5 May was wrong", "5 May was published in error"
const IS_WRONG = new RegExp(
  `^[\\s"”“'),]*(?:\\p{L}+\\s+){0,3}?(?:was|were|is|are|war|waren|ist|sind|wurde|wurden)\\s+(?:\\p{L}+\\s+){0,2}?(?:wrong|incorrect|erroneous|an? (?:error|mistake|typo)|in error|by mistake|(?:${WRONGLY})\\s+(?:${TOLD})|(?:${WRONGLY_GERMAN})(?:\\s+\\p{L}+)?|ein (?:irrtum|fehler|tippfehler))(?!\\p{L})`,
  'iu',
);

// "The correct date is", "Richtig ist der", behind the wrong one.
const DAY = 'deadline|date|day|time|\\p{L}*frist(?:ende)?|\\p{L}*termin|\\p{L}*datum|\\p{L}*schluss|stichtag';
const IS_RIGHT = new RegExp(
  `(?<!\\p{L})(?:(?:correct|right|actual|true|proper|corrected|richtige[rs]?|korrekte[rs]?|tatsächliche[rs]?|berichtigte[rs]?)\\s+(?:\\p{L}+\\s+){0,3}?(?:${DAY})(?:\\s+\\p{L}+){0,4}|(?:richtig|korrekt|tatsächlich|correct(?:ly)?)(?:\\s+(?:ist|lautet|wäre|muss|is)(?:\\s+\\p{L}+){0,5}|\\s*:)|should (?:read|be|have been)|muss es(?:\\s+\\p{L}+){0,4})[\\s:,"“„'(]*$`,
  'iu',
);
const IT_IS =
  /^[\s.]*(?:it|this|that|sie|er|es|diese[rs]?)\s+(?:is|ist|lautet|endet)(?:\s+\p{L}+){0,2}\s*$/iu;

// "not on 5 May but on 6 June", and not "not only on 5 May but also".
const PREPOSITIONS = '(?:(?:on|by|at|until|till|the|to|der|den|dem|am|zum|bis|zu|erst|schon|rather)\\s+)*';
const DENIES = /(?<!\p{L})(?:not|nicht|kein|keineswegs)(?!\p{L}|\s+(?:only|nur|just|bloß|allein))/iu;
const BUT = new RegExp(`(?<!\\p{L})(?:sondern|but)\\s+${PREPOSITIONS}$`, 'iu');
const SAME_BREATH = new RegExp(`^[^.;]{0,60}(?<!\\p{L})(?:sondern|but)\\s+${PREPOSITIONS}$`, 'iu');
// "… 6 June, not 5 May" (or another day that is written wrongly).
const AND_NOT = new RegExp(
  `^[\\s,(–—-]*(?:(?:und|and)\\s+)?(?:not|nicht)\\s+${PREPOSITIONS}(?:\\d{1,2}\\.?\\s\\p{L}+\\.?(?:\\s\\d{4})?\\s+(?:or|oder)\\s+)?["“„]?$`,
  'iu',
);
const IN_PLACE_OF = /^[\s"”]*(?:instead of|rather than|(?:an)?statt)\s+(?:\p{L}+\s+){0,2}["“„]?$/iu;
const BY_MISTAKE = new RegExp(
  `(?<!\\p{L})(?:typo|typing error|error|mistake|${WRONGLY}|${WRONGLY_GERMAN}|\\p{L}*fehlers?|versehen)(?!\\p{L})`,
  'iu',
);

type Words = DatedGroup<Span>;

/** Whether a date is told as a wrong one; `next` is the date behind it, in its sentence or the one that follows. */
export function isMistaken(
  group: Words,
  previous: Words | undefined,
  next: Words | undefined,
  isInSentence: boolean,
): boolean {
  if (TOLD_WRONGLY.some((pattern) => pattern.test(group.before)) || IS_WRONG.test(group.right)) return true;
  if (previous && AND_NOT.test(group.before)) return true;
  if (!next) return false;
  if (!isInSentence) return IS_RIGHT.test(next.before);
  if (IS_RIGHT.test(next.before) || (DENIES.test(group.before) && SAME_BREATH.test(next.before))) return true;
  return BY_MISTAKE.test(group.before) && IN_PLACE_OF.test(next.before);
}

/** Whether a date takes the place of a wrong one that was named before it, and is what that was. */
export function isCorrection({ before }: Words, previous: Words | undefined): boolean {
  if (IS_RIGHT.test(before)) return true;
  return previous !== undefined && IS_WRONG.test(previous.right) && IT_IS.test(before);
}

/** "The deadline is not, as told, on 5 May, but on 6 June": what the sentence began with. */
export function isNamedBeforeBut(said: string): boolean {
  return BUT.test(said) && DENIES.test(said) && namesDeadline(said);
}

/** "5 May instead of 6 June", where 6 June is the right one. */
export function isRightInPlaceOf({ before }: Words, previous: Words | undefined): boolean {
  return previous !== undefined && IN_PLACE_OF.test(before) && BY_MISTAKE.test(previous.before);
}
