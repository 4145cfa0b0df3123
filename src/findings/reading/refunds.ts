import { endsWithBis } from '#src/findings/reading/until-words.ts';

// "The application fee will be refunded until": money that comes back is no application.
const FEE_BACK =
  /(?<!\p{L})fees?(?!\p{L})[^,;:()]*\s(?:refunded|refundable|reimbursed|waived|returned)(?:\s+\p{L}+){0,3}?\s+(?:until|till|by|before|if)(?:\s+(?:\p{L}+\s+){1,5}(?:by|before|until))?\s+$/iu;
const CANCELLED =
  /(?<!\p{L})(?:cancel|cancellations?|withdraw|withdrawals?)(?! and)(?:\s+\p{L}+){0,4}?\s+(?:by|before|until)\s+$/iu;
const CANCELLED_GERMAN =
  /(?<!\p{L})(?:absagen?|abmeldung(?:en)?|stornierung(?:en)?|rücktritt)\s+bis(?:\s+zum)?\s+$/iu;
const FEE = /(?<!\p{L})\p{L}*(?:gebühr|beitrag|beiträge)(?:en)?(?!\p{L})/iu;
const BACK_BEHIND = /(?<!\p{L})(?:(?:zurück)?erstattet|erlassen|zurückgezahlt)(?!\p{L})/iu;

/** Whether until a day money is given back, or something is called off. */
export function isRefund(said: string, behind: string): boolean {
  if (FEE_BACK.test(said) || CANCELLED.test(said) || CANCELLED_GERMAN.test(said)) return true;
  return endsWithBis(said) && FEE.test(said + behind) && BACK_BEHIND.test(behind);
}
