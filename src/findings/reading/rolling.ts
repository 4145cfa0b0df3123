const ALWAYS =
  /(?<!\p{L})(?:jederzeit|(?:fort)?laufend|ganzjährig|das ganze jahr|durchgehend|kontinuierlich|keine\p{L}* \p{L}*frist(?:en)?|(?:at )?any ?time|rolling|continuous(?:ly)?|(?:all )?year[- ]round|all year|throughout the year|on-?going (?:basis|intake)|no (?:\p{L}+ )?deadlines?|en tout temps|en continu)(?!\p{L})/iu;
const APPLYING =
  /(?<!\p{L})(?:\p{L}*skizzen?|\p{L}*anträge?n?|\p{L}*antrag\p{L}*|einreich\p{L}*|eingereicht|beantrag\p{L}*|\p{L}*bewerb\p{L}*|appl(?:y|ications?|ied)|submi\p{L}+|proposals?|intake|accepted|open|offen|geöffnet|demandes?)(?!\p{L})/iu;

/** Whether a clause says that one may apply at any time. */
export function isRolling(words: string): boolean {
  return ALWAYS.test(words) && APPLYING.test(words);
}
