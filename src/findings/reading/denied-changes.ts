import type { DatedGroup } from '#src/findings/reading/dated-groups.ts';
import { DATE_MARK } from '#src/findings/reading/marked-text.ts';
import type { Span } from '#src/findings/reading/span.ts';
import { CHANGED } from '#src/findings/reading/superseded.ts';
import { wholeWords } from '#src/findings/reading/whole-words.ts';

// "… and will not be moved to …", "an extension to … is not planned": what was there before stays.
const CHANGE = `(?:${CHANGED}|verlängerung|verschiebung|extension|postponement)`;
const NOT = '(?:not|no|nicht|keine?)';
const TO_DATE = `(?:to|until|till|auf|bis)(?:\\s+(?:den|zum))?\\s+${DATE_MARK}`;
const IS_NOT_CHANGED = wholeWords([
  `${NOT}\\s+(?:be(?:en)?\\s+)?${CHANGE}\\s+${TO_DATE}`,
  `${NOT}\\s+${TO_DATE}\\s+${CHANGE}`,
  `${CHANGE}\\s+${TO_DATE}(?:\\s+\\p{L}+)?\\s+${NOT}`,
]);

/** Whether a date is told only as one that a deadline is not moved to. */
export function isDeniedChange({ before, right }: DatedGroup<Span>): boolean {
  return IS_NOT_CHANGED.test(before + DATE_MARK + right);
}
