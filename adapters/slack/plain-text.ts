import type { PlainTextElement } from '@slack/types';

// Control characters but tab and line feed, and those that turn the reading direction of what follows.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const ELLIPSIS = '…';

/** Text from anywhere without the signs that no eye sees; half a sign, which no form can carry, is a whole one. */
export function seenText(text: string): string {
  return text.toWellFormed().replace(UNSEEN, '').trim();
}

/** The three signs from which Slack makes mentions and links (docs.slack.dev, formatting message text). */
export function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** A text object in which Slack reads neither markup nor names of emoji. */
export function plainText(text: string): PlainTextElement {
  return { type: 'plain_text', text: escaped(text), emoji: false };
}

/** The text as it is, or its start up to a word that ends before `limit` characters, once escaped. */
export function shortened(text: string, limit: number): string {
  if (escaped(text).length <= limit) return text;
  return `${startOf(text, limit - ELLIPSIS.length)}${ELLIPSIS}`;
}

/** All of the text in pieces of at most `limit` characters each, cut between lines or words where there are any. */
export function pieces(text: string, limit: number): readonly string[] {
  const found: string[] = [];
  let rest = text;
  while (escaped(rest).length > limit) {
    const piece = startOf(rest, limit);
    found.push(piece);
    rest = rest.slice(piece.length).trimStart();
  }
  return rest === '' ? found : [...found, rest];
}

function startOf(text: string, limit: number): string {
  let length = 0;
  let end = 0;
  for (const sign of text) {
    length += escaped(sign).length;
    if (length > limit) break;
    end += sign.length;
  }
  const start = text.slice(0, end);
  const lastBreak = Math.max(start.lastIndexOf('\n'), start.lastIndexOf(' '));
  return lastBreak > end / 2 ? start.slice(0, lastBreak) : start;
}
