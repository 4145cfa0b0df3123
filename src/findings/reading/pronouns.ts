import { HANDING_IN } from '#src/findings/reading/about-calls.ts';
import { namesDeadline, namesEvent } from '#src/findings/reading/roles.ts';

// "… mit einer Eingangsfrist, für die Runde 2024 ist diese der": what was named before is the date.
const REFERS_BACK =
  /(?<!\p{L})(?:(?:ist|war|lautet)\s+(?:diese[rs]?|dies|das|sie|er)\s+(?:der\s+)?|(?:this|that|it)\s+(?:is|was)\s+(?:on\s+)?)$/iu;
// "Proposals are due on the first of the month; the next is": so it may be named in the sentence before.
const IS_NEXT =
  /(?<!\p{L})(?:(?:der|die|das)\s+nächste\s+(?:ist|wäre)\s+(?:der\s+)?|the\s+next(?:\s+one)?\s+(?:is|will be)\s+(?:on\s+)?)$/iu;

// "Anträge nimmt das Referat entgegen; letzter Termin ist der": the last day of what was spoken of.
const IS_LAST =
  /(?<!\p{L})(?:letzte[rn]?\s+(?:termin|tag)(?:\s+(?:hierfür|dafür|dazu))?\s+ist\s+der|last\s+(?:date|day)(?:\s+for\s+(?:this|it|that))?\s+is(?:\s+(?:on|the))?)\s+$/iu;

// "The new deadline, announced today, is"
const BEHIND_ASIDE =
  /^([^,]*),[^,]*,\s+(?:(?:is|ist|lautet)(?:\s+(?:now|nun|on|am|der))?|läuft(?:\s+noch)?\s+bis(?:\s+zum)?|runs\s+until)\s+$/iu;

/** Whether a pronoun or a verb before a date stands for a deadline that was named before it, in its sentence or the line. */
export function standsForDeadline(before: string, said: string): boolean {
  if (IS_NEXT.test(said)) return namesDeadline(before + said);
  if (IS_LAST.test(said)) return HANDING_IN.test(before + said) && !namesEvent(before + said);
  const [, subject = ''] = BEHIND_ASIDE.exec(said) ?? [];
  if (namesDeadline(subject)) return true;
  return REFERS_BACK.test(said) && namesDeadline(said);
}
