import { isName, type Word } from '#src/answers/question-words.ts';

/** "Which resolution": of what kind of thing one is asked for, where that is a name and not what the bot knows to be asked. */
export function whichThing(words: readonly Word[]): Word | undefined {
  const at = words.findLastIndex(({ concepts }) => concepts.has('which'));
  const thing = at < 0 ? undefined : words[at + 1];
  return thing && isName(thing) ? thing : undefined;
}
