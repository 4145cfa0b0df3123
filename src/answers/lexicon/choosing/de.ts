import type { Lexicon } from '#src/answers/lexicon/concepts.ts';

/** German words for one, all or none of those that were said or offered. */
export const choosing = {
  compares: 'früher, eher, zuerst, als erstes, später, zeitiger, vorher',
  each: 'beide, beides, alle beide, alle drei, alle zusammen, jede davon, jeder davon, jedes davon',
  none: `
    keine davon, keiner davon, keines davon, keins davon, keine von beiden, keiner von beiden, keines
    von beiden, keine von denen, keines von denen, nichts davon, weder noch, keins von beiden, keine der
    beiden`,
} satisfies Partial<Lexicon>;
