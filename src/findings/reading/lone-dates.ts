import type { Clause } from '#src/findings/reading/clauses.ts';
import { DATE_MARK } from '#src/findings/reading/marked-text.ts';
import { namesSomething } from '#src/findings/reading/roles.ts';

const LONGEST_NAME = 15;

/** Gives each clause that is but a date the line before or behind it as its label, as lists of such lines have them. */
export function labelLoneDates(marked: string, clauses: readonly Clause[]): readonly Clause[] {
  const textOf = (clause: Clause | undefined) => (clause ? marked.slice(clause.start, clause.end) : '');
  const isLone = (clause: Clause) =>
    clause.label === '' && textOf(clause).includes(DATE_MARK) && !/\p{L}/u.test(textOf(clause));
  const isName = (clause: Clause | undefined) => {
    const text = textOf(clause);
    return (
      !text.includes(DATE_MARK) &&
      namesSomething(text) &&
      (text.match(/\p{L}+/gu)?.length ?? 0) <= LONGEST_NAME
    );
  };
  const first = clauses.findIndex(isLone);
  const last = clauses.findLastIndex(isLone);
  if (first < 0) return clauses;
  const areNamedBehind = isName(clauses[last + 1]) && (last > first || !isName(clauses[first - 1]));
  return clauses.map((clause, index) => {
    const name = clauses[index + (areNamedBehind ? 1 : -1)];
    if (!name || !isLone(clause) || !isName(name)) return clause;
    const quoted = { start: Math.min(name.start, clause.start), end: Math.max(name.end, clause.end) };
    return { ...clause, label: `${textOf(name)}: `, quoted };
  });
}
