import { oneLine } from '#adapters/feeds/one-line.ts';
import { CELL, LINE, shownText } from '#adapters/feeds/shown-text.ts';
import { cutText } from '#src/messages/cut-text.ts';
import { withoutAdverts } from '#src/news/adverts.ts';

const SUMMARY_LENGTH = 320;
const TITLE_LENGTH = 500;
const CATEGORY_LENGTH = 100;
// What a reader of 320 characters can never need; it bounds the work on hostile input.
const MARKUP_LENGTH = 20_000;

/** Markup or text to one line of plain text: entities decoded, tags, scripts and styles removed. */
export function plainText(markup: string): string {
  return cleanLine(textOf(markup.slice(0, MARKUP_LENGTH)));
}

// Paragraphs are parted by an empty line, as in plain text.
function textOf(markup: string): string {
  return /[<&]/.test(markup) ? shownText(markup) : markup;
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
  const paragraphs = paragraphsOf(textOf(markup.slice(0, MARKUP_LENGTH)).replaceAll(LINE, '\n\n'));
  return cutText(withoutAdverts(paragraphs.map(cleanLine)).join(' '), SUMMARY_LENGTH);
}

/** All that is written, advertisements aside, in the lines in which it is shown; bars part the cells of a row. */
export function linesOf(markup: string): string {
  const paragraphs = paragraphsOf(textOf(markup)).map((paragraph) =>
    paragraph
      .replaceAll(CELL, ' | ')
      .replaceAll(LINE, '\n')
      .split('\n')
      .map(cleanLine)
      .filter((line) => line !== '')
      .join('\n'),
  );
  return withoutAdverts(paragraphs).join('\n\n');
}

function paragraphsOf(text: string): readonly string[] {
  return text.split(/\n\s*\n/).filter((paragraph) => cleanLine(paragraph) !== '');
}

function cleanLine(text: string): string {
  // Control, direction and zero-width signs can disguise what a text says; half a sign cannot be stored.
  return oneLine(
    text.toWellFormed().replace(/[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\u00ad]/gu, ' '),
  );
}
