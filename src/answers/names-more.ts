import type { Context } from '#src/answers/context.ts';
import { isDeadlineWord } from '#src/answers/deadline-word.ts';
import type { Mark } from '#src/answers/marks.ts';
import type { EntryMention } from '#src/answers/mentions.ts';
import { isName, type Word } from '#src/answers/question-words.ts';
import { kindOf, ownWordsOf } from '#src/answers/subject.ts';

/** "How long are cadets on board?": of that a text of the call tells, and something else than the time left is asked for. */
export function namesTextOfCall({ mentions, request: { asked, marks } }: Context): boolean {
  const [best] = mentions.filter(isCall);
  const isInTexts = ({ text }: Word) => {
    const roles = best?.words.get(text);
    return roles !== undefined && [...roles].every((role) => role === 'text' || role === 'eligibility');
  };
  return !OF_TIME_LEFT.some((mark) => marks.has(mark)) && asked.filter(isName).some(isInTexts);
}

/** "How long may researchers use the recordings?": it asks how long alone, and no call is called by all that it names. */
export function asksHowLongElse({ mentions, request: { asked, marks, words } }: Context): boolean {
  const isElse = [...OF_TIME_LEFT, ...OF_CLOSING].some((mark) => marks.has(mark));
  const isOfDeadline = words.some(isDeadlineWord);
  if (!marks.has('how-long') || isElse || isOfDeadline) return false;
  const named = asked.filter(isName);
  const isCalledSo = (one: EntryMention) =>
    isCall(one) && named.every(({ text }) => ownWordsOf(one).includes(text));
  return named.length > 0 && !mentions.some(isCalledSo);
}

function isCall({ ref }: EntryMention): boolean {
  return kindOf(ref) === 'call';
}

const OF_TIME_LEFT: readonly Mark[] = ['until', 'days', 'weeks', 'application', 'stage', 'is-open', 'opens'];
const OF_CLOSING: readonly Mark[] = ['still', 'submit', 'ends', 'closed', 'status', 'a-period'];
