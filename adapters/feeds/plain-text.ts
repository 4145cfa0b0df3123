import { Parser } from 'htmlparser2';

const SUMMARY_LENGTH = 320;
const TITLE_LENGTH = 500;
// What a reader of 320 characters can never need; it bounds the work on hostile input.
const MARKUP_LENGTH = 20_000;

const UNSHOWN: ReadonlySet<string> = new Set(['script', 'style', 'template', 'iframe', 'svg']);
const APART: ReadonlySet<string> = new Set(['br', 'p', 'div', 'li', 'tr', 'h1', 'h2', 'h3', 'h4', 'td']);

/** Markup or text to one line of plain text: entities decoded, tags, scripts and styles removed. */
export function plainText(markup: string): string {
  const bounded = markup.slice(0, MARKUP_LENGTH);
  return oneLine(/[<&]/.test(bounded) ? shownText(bounded) : bounded);
}

// As it streams by: building a document of every title took most of the time of reading a feed.
function shownText(markup: string): string {
  let text = '';
  let unshown = 0;
  const parser = new Parser({
    onopentagname(name) {
      if (UNSHOWN.has(name)) unshown += 1;
      if (APART.has(name)) text += ' ';
    },
    onclosetag(name) {
      if (UNSHOWN.has(name)) unshown -= 1;
      if (APART.has(name)) text += ' ';
    },
    ontext(data) {
      if (unshown === 0) text += data;
    },
  });
  parser.end(markup);
  return text;
}

export function titleText(markup: string): string {
  return cut(plainText(markup), TITLE_LENGTH);
}

/** At most 320 characters, cut between words and marked as cut: a cautious reading of what publishers allow. */
export function summaryText(markup: string): string {
  return cut(plainText(markup), SUMMARY_LENGTH);
}

function oneLine(text: string): string {
  // Control, direction and zero-width signs can disguise what a text says; half a sign cannot be stored.
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\u00ad]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const space = text.lastIndexOf(' ', length - 1);
  const at = space > length * 0.6 ? space : length - 1;
  return `${text
    .slice(0, at)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`;
}
