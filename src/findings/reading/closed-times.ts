// "Bis zum 5. Mai werden keine Anträge angenommen": until then the way in is closed.
const IN_FRONT =
  /^\P{L}*(?:bis(?:\s+(?:zum|einschließlich))?|vo[mn]|zwischen(?:\s+dem)?|until|till|from|between)\s+$/iu;
const NOTHING_TAKEN =
  /^,?\s+(?:(?:werden|können|kann|ist|sind|wird)\s+(?:\p{L}+\s+)?keine?\s+\p{L}*(?:antr|bewerb|skizz|einreich|einsend|anmeld)\p{L}*|no\s+(?:\p{L}+\s+)?(?:applications?|proposals?|submissions?|nominations?)|it is not possible|(?:we|the \p{L}+) (?:will|do|can) ?not)(?!\p{L})/iu;
const STAYS_CLOSED =
  /(?<!\p{L})(?:bleib(?:t|en)|ist|sind|war(?:en)?)\s+(?:\p{L}+\s+){0,3}(?:bis|vom|zwischen)(?:\s+(?:zum|dem))?\s+$/iu;
const CLOSED_BEHIND = /^\s+(?:\p{L}+\s+)?(?:geschlossen|gesperrt|offline|nicht erreichbar)(?!\p{L})/iu;
const IS_CLOSED =
  /(?<!\p{L})(?:(?:is|are|was|were|be|remains?|stays?) (?:closed|offline|unavailable|down|inaccessible)|not (?:be )?(?:process|accept|tak|review)\p{L}*)(?:\s+\p{L}+){0,4}?\s+(?:from|until|till|between|through)\s+$/iu;

/** Whether nothing can be handed in until a day, or within a time. */
export function isClosedTime(said: string, behind: string): boolean {
  if (IN_FRONT.test(said) && NOTHING_TAKEN.test(behind)) return true;
  return IS_CLOSED.test(said) || (STAYS_CLOSED.test(said) && CLOSED_BEHIND.test(behind));
}
