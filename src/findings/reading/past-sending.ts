// "Der Antrag wurde am 3. Mai eingereicht", "The bill was tabled on 3 May": it is done, and nobody is asked to.
const SENT = {
  en: 'submitted|tabled|introduced|filed|sent|handed in|handed over|received|presented|accepted|approved|registered',
  de: 'eingereicht|eingebracht|gestellt|vorgelegt|übergeben|übermittelt|angenommen|abgegeben|eingegangen|ausgeschrieben',
};
const WAS_SENT_ON = new RegExp(
  `(?<!\\p{L})(?:was|were|has been|have been|had been)\\s+(?:\\p{L}+\\s+)?(?:${SENT.en})(?:\\s+\\p{L}+){0,4}?\\s+on\\s+(?:the\\s+)?$`,
  'iu',
);
const WAS = /(?<!\p{L})(?:wurden?|hat|haben|hatten?)(?:\s+\p{L}+){0,4}?\s+(?:am|vom)\s+$/iu;
const SENT_BEHIND = new RegExp(
  `^(?:[\\s\\p{Co},]+\\p{L}+){0,6}?[\\s\\p{Co},]+(?:${SENT.de})(?!\\p{L})`,
  'iu',
);

// "Bis zum 5. Mai sind 40 Anträge eingegangen", "By 5 May, we had received 40": how many came until then.
const UNTIL_IN_FRONT = /^\P{L}*(?:bis(?:\s+zum)?|by|until|as of)\s+$/iu;
const HAD_COME = {
  en: '(?:\\p{L}+\\s+){1,6}?(?:had|have|has)\\s+(?:\\p{L}+\\s+){0,2}?(?:received|submitted|applied|arrived|come in|registered)',
  de: `(?:sind|waren|wurden|haben|hatten)(?:\\s+\\S+){1,8}?\\s+(?:${SENT.de}|beworben|beantragt|registriert|angemeldet)`,
  deFinite: '(?:gingen|lagen|kamen)(?:\\s+\\S+){1,8}?\\s+(?:ein|vor|an)',
};
const HAS_COME = new RegExp(`^[\\s,\\p{Co}]*(?:${Object.values(HAD_COME).join('|')})(?!\\p{L})`, 'iu');

/** Whether a date tells when something was handed in. */
export function wasSent(left: string, right: string): boolean {
  if (UNTIL_IN_FRONT.test(left) && HAS_COME.test(right)) return true;
  return WAS_SENT_ON.test(left) || (WAS.test(left) && SENT_BEHIND.test(right));
}
