// "Der Antrag wurde am 3. Mai eingereicht", "The bill was tabled on 3 May": it is done, and nobody is asked to.
const SENT = {
  en: 'submitted|tabled|introduced|filed|sent|handed in|handed over|received|presented|accepted|approved|registered',
  de: 'eingereicht|eingebracht|gestellt|vorgelegt|übergeben|übermittelt|angenommen|abgegeben|eingegangen|ausgeschrieben',
};
const WAS_SENT_ON = new RegExp(
  `(?<!\\p{L})(?:was|were|has been|have been|had been)\\s+(?:\\p{L}+\\s+)?(?:${SENT.en})(?:\\s+\\p{L}+){0,4}?\\s+on\\s+(?:the\\s+)?$`,
  'iu',
);
const WAS = /(?<!\p{L})wurden?(?:\s+\p{L}+){0,4}?\s+(?:am|vom)\s+$/iu;
const SENT_BEHIND = new RegExp(
  `^(?:[\\s\\p{Co},]+\\p{L}+){0,6}?[\\s\\p{Co},]+(?:${SENT.de})(?!\\p{L})`,
  'iu',
);

/** Whether a date tells when something was handed in. */
export function wasSent(left: string, right: string): boolean {
  return WAS_SENT_ON.test(left) || (WAS.test(left) && SENT_BEHIND.test(right));
}
