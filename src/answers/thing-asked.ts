import { clausesOf, questionAt } from '#src/answers/asides/clauses.ts';
import { type Context, type Draft, todayOf } from '#src/answers/context.ts';
import type { Concept } from '#src/answers/lexicon/concepts.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import type { Mark } from '#src/answers/marks.ts';
import { findPeriod } from '#src/answers/periods/find-period.ts';
import { isName, means, questionWords, type Word } from '#src/answers/question-words.ts';
import { callCard } from '#src/answers/say/call-card.ts';
import { sayText, textPart } from '#src/answers/say/texts.ts';
import { notStated } from '#src/answers/say/unknown.ts';
import type { Call } from '#src/model/call.ts';

/**
 * Whether the date is asked of something of the call that its entry does not tell of: "the report for …", "the money
 * of …", "the … webinar".
 */
export function asksOfItsThing(context: Context, call: Call): boolean {
  return thingAsked(context, call) !== undefined;
}

function thingAsked({ mentions, request: { words, marks } }: Context, call: Call): Word | undefined {
  const held = mentions.find(({ ref }) => ref === `call:${call.id}`)?.words;
  if (!held) return undefined;
  const namesCall = (word: Word | undefined) =>
    word !== undefined && held.has(word.text) && !word.concepts.has('country');
  const isAppliedFor = isDue(marks)
    ? words.every((word) => !isName(word) || held.has(word.text))
    : isHandedIn(marks);
  // A project may be what is handed in.
  const isMoneyOrProject = ({ text, concepts }: Word) =>
    ((concepts.has('money') && !isAppliedFor) || (concepts.has('project') && !marks.has('submit'))) &&
    !held.get(text)?.has('name');
  const clauses = clausesOf(words);
  const asking = clauses.slice(Math.max(0, questionAt(clauses))).flat();
  return asking.find((word) => {
    const at = words.indexOf(word);
    const isUntold = isName(word) && !held.has(word.text);
    if (!isUntold && !isMoneyOrProject(word)) return false;
    const behind = words.slice(at + 1).filter(({ clause }) => clause === word.clause);
    const owner = behind.find(({ concepts }) => !concepts.has('of') && !concepts.has('article'));
    const isOwned = behind[0]?.concepts.has('of') && namesCall(owner);
    return isOwned || (isUntold && behind.length === 0 && namesCall(words[at - 1]));
  });
}

/** "The deadline for the money for photonic chips", which is neither paid nor spent then. */
function isDue(marks: ReadonlySet<Mark>): boolean {
  return marks.has('deadline') && !OF_MONEY_GIVEN.some((mark) => marks.has(mark));
}

/** "When may we apply for the grant for …?" */
function isHandedIn(marks: ReadonlySet<Mark>): boolean {
  return marks.has('submit') && (marks.has('may') || marks.has('deadline'));
}

const OF_MONEY_GIVEN: readonly Mark[] = ['pays', 'spends', 'must'];

const STARTING: ReadonlySet<Concept> = new Set<Concept>(['begins', 'start-of']);

/** "When do its projects start?": no opening of a call answers that. */
export function asksForProjectStart({ request: { marks, words } }: Context): boolean {
  return marks.has('project') && words.some((word) => means(word, STARTING));
}

/**
 * No deadline answers that: what the entry says of it in its summary may, where that names a time; not the time of anything
 * else, where the entry does not have the thing at all.
 */
export function dateOfItsThing(context: Context, call: Call): Draft {
  const { summary } = call;
  const said = summary ? questionWords(sayText(context, summary)) : [];
  // "When will the computer be ready?" is not told by the day on which projects start.
  const isReady = (word: Word) => READY.has(word.text);
  const isElse = context.request.words.some(isReady) && !said.some(isReady);
  const thing = thingAsked(context, call);
  const isHeld = !thing || !isName(thing);
  const isDated = summary && isHeld && !isElse && findPeriod(said, todayOf(context), 'ahead');
  return isDated
    ? callCard(context, call, [textPart(context, summary)])
    : notStated(context, call, 'answers:what-other-date');
}

const READY = wordsOf('made-ready');
