import { wholeWords } from '#src/findings/reading/whole-words.ts';

// While deadlines are suspended, the days named are the ends of the pause.
const DEADLINES =
  '(?:all|any|its|these|those|alle|sämtliche)?\\s*(?:[\\p{L}-]+\\s+){0,3}?(?:deadlines|due dates)';
const FRISTEN = wholeWords(['\\p{L}*fristen|\\p{L}*stichtage']);
const SUSPENDS = new RegExp(
  `(?<!\\p{L})(?:suspend(?:s|ed|ing)?|paus(?:es?|ed|ing)|fr(?:eezes?|oze|ozen)|waiv(?:es?|ed|ing)|lift(?:s|ed|ing)?)\\s+${DEADLINES}(?!\\p{L})[^,;:]*$`,
  'iu',
);
const SUSPENDED =
  /^[^,;:]*(?<!\p{L})(?:ausgesetzt|ruhen|gehemmt|aufgehoben|suspended|paused|frozen|waived|lifted)(?!\p{L})/iu;
const ENGLISH = wholeWords(['deadlines|due dates']);
const PART_BEFORE = /[^,;:()]*$/u;

/** "… suspended all deadlines until 10 April", "alle Fristen bis 10. April ruhen". */
export function isPauseOfDeadlines(said: string, behind: string): boolean {
  const before = PART_BEFORE.exec(said)?.[0] ?? '';
  if (SUSPENDS.test(before)) return true;
  return (FRISTEN.test(before) || ENGLISH.test(before)) && SUSPENDED.test(behind);
}
