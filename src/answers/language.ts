import type { Word } from '#src/answers/question-words.ts';
import { fold } from '#src/model/fold.ts';
import type { Language } from '#src/model/language.ts';

/**
 * The language that most words of a question belong to. Words that several languages share say nothing;
 * null when nothing says anything.
 */
export function languageOf(words: readonly Word[], languages: readonly Language[]): Language | null {
  const votes = languages.map((language): [Language, number] => [
    language,
    words.filter((word) => word.languages.length === 1 && word.languages[0] === language).length,
  ]);
  const [first, second] = votes.toSorted((a, b) => b[1] - a[1]);
  if (!first || first[1] === 0 || first[1] === second?.[1]) return null;
  return first[0];
}

/** The language that the text itself asks to be answered in ("auf Englisch bitte"), with the words that say so. */
export function wantedLanguage(
  words: readonly Word[],
  languages: readonly Language[],
): { readonly language: Language; readonly said: readonly Word[] } | null {
  for (const [index, word] of words.entries()) {
    const language = languages.find((one) => namesOf(one, languages).has(word.text));
    const before = words[index - 1];
    if (language === undefined) continue;
    const isWhole = words.length <= 3;
    if (isWhole || before?.concepts.has('answer-in')) {
      return { language, said: before?.concepts.has('answer-in') ? [before, word] : [word] };
    }
  }
  return null;
}

// "German" and "Deutsch", folded, in each language that the bot speaks.
function namesOf(language: Language, languages: readonly Language[]): ReadonlySet<string> {
  const known = names.get(language);
  if (known) return known;
  const made = new Set(
    [language, ...languages].map((reader) =>
      fold(new Intl.DisplayNames([reader], { type: 'language' }).of(language) ?? language),
    ),
  );
  names.set(language, made);
  return made;
}

const names = new Map<Language, ReadonlySet<string>>();
