import type { Lexicon } from '#src/answers/lexicon/concepts.ts';

/** What is said to the bot and asked of it. */
export type Talk = Pick<
  Lexicon,
  | 'greets'
  | 'thanks'
  | 'helps'
  | 'a-machine'
  | 'a-human'
  | 'a-person'
  | 'reminds'
  | 'stores'
  | 'the-bot'
  | 'plainly'
  | 'languages'
  | 'editors'
  | 'topics'
  | 'organisations'
  | 'answer-in'
  | 'in-language'
  | 'a-question'
  | 'on-behalf'
>;
