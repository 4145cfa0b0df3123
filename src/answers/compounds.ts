import { isOneOf, wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { participlesOf } from '#src/answers/participles.ts';
import { isName, questionWords, type Word } from '#src/answers/question-words.ts';
import { likeness, SAME, SLIP } from '#src/answers/spelling.ts';
import { umlautFormsOf } from '#src/answers/umlauts.ts';

const SHORTEST_COMPOUND = 8;
// The longest that stood in a law has 63 letters; each letter more is a reading more to look up.
const LONGEST_COMPOUND = 80;
const SHORTEST_PART = 4;
const MOST_WORDS = 16;
const isWritten = isOneOf('writings');
const JOINTS = ['', ...wordsOf('joints')];

/**
 * What else a word may be: the beginning and end of a long one, a short one with two letters swapped (too
 * unlike itself to be found by its trigrams), a noun's participle or its plural with an umlaut.
 */
export function otherReadings(words: readonly Word[]): readonly string[] {
  const names = words.filter(isName).slice(0, MOST_WORDS);
  return [
    ...new Set(
      names.flatMap(({ text }) => [
        ...splits(text).flat(),
        ...swaps(text),
        ...participlesOf(text),
        ...umlautFormsOf(text),
      ]),
    ),
  ];
}

function swaps(text: string): readonly string[] {
  if (text.length >= SHORTEST_COMPOUND) return [];
  return Array.from(
    text.slice(1),
    (letter, at) => text.slice(0, at) + letter + text[at] + text.slice(at + 2),
  );
}

/** Words that no entry has become two where entries or the lexicon know both parts: `Quantenpreis`. */
export function splitByEntries(words: readonly Word[], vocabulary: readonly string[]): readonly Word[] {
  return words.flatMap((word) => {
    const isKnown = !isName(word) || vocabulary.some((known) => likeness(word.text, known) >= SLIP);
    // "Newsletter": a text that somebody writes is one word, whatever its parts may be elsewhere.
    if (isKnown || isWritten(word.text)) return [word];
    const found = splits(word.text).find(
      ([first, second]) =>
        (isIn(vocabulary, first) && (isIn(vocabulary, second) || isKnownWord(second))) ||
        (isKnownWord(first) && isIn(vocabulary, second)),
    );
    if (!found) return [word];
    return found.flatMap((part) => questionWords(part)).map((part) => ({ ...part, clause: word.clause }));
  });
}

/** The beginning and end of a long word, wherever it may be two, whether anybody has them or not. */
export function splits(text: string): readonly (readonly [string, string])[] {
  if (text.length < SHORTEST_COMPOUND || text.length > LONGEST_COMPOUND) return [];
  const found: [string, string][] = [];
  for (let at = SHORTEST_PART; at <= text.length - SHORTEST_PART; at += 1) {
    for (const joint of JOINTS) {
      const first = text.slice(0, at);
      const end = at - joint.length;
      if (first.endsWith(joint) && end >= SHORTEST_PART) found.push([first.slice(0, end), text.slice(at)]);
    }
  }
  return found;
}

function isIn(vocabulary: readonly string[], part: string): boolean {
  return vocabulary.some((known) => likeness(part, known) >= SAME);
}

/** "Bewerbungs" too, as it stands before another part. */
function isKnownWord(text: string): boolean {
  return questionWords(text.replace(/s$/, '')).every((word) => !isName(word));
}
