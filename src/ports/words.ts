import type { TextKey, TextValues } from '#src/messages/text.ts';
import type { Language } from '#src/model/language.ts';

/** The catalogues. */
export interface Words {
  /** One per folder under `locales/`. */
  readonly languages: readonly Language[];
  say(language: Language, key: TextKey, values?: TextValues): string;
}
