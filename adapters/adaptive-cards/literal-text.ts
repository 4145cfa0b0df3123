import type { CardElement, TextRun } from '#adapters/adaptive-cards/card.ts';

type Look = Omit<TextRun, 'type' | 'text' | 'selectAction'>;

// Anything that some client's markdown might read: marks anywhere, list signs at the start, line breaks.
const MARKDOWN = /[\\`*_{}[\]<>#|~\n]|&\w+;|^\s*(?:[-+=]|\d+[.)])/;
// Escaped where a client would fill in a date: {{DATE(…)}} and {{TIME(…)}}.
const FUNCTION = /\{\{(?=\s*(?:DATE|TIME)\()/gi;
const LINK = /\](?=\()/g;
const WORD_JOINER = '\u2060';
// Control characters, and those that turn the reading direction of what follows.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Text from anywhere as one run: no client reads markup in it. */
export function textRun(text: string, look: Look = {}): TextRun {
  return { type: 'TextRun', text: withoutFunctions(text), ...look };
}

/** A run that opens an address; one that is not `http` or `https` stays plain text. */
export function linkRun(text: string, url: string, look: Look = {}): TextRun {
  const run = textRun(text, look);
  return isWebUrl(url) ? { ...run, selectAction: { type: 'Action.OpenUrl', url } } : run;
}

export function isWebUrl(url: string): boolean {
  const protocol = URL.parse(url)?.protocol;
  return protocol === 'https:' || protocol === 'http:';
}

/**
 * A heading. Only a TextBlock can be one, but it reads markdown, and clients differ in how to escape
 * that (microsoft/AdaptiveCards#5590): a text with such a sign is a run of the same look instead.
 */
export function heading(text: string, url?: string): CardElement {
  const look = { size: 'medium', weight: 'bolder' } as const;
  if (url !== undefined) return { type: 'RichTextBlock', inlines: [linkRun(text, url, look)] };
  if (MARKDOWN.test(text)) return { type: 'RichTextBlock', inlines: [textRun(text, look)] };
  return { type: 'TextBlock', text: withoutUnseen(text), style: 'heading', ...look, wrap: true };
}

/** For labels and choices, which some clients read as markdown: no link can be made in them. */
export function label(text: string): string {
  return withoutFunctions(text).replace(LINK, `]${WORD_JOINER}`);
}

function withoutFunctions(text: string): string {
  return withoutUnseen(text).replace(FUNCTION, `{${WORD_JOINER}{`);
}

function withoutUnseen(text: string): string {
  return text.replace(UNSEEN, '');
}
