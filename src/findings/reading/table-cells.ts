import { DATE_MARK } from '#src/findings/reading/marked-text.ts';
import { namesDeadline, namesOther, namesSomething } from '#src/findings/reading/roles.ts';
import { holdsWords } from '#src/findings/reading/small-words.ts';

type Cell = { readonly label: string };

/** The name of a column; `tells` where it says what the dates below it are. */
type Head = { readonly name: string; readonly tells: boolean };

// Drawn between the head of a table and its rows.
const RULE = /^[\s|:-]+$/;
const LONGEST_HEAD = 100;

/**
 * Where cells that bars divide end, by place. The first row of a table may tell what the dates of its columns are. Where
 * it does not, bars divide only where each date has words in its own cell, since else they stand between a date and its
 * name.
 */
export function tableCells(marked: string): ReadonlyMap<number, Cell> {
  const cells = new Map<number, Cell>();
  let heads: readonly Head[] = [];
  let at = 0;
  for (const line of marked.split('\n')) {
    const parts = line.split('|');
    if (!line.includes(DATE_MARK) && !RULE.test(line)) heads = parts.length > 1 ? parts.map(headOf) : [];
    if (parts.length > 1 && line.includes(DATE_MARK))
      addRow(cells, at, parts, parts.length <= heads.length ? heads : []);
    at += line.length + 1;
  }
  return cells;
}

function headOf(part: string): Head {
  const name = part.trim();
  return { name, tells: name.length <= LONGEST_HEAD && namesSomething(name) };
}

function addRow(
  cells: Map<number, Cell>,
  start: number,
  parts: readonly string[],
  heads: readonly Head[],
): void {
  const isDated = (part: string) => part.includes(DATE_MARK);
  const isTold = parts.some((part, column) => isDated(part) && heads[column]?.tells) && !tellsOther(parts);
  if (!isTold && !areNamedInCells(parts)) return;
  let end = start - 1;
  for (const [column, part] of parts.entries()) {
    end += part.length + 1;
    const head = isDated(part) ? heads[column]?.name : '';
    cells.set(end, { label: head ? `${head}: ` : '' });
  }
}

/** Whether a row with one date says of it what the head of its column does not: "Call opens | 5 May". */
function tellsOther(parts: readonly string[]): boolean {
  const [words = '', ...further] = parts.filter((part) => part.trim() !== '' && !part.includes(DATE_MARK));
  return further.length === 0 && namesOther(words) && !namesDeadline(words);
}

function areNamedInCells(parts: readonly string[]): boolean {
  const cells = parts.flatMap((part) => part.split(';'));
  return cells.every((cell) => !cell.includes(DATE_MARK) || holdsWords(cell));
}
