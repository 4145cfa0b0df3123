import type { Aside } from '#src/answers/asides/aside.ts';
import { asks } from '#src/answers/asides/asking.ts';
import { isLanguageOfTheWorld } from '#src/answers/language.ts';
import { isName, type Word } from '#src/answers/question-words.ts';

/**
 * That the answer shall be in a language, and why: in "Answer in English, my boss reads along" no word behind the language
 * asks for anything, or names what an entry has; at the end of what asks before, it may name that too.
 */
export const languageReason: Aside = {
  covers({ words, wanted }, { isKnown }) {
    if (!wanted) return [];
    const reason = reasonIn(words, wanted.said, isKnown);
    const covered = words.filter((word) => wanted.said.includes(word) || reason.includes(word));
    const isAsked = words.some((word) => !covered.includes(word) && (isName(word) || asks(word)));
    return isAsked ? covered : wanted.said;
  },
  stays: null,
  mayBeOfMatter: true,
};

/** What stands behind the language, in its clause and in the next one, where these ask for nothing. */
function reasonIn(
  words: readonly Word[],
  said: readonly Word[],
  isKnown: (text: string) => boolean,
): readonly Word[] {
  const last = words.findLastIndex((word) => said.includes(word));
  const own = words[last]?.clause ?? 0;
  const behind = words.slice(last + 1);
  const names = (word: Word) => isName(word) && isKnown(word.text) && !isLanguageOfTheWorld(word.text);
  const isAtEnd = (clause: number) => behind.every((word) => word.clause <= clause);
  const isReason = (clause: number) => {
    const clauseWords = behind.filter((word) => word.clause === clause);
    const mayName = isAtEnd(clause) && words.slice(0, last).some(asks);
    return clauseWords.every((word) => !asks(word) && (mayName || !names(word)));
  };
  const clauses = [own, own + 1].filter(isReason);
  return behind.filter((word) => clauses.includes(word.clause));
}
