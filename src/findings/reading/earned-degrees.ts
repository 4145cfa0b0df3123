import { HAND_IN } from '#src/findings/reading/handed-in.ts';
import { partBehind, sinceDate } from '#src/findings/reading/sentence-parts.ts';
import { wholeWords } from '#src/findings/reading/whole-words.ts';

const DEGREES = wholeWords([
  "ph\\.?d\\.?|doctora(?:te|l degree)|(?:terminal|master(?:’s|'s)?|university|medical) degree|licen[cs]e to practi[cs]e",
  'promotion|doktorgrad|doktortitel|hochschulabschluss|studienabschluss|approbation|habilitation',
]);
const EARNED = wholeWords([
  'awarded|received|obtained|earned|conferred|completed|defended|defen[cs]e of|completion of|award of',
  'erworben|erlangt|verliehen|abgelegt|verteidigt|abgeschlossen|verteidigung der|abschluss der|verleihung',
]);
const HANDS_IN = wholeWords([HAND_IN, 'submitted|eingereicht|beantragt']);

/** Whether a range tells when those who apply must have earned a degree. */
export function isTimeOfDegree(said: string, behind: string): boolean {
  const part = sinceDate(said);
  const rest = partBehind(behind);
  if (!DEGREES.test(part) || HANDS_IN.test(part) || HANDS_IN.test(rest)) return false;
  return EARNED.test(part) || EARNED.test(rest);
}
