import { partBehind } from '#src/findings/reading/sentence-parts.ts';

// "Stays that begin between … and …": what is applied for has a time of its own.
const TAKES_PLACE =
  '(?:beginnen|starten|statt ?finden|anfangen|angetreten|durchgeführt|absolviert|umgesetzt|realisiert|verwirklicht|veranstaltet)';
const HAPPENS = new RegExp(
  `^(?:\\s+\\p{L}+){0,3}?\\s+(?:${TAKES_PLACE}|(?:begin|start|commence|take place|occur)s?)(?!\\p{L})`,
  'iu',
);
const WITH_START =
  /(?<!\p{L})(?:(?:mit|mit einem|with)\s+(?:\p{L}+\s+)?(?:(?:projekt|förder|reise|vertrags|kurs)?(?:beginn|start|antritt)|(?:start|starting|beginning) dates?)|starting|beginning|laufend)\s+(?:zwischen|von|vom|im zeitraum|between|from|in)(?:\s+(?:dem|vom|the))?\s*$/iu;
const OF_CALL =
  /(?<!\p{L})(?:\p{L}*(?:phase|frist|fenster|ausschreibung\p{L}*|aufrufe?s?)|calls?|windows?|competitions?|intakes?)(?!\p{L})[\s,]*(?:(?:die|der|das|that|which)\s+)?(?:zwischen|von|vom|between|from)?(?:\s+(?:dem|the))?\s*$/iu;

/** Whether a range tells when that takes place which is applied for. */
export function isFundedPeriod(said: string, behind: string): boolean {
  if (OF_CALL.test(said)) return false;
  return WITH_START.test(said) || HAPPENS.test(partBehind(behind));
}
