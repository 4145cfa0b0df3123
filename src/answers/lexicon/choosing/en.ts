import type { Lexicon } from '#src/answers/lexicon/concepts.ts';

/** English words for one, all or none of those that were said or offered. */
export const choosing = {
  compares: 'earlier, sooner, first, later, before the other',
  each: 'both, all of them, all of these, each of them, all three',
  none: `
    none, none of them, none of these, none of those, neither, neither one, neither of them, neither of
    these, neither of those, not any of them, not any of these`,
} satisfies Partial<Lexicon>;
