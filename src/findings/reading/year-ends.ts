// A year or a period that is named by its last day is what money is asked for, and not when.
const YEAR = '(?<!(?:each|every|this) )(?:years?|quarters?)';
const PERIOD =
  '(?:for|over|during|covering)\\s+(?:(?!application|submission|competition|registration|intake|call)\\p{L}+\\s+){0,3}periods?';
const YEAR_ENDS = new RegExp(
  `(?<!\\p{L})(?:${YEAR}|${PERIOD})\\s+(?:that\\s+|which\\s+)?(?:ending|ended|ends?|finishing|finished)(?:\\s+(?:on|in|at))?\\s+$`,
  'iu',
);
// "jedes Jahr bis" tells until when one hands in, and "zwei Jahre bis" how long something lasts.
const YEARS_UNTIL = /(?<!\p{L})\p{L}{3,}jahre\s+bis(?:\s+zum)?\s+$/iu;
const BALANCE_OF = /(?<!\p{L})(?:(?:jahres|quartals)abschl(?:uss|üsse)|bilanz)\s+(?:zum|per)\s+$/iu;
const YEAR_THAT = /\p{L}{3,}(?:jahre?s?|quartals?)\s*,\s+(?:das|die|welche[sn]?)\s+(?:am|zum|mit dem)\s+$/iu;
const ENDING_YEAR =
  /^\s+(?:endende[nrsm]?|ablaufende[nrsm]?|abgelaufene[nrsm]?|beendete[nrsm]?|auslaufende[nrsm]?)\s+\p{L}*(?:jahre?[sn]?|quartals?|zeitraums?|periode)(?!\p{L})/iu;
const BEFORE = [YEAR_ENDS, YEARS_UNTIL, BALANCE_OF, YEAR_THAT];

/** "Fiscal years ending March 31", "das am 31. März endende Haushaltsjahr". */
export function isEndOfYear(said: string, behind: string): boolean {
  return BEFORE.some((pattern) => pattern.test(said)) || ENDING_YEAR.test(behind);
}
