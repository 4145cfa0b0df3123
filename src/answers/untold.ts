import type { Context } from '#src/answers/context.ts';
import type { Concept } from '#src/answers/lexicon/concepts.ts';
import type { Mark } from '#src/answers/marks.ts';
import { means } from '#src/answers/question-words.ts';

/** Nothing that we tell gives reasons or tells the future; of a guess at a day the real one is told all the same. */
export function isUntold({ request }: Context): boolean {
  const { marks, period } = request;
  return (
    marks.has('chance') ||
    marks.has('visit') ||
    marks.has('dictates') ||
    (marks.has('why') && period === null) ||
    leavesSomeOut(request)
  );
}

/** "Which calls are not open?": no list is told by what it is to leave out. */
function leavesSomeOut({ words }: Context['request']): boolean {
  return words.some(
    ({ concepts, clause }) =>
      concepts.has('not') && words.some((word) => word.clause === clause && means(word, OF_SEVERAL)),
  );
}

const OF_SEVERAL: ReadonlySet<Concept> = new Set<Concept>([
  'calls',
  'deadlines',
  'milestones',
  'which',
  'list',
]);

/** "How long may a project run?": of a project no entry states it, and a deadline is no answer. */
export function asksForDuration(marks: ReadonlySet<Mark>): boolean {
  return marks.has('how-long') && marks.has('lasts') && marks.has('project');
}

/** "How many outlines came in?", "How many consortia applied?": no text of a call tells how many took part. */
export function countsApplicants({ request: { marks } }: Context): boolean {
  const areHandedIn =
    marks.has('ends') ||
    (APPLYING.some((mark) => marks.has(mark)) && !marks.has('must') && !marks.has('may'));
  return marks.has('counts-others') && marks.has('how-many') && areHandedIn;
}

const APPLYING: readonly Mark[] = ['submit', 'involved'];
