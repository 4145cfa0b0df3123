import { DATE_MARK } from '#src/findings/reading/marked-text.ts';

type Cell = { readonly label: string };

/**
 * Where cells that bars divide end, by place. The first row of a table may name its columns; without one, bars divide
 * only where each date has words in its own cell, since else they stand between a date and its name.
 */
export function tableCells(marked: string): ReadonlyMap<number, Cell> {
  const cells = new Map<number, Cell>();
  let heads: readonly string[] = [];
  let at = 0;
  for (const line of marked.split('\n')) {
    const parts = line.split('|');
    if (!line.includes(DATE_MARK)) heads = parts;
    if (parts.length > 1) addRow(cells, at, line, heads.length === parts.length ? heads : []);
    at += line.length + 1;
  }
  return cells;
}

function addRow(cells: Map<number, Cell>, start: number, line: string, heads: readonly string[]): void {
  if (heads.length === 0 && !isNamedInCells(line)) return;
  let end = start - 1;
  for (const [column, part] of line.split('|').entries()) {
    end += part.length + 1;
    const head = part.includes(DATE_MARK) ? heads[column]?.trim() : '';
    cells.set(end, { label: head ? `${head}: ` : '' });
  }
}

function isNamedInCells(line: string): boolean {
  const cells = line.split(';').flatMap((part) => part.split('|'));
  return cells.every((cell) => !cell.includes(DATE_MARK) || /\p{L}{3}/u.test(cell));
}
