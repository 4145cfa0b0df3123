import { Parser } from 'htmlparser2';
import { oneLine } from '#adapters/feeds/one-line.ts';

/** Parts cells of a row, and rows, lines and entries of a list; neither is a sign that a text may have or white space. */
export const CELL = '\u001f';
export const LINE = '\u001e';
const OPEN_CELL = '\u001d';
const CONTROLS = /(?!\s)\p{Cc}/gu;
const PARAGRAPH = '\n\n';

// What is struck out holds no longer.
const UNSHOWN: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'iframe',
  'svg',
  'noscript',
  's',
  'strike',
  'del',
]);
const PARAGRAPHS: ReadonlySet<string> = new Set([
  'p',
  'div',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'section',
  'article',
  'header',
  'footer',
  'table',
  'caption',
  'ul',
  'ol',
  'dl',
  'blockquote',
  'pre',
  'figure',
]);
const CELLS: ReadonlySet<string> = new Set(['td', 'th']);
/** Of more than this a row is made for looks, and what is named no name. */
const LONGEST_ROW = 2000;

type Start = { readonly piece: number; readonly length: number };

/**
 * What markup shows: paragraphs parted by an empty line, lines by LINE, cells by CELL, and what is named by its name and
 * a colon. As it streams by: building a document of every title took most of the time of reading a feed.
 */
export function shownText(markup: string): string {
  const text = growingText();
  let unshown = 0;
  const parser = new Parser({
    onopentagname(name) {
      if (UNSHOWN.has(name)) unshown += 1;
      text.open(name);
    },
    onclosetag(name) {
      if (UNSHOWN.has(name)) unshown -= 1;
      text.close(name);
    },
    ontext(data) {
      if (unshown === 0) text.add(within(data));
    },
  });
  parser.end(markup);
  return text.whole();
}

// Only an empty line parts what is written in markup, and not between elements.
function within(data: string): string {
  if (data.trim() === '') return ' ';
  return data.replace(CONTROLS, ' ').replace(/\s+/g, (space) => (/\n\s*\n/.test(space) ? PARAGRAPH : ' '));
}

function growingText() {
  const pieces: string[] = [];
  const rows: Start[] = [];
  const names: Start[] = [];
  let length = 0;
  let named = -1;
  const add = (piece: string) => {
    if (piece === '') return;
    pieces.push(piece);
    length += piece.length;
  };
  const here = (): Start => ({ piece: pieces.length, length });
  /** In place of what was added since, if it is short and has no lines of its own. */
  const settle = (start: Start | undefined, settled: (added: string) => string) => {
    if (!start || length - start.length > LONGEST_ROW) return;
    const added = pieces.slice(start.piece).join('');
    if (added.includes(LINE)) return;
    pieces.length = start.piece;
    length = start.length;
    add(settled(added));
  };
  const isNamed = () => named >= 0 && pieces.slice(named).join('').trim() === '';
  return {
    add,
    open(name: string) {
      if (name === 'tr') rows.push(here());
      else if (name === 'dd' && isNamed()) add(' ');
      else if (CELLS.has(name)) add(OPEN_CELL);
      else add(before(name));
      if (name === 'dt' || name === 'dd') names.push(here());
      if (name !== 'dt') named = name === 'dd' ? -1 : named;
    },
    close(name: string) {
      if (name === 'tr') settle(rows.pop(), rowOf);
      if (name === 'dt' || name === 'dd') settle(names.pop(), name === 'dt' ? labelOf : oneLine);
      if (name === 'dt') named = pieces.length;
      else add(name === 'tr' ? LINE : behind(name));
    },
    whole: () => pieces.join('').replaceAll(OPEN_CELL, PARAGRAPH),
  };
}

/** What parts an element from what stands around it. */
function before(name: string): string {
  if (PARAGRAPHS.has(name)) return PARAGRAPH;
  if (name === 'br') return '\n';
  return name === 'li' || name === 'dt' || name === 'dd' ? LINE : '';
}

function behind(name: string): string {
  return name === 'br' ? '' : before(name);
}

function rowOf(added: string): string {
  const cells = added.split(OPEN_CELL).map(oneLine);
  return cells.slice(cells[0] === '' ? 1 : 0).join(CELL);
}

function labelOf(added: string): string {
  const label = oneLine(added);
  return label === '' || /[:?]$/.test(label) ? label : `${label}:`;
}
