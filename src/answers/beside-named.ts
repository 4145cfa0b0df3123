import { type Context, type Draft, say } from '#src/answers/context.ts';
import { FAR_FUTURE, FAR_PAST } from '#src/answers/periods/period.ts';
import { isName, type Word } from '#src/answers/question-words.ts';
import { milestoneCard, milestonesList } from '#src/answers/say/milestones.ts';
import { findSubject } from '#src/answers/subject.ts';

/** "What comes after the Blossom Day?": the event behind the one that is named; null where none is. */
export async function besideNamed(context: Context): Promise<Draft | null> {
  const { words, period } = context.request;
  const side = period ? null : sideAsked(words);
  const subject = side && findSubject(context, ['milestone']);
  if (!side || subject?.kind !== 'one') return null;
  const all = await context.entries.milestones({
    kind: 'within',
    days: { first: FAR_PAST, last: FAR_FUTURE },
  });
  const inOrder = side === 'before' ? all.toReversed() : all;
  const at = inOrder.findIndex(({ id }) => `milestone:${id}` === subject.ref);
  if (at < 0) return null;
  const beside = inOrder.slice(at + 1).find(({ status }) => status !== 'cancelled');
  const none = side === 'before' ? 'answers:no-earlier-milestone' : 'answers:no-later-milestone';
  return beside ? milestoneCard(context, beside) : milestonesList(context, say(context, none), []);
}

/** Behind "after" or "before the" stands what is named; without an article "nach" and "vor" lead to a place. */
function sideAsked(words: readonly Word[]): 'after' | 'before' | null {
  const at = words.findIndex(({ concepts }) => concepts.has('after') || concepts.has('before'));
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next || words.slice(0, at).some(isName) || !words.slice(at + 1).some(isName)) return null;
  const isOfTime = !PLACING.has(word.text) || BEFORE_NOUN.some((one) => next.concepts.has(one));
  if (!isOfTime) return null;
  return word.concepts.has('after') ? 'after' : 'before';
}

// "Nach dem" is one phrase.
const BEFORE_NOUN = ['article', 'points', 'after', 'before'] as const;
const PLACING: ReadonlySet<string> = new Set(['nach', 'vor']);
