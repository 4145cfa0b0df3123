// "Open for EOIs: 5 May": a label that names no end tells when it begins.
const LABEL =
  /^\P{L}*(?:(?:portal|call|system|tool|competition)\s+)?(?:open (?:for|to)|accepting|(?:ist )?(?:offen|geöffnet) für)\s+(?:\p{L}+\s+){0,2}\p{L}+\s*[|:]\s*$/iu;
const POSSIBLE_FROM =
  /^\P{L}*(?:\p{L}+\s+){1,3}(?:(?:möglich|geöffnet|offen) ab|(?:possible|accepted|open) from)\s*[|:]\s*$/iu;

/** Whether a label tells from when one can hand in. */
export function isOpeningLabel(said: string): boolean {
  return LABEL.test(said) || POSSIBLE_FROM.test(said);
}
