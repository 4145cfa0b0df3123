import { wholeWords } from '#src/findings/reading/whole-words.ts';

// Whoever waits for something writes to the funder, and hands in nothing.
const ASKS = wholeWords([
  'contact|call (?:us|the)|e-?mail|write to|get in touch|reach out|let (?:us|me) know|notify|inform',
  'kontaktieren|wenden|wende|melden|melde|schreiben|informieren|nachzufragen|nachfragen|rufen',
]);
const LACKS = wholeWords([
  "(?:not|never|n[’']t|no)(?:\\s+\\p{L}+){0,2}?\\s+(?:receive[ds]?(?!(?:\\s+\\p{L}+){0,3}? (?:funding|grants?|awards?|support|fellowships?|scholarships?))|heard|hear|get|got|gotten|arrived|confirmation)|missing|incorrect",
  'kein\\p{L}*(?! (?:\\p{L}+ )?(?:\\p{L}*förderung|\\p{L}*stipendi\\p{L}+|zusch\\p{L}+|mittel))(?:\\s+\\p{L}+){0,2}?\\s+(?:erhalten|bekommen|vorliegt|vorliegen|eingegangen)|kein\\p{L}* (?:\\p{L}*bestätigung|nachricht|antwort)|(?:nicht|nichts)(?:\\s+\\p{L}+){0,2}?\\s+(?:erhalten|bekommen|gehört)|fehlt|fehlen',
]);
const CONDITION = wholeWords(['if|unless|in case|who|should', 'falls|wenn|sofern|sollten?|wer|die']);

/** "Contact the office by 5 May if you have not received it": asking back is no handing in; `asked` holds the verb. */
export function isAskingBack(asked: string, sentence: string): boolean {
  return ASKS.test(asked) && LACKS.test(sentence) && CONDITION.test(sentence);
}
