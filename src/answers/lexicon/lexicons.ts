import type { Lexicon } from '#src/answers/lexicon/concepts.ts';
import { de } from '#src/answers/lexicon/de.ts';
import { en } from '#src/answers/lexicon/en.ts';
import type { Language } from '#src/model/language.ts';

/** Every language that a question can be understood in. */
export const LEXICONS: Readonly<Record<Language, Lexicon>> = { de, en };
