import type { Aside } from '#src/answers/asides/aside.ts';
import { clausesOf, questionAt } from '#src/answers/asides/clauses.ts';
import type { Concept } from '#src/answers/lexicon/concepts.ts';
import { means } from '#src/answers/question-words.ts';

/** "We got through the outline stage. When is the full proposal due?": how far somebody has come asks for nothing. */
export const progress: Aside = {
  covers({ words }) {
    const clauses = clausesOf(words);
    const at = questionAt(clauses);
    return clauses
      .slice(0, Math.max(at, 0))
      .flat()
      .filter((word) => means(word, OF_OUTCOME));
  },
  stays: 'filler',
  mayBeOfMatter: true,
};

const OF_OUTCOME: ReadonlySet<Concept> = new Set<Concept>(['chance', 'decision']);
