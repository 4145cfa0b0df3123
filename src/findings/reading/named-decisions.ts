import { partBehind } from '#src/findings/reading/sentence-parts.ts';

// What is decided, reviewed or told: "… und die Entscheidung über die Antragstellung am".
const HEADS = [
  '\\p{L}*entscheidung(?:en)?|\\p{L}*auswahl(?:sitzung)?|bekanntgabe|\\p{L}*begutachtung|\\p{L}*prüfung|bewertung|mitteilung|jurierung|\\p{L}*ergebnisse?|benachrichtigung|rückmeldung(?:en)?',
  'decisions?|selection|review|announcement|assessment|evaluation|results?|notifications?|adjudication',
].join('|');
const OF = 'über|der|des|von|zu[rm]?|an|aller|of|on|about|for|to';
// A verb, or what comes next in a list, has a day of its own.
const OTHER =
  'und|and|sowie|or|oder|ist|sind|müssen|muss|endet|schließt|is|are|must|should|can|will|due|deadline|submit\\p{L}*|bis|by';
const IS_NAMED = new RegExp(
  `(?:^\\P{L}*|[,;:]\\s+|(?<!\\p{L})(?:und|and|sowie|while)\\s+)(?:(?:die|der|das|eine?|the|a|all|alle|our|final|finale)\\s+){0,2}(?:${HEADS})\\s+(?:${OF})\\s+(?:(?!(?:${OTHER})\\s)[\\p{L}-]+\\s+){1,6}(?:(?:wird|werden|soll|sollen)\\s+)?(?:am|bis(?:\\s+zum)?|für\\s+den|zum|on|by|for)\\s+$`,
  'iu',
);
const HANDED_IN =
  /(?<!\p{L})(?:ein(?:ge|zu)\p{L}+|vor(?:ge|zu)leg\p{L}+|(?:be|ge)antrag\p{L}+|gestellt|abge\p{L}+|submitted|due|received)(?!\p{L})/iu;

/** Whether a day is named by a decision, whatever it is about, and nothing is handed in on it. */
export function isOfNamedDecision(said: string, behind: string): boolean {
  return IS_NAMED.test(said) && !HANDED_IN.test(partBehind(behind));
}
