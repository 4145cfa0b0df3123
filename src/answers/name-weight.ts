import { meaningsAt, saysNothing } from '#src/answers/lexicon/meanings.ts';

const FILLER_IN_NAME = 0.05;
const KNOWN_IN_NAME = 0.4;

/** How much a folded word tells in a name: one that the lexicon knows less than one that it does not. */
export function nameWeight(word: string): number {
  const meaning = meaningsAt([word], 0);
  if (!meaning) return 1;
  return saysNothing(word) ? FILLER_IN_NAME : KNOWN_IN_NAME;
}
