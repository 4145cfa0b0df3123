import { LEXICONS } from '#src/answers/lexicon/lexicons.ts';
import { isName, type Word } from '#src/answers/question-words.ts';
import { likeness, SAME } from '#src/answers/spelling.ts';
import { fold } from '#src/model/fold.ts';

// By which entries and questions tell of the same, folded, a group each, whatever the language.
const SYNONYMS = Object.values(LEXICONS)
  .flatMap(({ synonyms }) => synonyms)
  .map((group) => group.split(',').map(fold));

/** What else may be written for a word: none for most. */
export function synonymsOf(text: string): readonly string[] {
  return SYNONYMS.find((group) => group.includes(text))?.filter((one) => one !== text) ?? [];
}

/** Whether a word of an entry is another word for what was asked. */
export function isSynonym(asked: string, found: string): boolean {
  return synonymsOf(asked).some((one) => likeness(one, found) >= SAME);
}

/** Words that no entry has become the synonym that some entry has: "unterschrieben" where it says "unterzeichnet". */
export function withSynonyms(words: readonly Word[], vocabulary: readonly string[]): readonly Word[] {
  const isHeard = (text: string) => vocabulary.some((word) => likeness(text, word) >= SAME);
  return words.map((word) => {
    if (!isName(word) || isHeard(word.text)) return word;
    const heard = synonymsOf(word.text).flatMap((one) =>
      vocabulary.filter((known) => likeness(known, one) >= SAME),
    )[0];
    return heard === undefined ? word : { ...word, text: heard };
  });
}
