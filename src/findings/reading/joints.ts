import { TIME_MARK } from '#src/findings/reading/marked-text.ts';

/** How two dates that follow each other belong together; null where words stand between them. */
export type Joint = 'list' | 'range' | null;

const LIST_WORDS = 'und|and|or|oder|bzw|sowie|respectively|et|ou';
const RANGE_WORDS = 'bis|auf|to|through|until|till|au';
const LIGHT_WORDS = 'zum|zu|den|dem|the|at|um|am|on|der|jeweils|uhr|einschließlich|le';
const JOINED = new RegExp(
  `^(?:[\\s,()/&.–—-]|${TIME_MARK}|(?<!\\p{L})(?:${LIST_WORDS}|${RANGE_WORDS}|${LIGHT_WORDS})(?!\\p{L}))*$`,
  'iu',
);
const RANGE = new RegExp(`[–—-]|(?<!\\p{L})(?:${RANGE_WORDS})(?!\\p{L})`, 'iu');
// "5 May - 17:00, 6 June": the dash parts a day from its time.
const OWN_TIME = new RegExp(`^\\s*[–—-]\\s*${TIME_MARK}+`, 'u');
// "until 5 May and until 6 June", where nothing tells a first day.
const NEXT_END = new RegExp(`(?<!\\p{L})(?:${LIST_WORDS})[.,]?\\s+(?:bis|until|till)(?!\\p{L})`, 'iu');
const FIRST_DAY = /(?<!\p{L})(?:vom?|ab|from|zwischen|between|du)(?:\s+(?:dem|the))?\s*$/iu;
const LEAVES_BRACKET = /^[^(]*\)/;
const LONGEST = 60;

/** What the marked text between two dates says of them; `before` is what stands in front of the first. */
export function jointOf(between: string, before: string): Joint {
  if (between.length > LONGEST || !JOINED.test(between) || LEAVES_BRACKET.test(between)) return null;
  // Columns that lost their bars: the first day and the last.
  const joint = between.replace(OWN_TIME, '');
  if (NEXT_END.test(joint) && !FIRST_DAY.test(before)) return 'list';
  if (RANGE.test(joint) || /^\s+$/.test(joint)) return 'range';
  return /(?:zwischen|between|entre)(?:\s+(?:dem|the|le))?\s*$/iu.test(before) ? 'range' : 'list';
}
