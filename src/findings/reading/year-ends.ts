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
// "The 2026-27 fiscal year, running from … to …", "das Haushaltsjahr vom … bis …"
const YEAR_NAMED =
  '(?:fiscal|financial|budget|program(?:me)?|academic|calendar|school|funding|grant|reporting|award|contract|study) (?:years?|periods?)|\\p{L}*(?:haushalts|förder|wirtschafts|geschäfts|kalender|schul|studien|programm|rechnungs|berichts)(?:jahre?s?|zeitraums?)';
const YEAR_RUNS = new RegExp(
  `(?<!\\p{L})(?:${YEAR_NAMED})(?:\\s+\\p{N}+(?:[/–-]\\p{N}+)?)?[\\s,(]*(?:(?:that|which|das|der|lasting|covering|extending|running|runs?|(?:be)?ginning|laufend)\\s+){0,2}(?:(?:from|vom|between|zwischen|dem|of)\\s+){0,2}$`,
  'iu',
);

/** "Fiscal years ending March 31", "das am 31. März endende Haushaltsjahr". */
export function isEndOfYear(said: string, behind: string): boolean {
  return BEFORE.some((pattern) => pattern.test(said)) || ENDING_YEAR.test(behind);
}

/** Whether a range is a year that is named: "the fiscal year running from 1 April to 31 March". */
export function isSpanOfYear(said: string): boolean {
  return YEAR_RUNS.test(said);
}
