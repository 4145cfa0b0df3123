import { DATE_MARK } from '#src/findings/reading/marked-text.ts';

// "Frist" may also name a period.
const NAMES_END =
  /^\P{L}*(?:(?:application |submission |full )?(?:deadlines?|cut-?offs?|closing|closes|clos(?:ing|ure) dates?|due(?: dates?)?)|schlie(?:ß|ss)ung|schlie(?:ß|ss)t|\p{L}*schlu(?:ss|ß)|\p{L}*stichtage?)\P{L}*$/iu;
const DATES = new RegExp(`${DATE_MARK}+`, 'gu');

/** Whether the row of a table is named an end, and has a single date in one of its cells. */
export function isRowOfEnds(row: string): boolean {
  const [name = '', ...cells] = row.replace(/^\s*\|/u, '').split('|');
  return NAMES_END.test(name) && cells.some((cell) => cell.match(DATES)?.length === 1);
}
