// What is asked for once one has applied or won: changes, appeals, more time, papers that were missing.
const REQUESTS = [
  'changes? to|amendments? to|modifications? (?:to|of)|appeals?(?= (?:of|against|must|may|can|are))|complaints?|requests? for (?:an? )?(?:\\p{L}+ )?(?:extensions?|reconsideration|changes?)|extension requests?|missing documents?|tuition fees?',
  'widerspr(?:uch|üche)|einspr(?:uch|üche)|beschwerden?|änderungswünsche|(?:antr[aä]ge?|anträgen) auf (?:\\p{L}+ )?(?:verlängerung|änderung|auszahlung|umwidmung|mittelabruf)|studiengebühren',
].join('|');
const ASKED_LATER = new RegExp(
  `^\\P{L}*(?:(?:the|any|all|der|die|alle)\\s+)?(?:${REQUESTS})(?!\\p{L})`,
  'iu',
);
const HANDED_IN_LATER =
  /^[^,;:()]*\s(?:nachgereicht|nachzureichen|nachreichen|nach(?=[\s.!]*$))(?!\p{L})|^\s+(?:if|once|where)\s+(?:the|your|an?)\s+(?:application|proposal|project)s?\s+(?:is|has been|are)\s+(?:successful|approved|funded|selected|awarded)(?!\p{L})/iu;

/** Whether a day is for what follows an application, and not for it: "Changes to … can be requested until". */
export function isLaterRequest(said: string, behind: string): boolean {
  return ASKED_LATER.test(said) || HANDED_IN_LATER.test(behind);
}
