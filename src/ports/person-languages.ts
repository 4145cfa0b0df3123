import type { Language } from '#src/model/language.ts';
import type { PersonRef } from '#src/ports/roles.ts';

/** The language that a person chose; nothing else is kept about anyone who only asks. */
export interface PersonLanguages {
  of(person: PersonRef): Promise<Language | null>;
  choose(person: PersonRef, language: Language): Promise<void>;
}
