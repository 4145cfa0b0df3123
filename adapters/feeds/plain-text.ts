import { Parser } from 'htmlparser2';
import { cutText } from '#src/messages/cut-text.ts';
import { withoutAdverts } from '#src/news/adverts.ts';

const SUMMARY_LENGTH = 320;
const TITLE_LENGTH = 500;
const CATEGORY_LENGTH = 100;
// What a reader of 320 characters can never need; it bounds the work on hostile input.
const MARKUP_LENGTH = 20_000;

const UNSHOWN: ReadonlySet<string> = new Set(['script', 'style', 'template', 'iframe', 'svg']);
const BLOCKS = ['p', 'div', 'li', 'tr', 'h1', 'h2', 'h3', 'h4'];
const APART: ReadonlyMap<string, string> = new Map([
  ...BLOCKS.map((name) => [name, '\n\n'] as const),
  ['br', ' '],
  ['td', ' '],
]);

/** Markup or text to one line of plain text: entities decoded, tags, scripts and styles removed. */
export function plainText(markup: string): string {
  return oneLine(textOf(markup));
}

// Paragraphs are parted by an empty line, as in plain text.
function textOf(markup: string): string {
  const bounded = markup.slice(0, MARKUP_LENGTH);
  return /[<&]/.test(bounded) ? shownText(bounded) : bounded;
}

// As it streams by: building a document of every title took most of the time of reading a feed.
function shownText(markup: string): string {
  let text = '';
  let unshown = 0;
  const parser = new Parser({
    onopentagname(name) {
      if (UNSHOWN.has(name)) unshown += 1;
      text += APART.get(name) ?? '';
    },
    onclosetag(name) {
      if (UNSHOWN.has(name)) unshown -= 1;
      text += APART.get(name) ?? '';
    },
    ontext(data) {
      if (unshown === 0) text += data;
    },
  });
  parser.end(markup);
  return text;
}

export function titleText(markup: string): string {
  return cutText(plainText(markup), TITLE_LENGTH);
}

export function categoryText(markup: string): string {
  return cutText(plainText(markup), CATEGORY_LENGTH);
}

/**
 * At most 320 characters, cut between words and marked as cut: a cautious reading of what publishers allow. Paragraphs
 * that are marked as advertisements are left out.
 */
export function summaryText(markup: string): string {
  const paragraphs = textOf(markup)
    .split(/\n\s*\n/)
    .map(oneLine)
    .filter((paragraph) => paragraph !== '');
  return cutText(withoutAdverts(paragraphs).join(' '), SUMMARY_LENGTH);
}

function oneLine(text: string): string {
  // Control, direction and zero-width signs can disguise what a text says; half a sign cannot be stored.
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\u00ad]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
