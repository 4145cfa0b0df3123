// "Für Anträge, die vor dem 5. Juli gestellt wurden, gilt die alte Richtlinie": no day to hand in by.
const BEFORE_DAY = /(?<!\p{L})(?:vor|bis|before|prior to|until|by)(?:\s+(?:dem|zum|the))?\s+$/iu;
const RULES_GERMAN =
  /^\s+(?:\p{L}+\s+)?(?:gestellt|eingereicht|eingegangen|bewilligt|begonnen|erlassen)\p{L}*\s+(?:(?:wurden?|worden|sind|waren)\s*){0,2},\s+(?:gilt|gelten|find(?:et|en)|bleib(?:t|en)|richtet|werden\s+nach|unterliegen)(?!\p{L})/iu;
const RULES_ENGLISH =
  /^,?\s+(?:were|are|remain|continue|will be|will continue|fall|stay)\s+(?:\p{L}+\s+){0,3}?(?:under|subject to|governed by|according to|following|by the)\s+(?:the\s+)?(?:\p{L}+\s+){0,2}?(?:former|previous|old|earlier|existing|current|new|revised|prior)(?!\p{L})/iu;

/** Whether a day only tells which rules hold for what was handed in before it. */
export function tellsWhichRules(said: string, behind: string): boolean {
  return BEFORE_DAY.test(said) && (RULES_GERMAN.test(behind) || RULES_ENGLISH.test(behind));
}
