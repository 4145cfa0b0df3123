import { type Context, type Draft, say } from '#src/answers/context.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { FAR_FUTURE, FAR_PAST } from '#src/answers/periods/period.ts';
import { isName, type Word } from '#src/answers/question-words.ts';
import { milestoneCard, milestonesList } from '#src/answers/say/milestones.ts';
import { findSubject, kindOf } from '#src/answers/subject.ts';
import { compareDays, type Milestone } from '#src/model/milestone.ts';

type Side = 'after' | 'before';

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
  const named = all.filter(({ id }) => `milestone:${id}` === subject.ref);
  return named.length === 0 ? null : saidOf(context, side, eventBeside(named, side, all));
}

/** "After that", and "before that" where no period says what it is before. */
export function asksBesideTold({ request: { marks, period } }: Context): boolean {
  return marks.has('after-next') || (marks.has('before-that') && !period);
}

/** The one after those that were told last, or before them; null where it was not milestones that were told. */
export function besideTold(context: Context, found: readonly Milestone[]): Draft | null {
  const { about } = context.conversation;
  if (!about.some((ref) => kindOf(ref) === 'milestone')) return null;
  const told = found.filter(({ id }) => about.includes(`milestone:${id}`));
  const side = context.request.marks.has('before-that') ? 'before' : 'after';
  return told.length === 0 ? null : saidOf(context, side, eventBeside(told, side, found));
}

/** The nearest event after all of some, or before each of them, that was not cancelled. */
export function eventBeside(
  these: readonly Milestone[],
  side: Side,
  all: readonly Milestone[],
): Milestone | undefined {
  const others = all.filter(({ status }) => status !== 'cancelled').toSorted(compareDays);
  return side === 'after'
    ? others.find((one) => these.every((other) => compareDays(one, other) > 0))
    : others.findLast((one) => these.every((other) => compareDays(one, other) < 0));
}

function saidOf(context: Context, side: Side, beside: Milestone | undefined): Draft {
  if (beside) return milestoneCard(context, beside);
  const none = side === 'before' ? 'answers:no-earlier-milestone' : 'answers:no-later-milestone';
  return milestonesList(context, say(context, none), []);
}

/** Behind "after" or "before the" stands what is named; without an article "nach" and "vor" lead to a place. */
function sideAsked(words: readonly Word[]): Side | null {
  const at = words.findIndex(({ concepts }) => concepts.has('after') || concepts.has('before'));
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next || words.slice(0, at).some(isName) || !words.slice(at + 1).some(isName)) return null;
  if (!leadsToTime(word, next)) return null;
  return word.concepts.has('after') ? 'after' : 'before';
}

/** "Nach dem …", "after …": not "nach Riga", nor "nach Berliner Zeit". */
export function leadsToTime(word: Word, next: Word): boolean {
  return !PLACING_TOO.has(word.text) || BEFORE_NOUN.some((one) => next.concepts.has(one));
}

// "Nach dem" is one phrase.
const BEFORE_NOUN = ['article', 'points', 'after', 'before'] as const;
const PLACING_TOO = wordsOf('place-or-time');
