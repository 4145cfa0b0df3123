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
const UNTIL_IN_FRONT =
  /^\P{L}*(?:(?:bis(?:\s+zum)?(?:\s+\p{L}*(?:stichtag|frist|schluss))?(?:\s+am)?|by|until|as of|between|from|zwischen|vom|in der zeit vom|im zeitraum vom)(?:\s+(?:the|dem))?)\s+$/iu;
const HAD_COME = {
  en: '(?:\\p{L}+\\s+){1,6}?(?:had|have|has)\\s+(?:\\p{L}+\\s+){0,2}?(?:received|submitted|applied|arrived|come in|registered)',
  de: `(?:sind|waren|wurden|haben|hatten)(?:\\s+\\S+){1,8}?\\s+(?:${SENT.de}|beworben|beantragt|registriert|angemeldet)`,
  deFinite: '(?:gingen|lagen|kamen)(?:\\s+\\S+){1,8}?\\s+(?:ein|vor|an)',
};
const HAS_COME = new RegExp(
  `^(?:\\s+(?:deadline|cut-?off|closing date))?[\\s,\\p{Co}]*(?:${Object.values(HAD_COME).join('|')})(?!\\p{L})`,
  'iu',
);

// How many there were: "dass bis 5. Mai so viele Anträge eingegangen sind", "received more than 300 submissions by".
const COUNT =
  '(?:\\d[\\d.,]*|so viele|zahlreiche|viele|mehr als|rund|insgesamt|knapp|fast|more than|over|some|nearly|almost|about|around|roughly|hundreds|dozens|a total|a record|many)';
const CAME_BEHIND = new RegExp(
  `^[\\s,\\p{Co}]+(?:(?!müss|soll|könn|dürf)\\p{L}+\\s+)?${COUNT}(?:\\s+\\S+){1,6}?\\s+(?:${SENT.de}|beworben|registriert)(?!\\p{L})`,
  'iu',
);
const UNTIL_THEN = /(?<!\p{L})(?:bis|vom|zwischen)(?:\s+(?:zum|dem))?\s+$/iu;
const RECEIVED = '(?:received|attracted|drew|got|registered|saw|processed|assessed|funded|submitted)';
const CAME_BEFORE = new RegExp(
  `(?<!\\p{L})${RECEIVED}\\s+${COUNT}(?:\\s+(?!that|which|who)[\\p{L}\\d.,-]+){1,5}?\\s+(?:by|until|before|between|from)\\s+(?:the\\s+)?$`,
  'iu',
);
const SPAN_CAME = new RegExp(
  `^[\\s,\\p{Co}]*(?:(?:\\p{L}+\\s+){1,4}?${RECEIVED}\\s+${COUNT}|(?:wurden|sind|gingen|kamen)\\s+${COUNT})(?!\\p{L})`,
  'iu',
);
/** Whether the words tell how many handed in until then. */
function tellsHowMany(left: string, right: string): boolean {
  if (UNTIL_THEN.test(left) && CAME_BEHIND.test(right)) return true;
  return CAME_BEFORE.test(left) || (UNTIL_IN_FRONT.test(left) && SPAN_CAME.test(right));
}

/** Whether a date tells when something was handed in. */
export function wasSent(left: string, right: string): boolean {
  if (UNTIL_IN_FRONT.test(left) && HAS_COME.test(right)) return true;
  if (tellsHowMany(left, right)) return true;
  return WAS_SENT_ON.test(left) || (WAS.test(left) && SENT_BEHIND.test(right));
}
