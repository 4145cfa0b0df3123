import { isLanguageOfTheWorld } from '#src/answers/language.ts';
import { type Concept, QUESTION_WORDS } from '#src/answers/lexicon/concepts.ts';
import { isName, means, type Word } from '#src/answers/question-words.ts';

/**
 * What is left of a question that asks for a language, without why: in "Answer in English, my boss reads along" no word
 * behind the language asks for anything, or names what an entry has; at the end of what asks before, it may name that too.
 */
export function withoutReason(
  words: readonly Word[],
  said: readonly Word[],
  isKnown: (text: string) => boolean,
): readonly Word[] {
  const last = words.findLastIndex((word) => said.includes(word));
  const own = words[last]?.clause ?? 0;
  const behind = words.slice(last + 1);
  const asks = (word: Word) => means(word, ASKING);
  const names = (word: Word) => isName(word) && isKnown(word.text) && !isLanguageOfTheWorld(word.text);
  const isAtEnd = (clause: number) => behind.every((word) => word.clause <= clause);
  const isAside = (clause: number) => {
    const clauseWords = behind.filter((word) => word.clause === clause);
    const mayName = isAtEnd(clause) && words.slice(0, last).some(asks);
    return clauseWords.every((word) => !asks(word) && (mayName || !names(word)));
  };
  const aside = [own, own + 1].filter(isAside);
  const isReason = (word: Word) => behind.includes(word) && aside.includes(word.clause);
  const rest = words.filter((word) => !said.includes(word));
  const left = rest.filter((word) => !isReason(word));
  return left.some((word) => isName(word) || asks(word)) ? left : rest;
}

/** What a question that asks for something holds. */
export const ASKING: ReadonlySet<Concept> = new Set<Concept>([
  ...QUESTION_WORDS,
  'from-when',
  'whether',
  'describe',
  'list',
  'exists',
  'call',
  'calls',
  'deadline',
  'deadlines',
  'ends',
  'is-open',
  'submit',
  'application',
  'money',
  'milestone',
  'milestones',
  'alliance',
]);
