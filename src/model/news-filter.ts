import { fold } from '#src/model/fold.ts';

/**
 * Which items of its sources a channel wants. Words are as people wrote them, such as `quant*`; topics are ids. An
 * item has one of `any` and `topics` (where there are some), each of `all`, and nothing of `none`.
 */
export type NewsFilter = {
  readonly any: readonly string[];
  readonly topics: readonly string[];
  readonly all: readonly string[];
  readonly none: readonly string[];
};

export const NO_FILTER: NewsFilter = { any: [], topics: [], all: [], none: [] };

/** What people wrote between commas, each once. */
export function readTerms(text: string): readonly string[] {
  const written = text
    .split(/[,;\n]/)
    .map((term) => term.trim().replaceAll(/\s+/g, ' '))
    .filter((term) => term !== '');
  return [...Map.groupBy(written, foldTerm).values()].flatMap(([first]) => first ?? []);
}

/** A term as it is compared: folded, with a star at an end that is left open. */
export function foldTerm(written: string): string {
  const start = written.startsWith('*') ? '*' : '';
  const end = written.endsWith('*') ? '*' : '';
  return `${start}${fold(written)}${end}`;
}

/** Whether a term says what to look for: two letters or digits, and stars at its ends alone. */
export function isTerm(written: string): boolean {
  const inner = written.replace(/^\*|\*$/g, '');
  return !inner.includes('*') && fold(inner).length >= SHORTEST_TERM;
}

// A single letter with a star would find nearly everything.
const SHORTEST_TERM = 2;
