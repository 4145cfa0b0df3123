import type { Clause } from '#src/findings/reading/clauses.ts';
import { GATHERINGS, GATHERINGS_GERMAN, LESSONS } from '#src/findings/reading/gathering-names.ts';
import { wholeWords } from '#src/findings/reading/whole-words.ts';

const CALLS = [
  '(?:funding )?(?:calls?|competition|opportunity|intake|initiative|solicitation|program(?:me)?|round)',
  '\\p{L}*(?:ausschreibung|bekanntmachung|richtlinie|aufruf|wettbewerb|antragsverfahren|förderprogramm|fördermaßnahme|auswahlverfahren)',
].join('|');
const OFF =
  'withdrawn|cancell?ed|revoked|rescinded|suspended|discontinued|terminated|abandoned|on hold|closed early';
const OFF_GERMAN =
  'aufgehoben|zurückgezogen|abgesagt|eingestellt|ausgesetzt|gestoppt|storniert|widerrufen|vorzeitig (?:geschlossen|beendet)';
// No verb and no other thing between a call and what is said of it.
const GOES_ON = '(?:\\s+(?!(?:if|not|nicht|that|which|who|kein)\\s)[^\\s,.;()]+){0,6}?';
const IS_OFF = wholeWords([
  `(?:${CALLS})${GOES_ON}\\s+(?:is|are|was|were|has been|have been|had to be|will be)\\s+(?:(?!not )\\p{L}+\\s+){0,2}?(?:${OFF})`,
  `(?:${CALLS})${GOES_ON}\\s+(?:will not|does not|did not|won[’']t) (?:proceed|go ahead|be held|be continued|take place)`,
  `(?:${CALLS})${GOES_ON}\\s+closed early`,
  `(?:${CALLS})${GOES_ON}\\s+(?:ist|sind|wird|werden|wurden?|musste)\\s+(?:(?!nicht )\\p{L}+\\s+){0,5}?(?:${OFF_GERMAN})`,
  `(?:ist|wird|wurde|musste)\\s+(?:die|der|das|diese[rs]?)\\s+(?:\\p{L}+\\s+)?(?:${CALLS})\\s+(?:(?!nicht )\\p{L}+\\s+){0,5}?(?:${OFF_GERMAN})`,
  `(?:${CALLS})${GOES_ON}\\s+(?:(?:wird|werden)\\s+nicht (?:fortgeführt|durchgeführt|weitergeführt)|findet nicht statt|entfällt)`,
  `(?:${CALLS})${GOES_ON}\\s+(?:(?:is )?no longer (?:accepts?|accepting|open)|nimmt keine(?:\\s+\\p{L}+){0,2} mehr)`,
  'weitere (?:anträge|skizzen|bewerbungen) (?:werden|können) nicht (?:mehr )?(?:angenommen|gestellt)',
  '(?<!\\p{L}\\s+)(?:anträge|skizzen|bewerbungen) (?:werden|können) nicht mehr (?:angenommen|gestellt)',
  `(?:${CALLS})${GOES_ON}\\s+(?:is|ist)(?:\\s+\\p{L}+)? (?:closed|geschlossen)(?=\\s+(?:and no longer|to (?:new |further |all )?(?:applications|applicants|submissions|proposals|entries))|\\s*[.,]\\s*(?:weitere|further|applications are no))`,
  'status:? (?:withdrawn|cancell?ed|suspended|zurückgezogen|abgesagt|aufgehoben|ausgesetzt|eingestellt)',
]);
const HEAD =
  /^[^\p{L}]*(?:withdrawn|cancell?ed|suspended|zurückgezogen|abgesagt|aufgehoben|ausgesetzt)\s*[\]):–—-]/iu;
// What may be, what was and came back, what is lifted, and what takes place.
const NOT_SO = wholeWords([
  'if|should|whether|in case|could|may|might|unless|falls|sollten?|wenn|ob|kann|könnten?',
  're-?opened|re-?launched|resumed|reinstated|lifted|again|wieder|erneut|fortgesetzt',
  'suspension|pause|freeze|aussetzung|sperre|stopp|cancellation of',
  `${LESSONS}|${GATHERINGS}|${GATHERINGS_GERMAN}|tenders?`,
  'first|previous|last|earlier|old|former|erste[nrs]?|vorherige[nrs]?|letzte[nrs]?|frühere[nrs]?|alte[nrs]?',
]);
const OF_A_YEAR = /(?<!\p{L})(?:in\s+(?:20)\d\d(?!\d)|(?:19|20)\d\d\s+(?:call|round|competition))/iu;
const GOES_ON_ELSE = wholeWords([
  're-?open\\p{L}*|re-?launch\\p{L}*|remains?|unaffected|instead|resum\\p{L}*|new|next|second|another|again',
  'neue[nrms]?|nächste[nrms]?|erneut\\p{L}*|wieder|stattdessen|bleib(?:t|en)|unberührt|weiterhin|zweite[nrs]?',
]);
const PARAGRAPH = /\n[^\S\n]*\n/u;
const LONGEST = 300;

/**
 * Which clauses stand where a call is said to be withdrawn, cancelled or closed: that clause and those behind it in its
 * paragraph, until one tells of what goes on. What the first words say holds for all.
 */
export function calledOff(marked: string, clauses: readonly Clause[]): readonly boolean[] {
  let isOff = false;
  const isAllOff = HEAD.test(marked.slice(0, LONGEST));
  return clauses.map(({ start, end }, at) => {
    const words = marked.slice(start, Math.min(end, start + LONGEST));
    const isNewParagraph = PARAGRAPH.test(marked.slice(clauses[at - 1]?.start ?? start, start));
    if (isNewParagraph) isOff = isAllOff;
    if (saysOff(words, marked.slice(start, start + LONGEST))) isOff = true;
    else if (isOff && GOES_ON_ELSE.test(words)) isOff = false;
    return isOff;
  });
}

function saysOff(words: string, withEnd: string): boolean {
  if (HEAD.test(words) || HEAD.test(withEnd.slice(0, words.length + 1))) return true;
  return IS_OFF.test(words) && !NOT_SO.test(words) && !isOfPast(words);
}

/** "The 2026 call was cancelled": nothing of the one that is told. A call that bears the year in its name may be it. */
function isOfPast(words: string): boolean {
  return OF_A_YEAR.test(words) && /(?<!\p{L})(?:was|wurde|in)(?!\p{L})/iu.test(words);
}
