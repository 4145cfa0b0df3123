import { HANDING_IN } from '#src/findings/reading/about-calls.ts';
import type { Clause } from '#src/findings/reading/clauses.ts';
import { namesDeadline, namesSomething } from '#src/findings/reading/roles.ts';
import { holdsWords } from '#src/findings/reading/small-words.ts';

/** What stands above a clause. */
export type Above = {
  /** The title that the clause stands under, with the one above it where that goes on. */
  readonly heading: string;
  /** Whether it is a title of deadlines, with nothing but lines of a list since. */
  readonly isList: boolean;
};

export const NOTHING_ABOVE: Above = { heading: '', isList: false };

const HEADING_WORDS = 6;
const LIST_TITLE = /(?:deadlines|fristen|stichtage)\P{L}*$/iu;
const ITEM_WORDS = 15;
const LONGEST_CORNER = 30;

/** What stands above each clause; what holds a date is no title. */
export function aboveEach(
  marked: string,
  clauses: readonly Clause[],
  isDated: (index: number) => boolean,
): readonly Above[] {
  let above = NOTHING_ABOVE;
  return clauses.map((clause, index) => {
    if (isDated(index)) return above;
    const before = clauses[index - 1];
    const isAfterDate = before !== undefined && isDated(index - 1) && isLoneDate(marked, before);
    const heading = headingOf(marked, clause, isAfterDate ? titleOf(above.heading) : above.heading);
    above = { heading, isList: isListTitle(heading) || (above.isList && isItem(marked, clause)) };
    return above;
  });
}

/** A title of deadlines, or of what is handed in: "Termine für Anträge:". */
function isListTitle(heading: string): boolean {
  return LIST_TITLE.test(heading) || (heading.endsWith(':') && HANDING_IN.test(heading));
}

/** What a clause without dates says of those below it: a title, below the one before where it only goes on. */
function headingOf(marked: string, { start, end }: Clause, above: string): string {
  const words = marked.slice(start, end).trim();
  // The rows of a table stand below its head.
  if (words.includes('|') && above.includes('|')) return above;
  const count = words.match(/\p{L}+/gu)?.length ?? 0;
  if (count === 0) return above;
  const isShort = count <= HEADING_WORDS && (marked[end] === '\n' || LIST_TITLE.test(words));
  if (isHeadOfDeadlines(words)) return words;
  // "Deadlines", "Programme A" and the date: what is due is told once, and not for whatever comes later.
  const isBelow = namesDeadline(above) && !above.includes('\n') && !namesSomething(words);
  if (isBelow) return `${above}\n${words}`;
  return isShort || words.endsWith(':') ? words : '';
}

/** "Deadline | Programme A | Programme B": what stands in the corner of a table is told of all its rows. */
function isHeadOfDeadlines(words: string): boolean {
  const [corner = '', ...columns] = words.replace(/^\|/u, '').split('|');
  return columns.length > 1 && corner.length <= LONGEST_CORNER && namesDeadline(corner);
}

function isLoneDate(marked: string, { start, end }: Clause): boolean {
  return !holdsWords(marked.slice(start, end));
}

/** "Deadline", "Stream A", its date, "Stream B", its date: the first tells of each what is due. */
function titleOf(heading: string): string {
  return heading.split('\n', 1).join('');
}

/** A line that is no sentence, as those of a list are. */
export function isItem(marked: string, { start, end }: Clause): boolean {
  const isLine = end === marked.length || marked[end] === '\n' || marked[end] === '•';
  return isLine && (marked.slice(start, end).match(/\p{L}+/gu)?.length ?? 0) <= ITEM_WORDS;
}
