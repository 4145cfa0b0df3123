import { languageName } from '#src/messages/language-name.ts';
import type { TextKey, TextValues } from '#src/messages/text.ts';
import { type Language, type LocalText, pickText } from '#src/model/language.ts';
import type { Words } from '#src/ports/words.ts';

/** Who reads: a language, and how to say a text of the catalogue in it. */
export type TextReader = {
  readonly language: Language;
  readonly say: (key: TextKey, values?: TextValues) => string;
};

export function textReader(words: Words, language: Language): TextReader {
  return { language, say: (key, values) => words.say(language, key, values) };
}

/** A text of the knowledge in the reader's language, or the one there is: `Name (in German only)`. */
export function sayLocalText({ language, say }: TextReader, local: LocalText): string {
  const { text, language: found } = pickText(local, language);
  if (found === language) return text;
  return say('chat:in-one-language', { text, name: languageName(language, found) });
}
