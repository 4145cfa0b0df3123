import { expect, test } from 'vitest';
import { LEXICONS } from '#src/answers/lexicon/lexicons.ts';
import { fold } from '#src/model/fold.ts';

const lists = Object.entries(LEXICONS).flatMap(([language, { forms, synonyms: _, ...lexicon }]) =>
  Object.entries({ ...lexicon, ...forms })
    .filter(([, list]) => list !== '')
    .map(([concept, list]) => ({ language, concept, list })),
);

test.each(lists)('$language: no phrase stands twice among those that mean $concept', ({ list }) => {
  const phrases = list.split(',').map((one) => one.split('…').map(fold).join('…'));
  const written = list.split(',').map((one) => one.trim().startsWith('*'));
  const marked = phrases.map((phrase, at) => (written[at] ? `*${phrase}` : phrase));
  expect(marked.filter((phrase, at) => marked.indexOf(phrase) !== at)).toEqual([]);
  expect(phrases).not.toContain('');
});
