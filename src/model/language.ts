/** A BCP 47 language tag of a catalogue under `locales/`, such as `de` or `en`. */
export type Language = string;

/** A text in the languages it was written in. At least one is there. */
export type LocalText = Readonly<Record<Language, string>>;

/** One version of a text, with the language it really is in. */
export type PickedText = { readonly text: string; readonly language: Language };

/** The text in the wanted language, or else the first that there is. */
export function pickText(text: LocalText, wanted: Language): PickedText {
  const own = text[wanted];
  if (own !== undefined) return { text: own, language: wanted };
  const [language = wanted, other = ''] = Object.entries(text)[0] ?? [];
  return { text: other, language };
}
