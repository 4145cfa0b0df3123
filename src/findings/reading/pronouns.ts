import { namesDeadline } from '#src/findings/reading/roles.ts';

// "… mit einer Eingangsfrist, für die Runde 2024 ist diese der": what was named before is the date.
const REFERS_BACK =
  /(?<!\p{L})(?:(?:ist|war|lautet)\s+(?:diese[rs]?|dies|das|sie|er)\s+(?:der\s+)?|(?:this|that|it)\s+(?:is|was)\s+(?:on\s+)?)$/iu;

/** Whether a pronoun before a date stands for a deadline that was named before it. */
export function standsForDeadline(said: string): boolean {
  return REFERS_BACK.test(said) && namesDeadline(said);
}
