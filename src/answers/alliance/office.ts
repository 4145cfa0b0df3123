import type { Context } from '#src/answers/context.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { isName, questionWords } from '#src/answers/question-words.ts';

/** "Where is the alliance office?", "The secretariat's address": no office of a call or of anybody else is meant. */
export function asksForItsOffice({
  mentions,
  question,
  request: { countries, marks, words },
}: Context): boolean {
  const isOffice = ({ text }: { readonly text: string }) =>
    SECRETARIAT.has(text) || (marks.has('alliance') && OFFICE.has(text));
  // Other words for it may be read as those that an entry uses, and for what it is not.
  const isSaid = words.some(({ text }) => SECRETARIAT.has(text) || OFFICE.has(text));
  if (!isSaid || countries.length > 0 || !questionWords(question).some(isOffice)) return false;
  // Whose else it is, or where, a name says: "LawZero's office in Berlin".
  const others = words.filter(
    (word) =>
      isName(word) && !SECRETARIAT.has(word.text) && !OFFICE.has(word.text) && !word.concepts.has('alliance'),
  );
  return !others.some(({ text }) => mentions.some(({ words: held }) => isNamedIn(held.get(text))));
}

function isNamedIn(roles: ReadonlySet<string> | undefined): boolean {
  return roles !== undefined && [...roles].some((role) => role !== 'text');
}

const SECRETARIAT = wordsOf('secretariat');
const OFFICE = wordsOf('office');
