import { asksForItsOffice } from '#src/answers/alliance/office.ts';
import { asksWhatCameOfIt } from '#src/answers/came-of-it.ts';
import type { Context } from '#src/answers/context.ts';
import { asksForFurtherCall } from '#src/answers/further-call.ts';
import type { Concept } from '#src/answers/lexicon/concepts.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import type { Mark } from '#src/answers/marks.ts';
import type { EntryMention } from '#src/answers/mentions.ts';
import { isNamedWhole } from '#src/answers/named-whole.ts';
import { asksWhenPaidAtAll } from '#src/answers/paid-when.ts';
import { isName, means, type Word } from '#src/answers/question-words.ts';
import { kindOf } from '#src/answers/subject.ts';

/** Nothing that we tell gives reasons or tells the future; of a guess at a day the real one is told all the same. */
export function isUntold(context: Context): boolean {
  const { request } = context;
  const { marks, period } = request;
  return (
    (marks.has('chance') && !isChosenByEvent(context)) ||
    marks.has('visit') ||
    marks.has('dictates') ||
    (marks.has('why') && period === null) ||
    leavesSomeOut(request) ||
    asksForFurtherCall(context)
  );
}

/** "When will we know which sites are selected?": an event tells it whose title says that of what is named; which, of all of it. */
function isChosenByEvent({ mentions, request: { marks, words } }: Context): boolean {
  const chosen = words.filter(({ concepts }) => concepts.has('chance'));
  const names = words.filter(isName);
  const projects = words.filter(({ concepts }) => concepts.has('project'));
  const tells = ({ ref, namedShare, words: held }: EntryMention) =>
    kindOf(ref) === 'milestone' &&
    (marks.has('when') || namedShare === 1) &&
    projects.every(({ text }) => held.has(text)) &&
    chosen.some(({ text }) => held.get(text)?.has('name')) &&
    names.some(({ text }) => held.get(text)?.has('name'));
  const isAsked = (marks.has('when') || marks.has('which')) && !marks.has('who');
  return isAsked && mentions.some(tells);
}

/** "Which calls are not open?", "Besides the kelp grants, what is open?": no list is told by what it is to leave out. */
function leavesSomeOut({ words }: Context['request']): boolean {
  return words.some(
    ({ text, concepts, clause }, at) =>
      (concepts.has('not') && words.some((word) => word.clause === clause && means(word, OF_SEVERAL))) ||
      (EXCEPT.has(text) &&
        isOfName(words.slice(at + 1), clause) &&
        words.some((word) => means(word, OF_ANY))),
  );
}

/** A name stands behind, in the same clause: "besides" alone says "what is more". */
function isOfName(behind: readonly Word[], clause: number): boolean {
  return behind.some((word) => word.clause === clause && isName(word));
}

const OF_SEVERAL: ReadonlySet<Concept> = new Set<Concept>([
  'calls',
  'deadlines',
  'milestones',
  'which',
  'list',
]);

const OF_ANY: ReadonlySet<Concept> = new Set<Concept>([...OF_SEVERAL, 'what', 'exists']);
const EXCEPT = wordsOf('except');

/** What no entry tells, by whatever intent of ours. */
export function hasNoIntent(context: Context): boolean {
  const { request } = context;
  const { marks } = request;
  return (
    marks.has('counts-others') ||
    isUntold(context) ||
    asksForDuration(marks) ||
    asksForMoreTime(request) ||
    asksWhenDecided(context) ||
    asksWhatCameOfIt(context) ||
    asksWhenPaidAtAll(context) ||
    asksForItsOffice(context)
  );
}

/** "How long may a project run?": of a project no entry states it, and a deadline is no answer. */
function asksForDuration(marks: ReadonlySet<Mark>): boolean {
  return marks.has('how-long') && marks.has('lasts') && marks.has('project');
}

/** "Can its projects be extended?" is not told by whether a deadline was. */
function asksForMoreTime({ marks, words }: Context['request']): boolean {
  const isOfProject = marks.has('moved') && marks.has('project') && !marks.has('deadline');
  return isOfProject && !words.some(({ concepts }) => concepts.has('call') && !concepts.has('named'));
}

/** "When are decisions on the quantum call announced?": not told by an event of that call in which nothing is decided. */
function asksWhenDecided({ mentions, request: { marks, words } }: Context): boolean {
  const isDecided = ({ ref, words: held }: EntryMention) =>
    kindOf(ref) === 'milestone' &&
    words.some(({ text, concepts }) => concepts.has('decision') && held.has(text)) &&
    words.some((word) => isName(word) && held.has(word.text));
  const isOfCall = mentions.some((one) => kindOf(one.ref) === 'call' && isNamedWhole(one));
  return marks.has('decision') && isOfCall && !mentions.some(isDecided);
}

/** "How many outlines came in?", "How many consortia applied?": no text of a call tells how many took part. */
export function countsApplicants({ request: { marks } }: Context): boolean {
  const areHandedIn =
    marks.has('ends') ||
    (APPLYING.some((mark) => marks.has(mark)) && !marks.has('must') && !marks.has('may'));
  return marks.has('counts-others') && marks.has('how-many') && areHandedIn;
}

/** "How much will the ministry spend on research?": what a call grants is not what its funder spends. */
export function asksWhatIsSpent({ mentions, request: { marks } }: Context): boolean {
  const named = mentions.filter(isNamedWhole).map(({ ref }) => kindOf(ref));
  return marks.has('spends') && named.includes('organisation') && !named.includes('call');
}

const APPLYING: readonly Mark[] = ['submit', 'involved'];
