import { wordsOf, writtenIn } from '#src/answers/lexicon/word-forms.ts';
import { bounded } from '#src/answers/question-words.ts';
import { fold } from '#src/model/fold.ts';

/**
 * Tells which words (folded) of a text are the name of somebody whom no entry knows, behind a title, or that title: of "Frau
 * Dr. Weber" all three. A name is written with a capital, and an abbreviated title with its full stop.
 */
export function titledReader(text: string, isKnown: (text: string) => boolean): (text: string) => boolean {
  const people = [...bounded(text).matchAll(TITLED)].map(([run]) => fold(run).split(' '));
  const unknown = people.filter((run) => !run.some((word) => !TITLES.has(word) && isKnown(word)));
  const titled = new Set(unknown.flat());
  return (word) => titled.has(word);
}

const WITHOUT_DOT = writtenIn('titles').flat().join('|');
const WITH_DOT = writtenIn('abbreviated-titles').flat().join('|');
const TITLED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:(?:${WITHOUT_DOT})\\.?|(?:${WITH_DOT})\\.)\\s+)+\\p{Lu}[\\p{L}\\p{M}’'-]*`,
  'gu',
);
const TITLES = wordsOf('titles', 'abbreviated-titles');
