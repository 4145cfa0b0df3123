import { expect, test } from 'vitest';
import { findMentions } from '#src/answers/mentions.ts';
import { questionWords } from '#src/answers/question-words.ts';
import type { EntryWord, WordRole } from '#src/ports/entries.ts';

const wordsOf = (name: string, role: WordRole): readonly EntryWord[] =>
  name.split(' ').map((word) => ({ word, ref: 'call:kelp', role, language: null, name }));

test('in whatever order its words are found, an entry is mentioned by the same name', () => {
  const asked = questionWords('kelp tang');
  const found = [...wordsOf('tang kelp', 'alias'), ...wordsOf('kelp tang', 'alias')];
  const mentions = findMentions(asked, asked, found);
  expect(mentions).toMatchObject([{ ref: 'call:kelp', name: 'kelp tang', coverage: 1, share: 1 }]);
  expect(findMentions(asked, asked, found.toReversed())).toEqual(mentions);
});

test('a name tells less where it is that of a topic or funder alone', () => {
  const asked = questionWords('kelp');
  expect(findMentions(asked, asked, wordsOf('kelp', 'topic'))).toMatchObject([{ coverage: 0.9 }]);
  expect(findMentions(asked, asked, wordsOf('kelp', 'funder'))).toMatchObject([{ coverage: 0.9 }]);
});
