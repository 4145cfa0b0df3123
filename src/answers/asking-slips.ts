import { languageOf } from '#src/answers/language.ts';
import type { Concept } from '#src/answers/lexicon/concepts.ts';
import { wordsMeaning } from '#src/answers/lexicon/meanings.ts';
import { questionWords, type Word } from '#src/answers/question-words.ts';
import { isSlipOfFinger } from '#src/answers/spelling.ts';
import type { Language } from '#src/model/language.ts';

/**
 * "wen does it start": what asks for whom in one language alone is a slip for what asks for a time in that of all other
 * words.
 */
export function withAskingSlips(words: readonly Word[], languages: readonly Language[]): readonly Word[] {
  const at = words.findIndex(({ concepts }) => concepts.has('who'));
  const word = words[at];
  const language = word && languageOf(words.toSpliced(at, 1), languages);
  if (!language || word.languages.includes(language)) return words;
  const meant = wordsMeaning('when').find(
    (one) => isSlipOfFinger(word.text, one) && questionWords(one)[0]?.languages.includes(language),
  );
  if (meant === undefined) return words;
  const when: Word = { ...word, text: meant, languages: [language], concepts: new Set<Concept>(['when']) };
  return words.with(at, when);
}
