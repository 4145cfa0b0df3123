// "Applications will be evaluated by independent experts by 5 May": done by others, with what was handed in.
const DONE =
  'reviewed|evaluated|assessed|processed|adjudicated|ranked|screened|notified|informed|contacted|communicated|decided|answered|returned';
const IS_DONE = new RegExp(
  `(?<!\\p{L})(?:be|are|is|been)\\s+(?:\\p{L}+ly\\s+)?(?:${DONE})(?!\\p{L})([^,;:()]*?)\\s(?:by|on|before|until|no later than)\\s+(?:the\\s+)?$`,
  'iu',
);
const EXPECTED =
  /(?<!\p{L})(?:decisions?|results?|answers?|repl(?:y|ies)|outcomes?|notifications?|announcements?)(?:\s+\p{L}+){0,8}?\s+(?:can|may|is|are|should|will)(?:\s+be)?\s+(?:expected|available|sent|made)(?:\s+\p{L}+){0,3}?\s+(?:by|on|before)\s+$/iu;
const HEAR = /(?<!\p{L})(?:hear|heard)(?!\p{L})[^,;:()]*\s(?:by|before|until)\s+$/iu;
// A verb of those who apply stands nearer to the day.
const OF_APPLICANTS =
  /(?<!\p{L})(?:if|when|who|that|which|whose|once|apply|applying|(?:re)?submit(?:ted|ting)?|received|sent|due|deadlines?|to)(?!\p{L})/iu;

/** Whether a day is the one by which something is judged or told, or heard of. */
export function isOutcome(said: string): boolean {
  if (EXPECTED.test(said)) return true;
  const [, between] = IS_DONE.exec(said) ?? [];
  if (between !== undefined) return !OF_APPLICANTS.test(between);
  return HEAR.test(said);
}
