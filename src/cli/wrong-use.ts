import type { Text } from '#src/messages/text.ts';
import { Trouble } from '#src/messages/trouble.ts';

/** What was typed is wrong, so nothing was begun: exit code 2. Commander lets it pass where an option is read. */
export class WrongUse extends Trouble {
  constructor(text: Text) {
    super([text]);
    this.name = 'WrongUse';
  }
}

/** `option` cannot be `word`; `possible` says what it can be. */
export function notPossible(option: string, word: string, possible: string | Text): WrongUse {
  return new WrongUse({ key: 'cli:mistake.not-possible', values: { option, word, possible } });
}

/** Reads the value of an option that takes one of a few words. */
export function oneOf<Word extends string>(option: string, words: readonly Word[]): (given: string) => Word {
  return (given) => {
    const word = words.find((known) => known === given);
    if (word === undefined) throw notPossible(option, given, words.join(', '));
    return word;
  };
}
