import { type Detail, PROCEDURE } from '#src/answers/details/detail.ts';
import { wordsOfText } from '#src/answers/details/words-of-text.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import type { Mark } from '#src/answers/marks.ts';

/** "Which file format do they want?", "Antrag als Word oder PDF?", where the text names a kind of file. */
export const fileFormat: Detail = {
  ...PROCEDURE,
  asks({ request: { marks, words } }) {
    const isOfFile = words.some(({ text }) => FORMATS.has(text) || FILE_KINDS.has(text));
    return isOfFile && !ASKING_ELSE.some((mark) => marks.has(mark));
  },
  isAsking: ({ text }) => FORMATS.has(text) || FILE_KINDS.has(text),
  tells: (text) => wordsOfText(text).some((words) => words.some((word) => FILE_KINDS.has(word))),
};

const FORMATS = wordsOf('file-formats');
const FILE_KINDS = wordsOf('file-kinds');
const ASKING_ELSE: readonly Mark[] = ['when', 'who', 'why', 'where', 'how-many', 'how-much'];
