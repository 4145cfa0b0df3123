import type { ListedFeed, Opml } from '#src/ports/opml.ts';

const ADDRESS = /https?:\/\/[^\s<>|"'`]+/giu;
// `ID: 12 Title: News URL: https://…`, on one line or several, is how Slack's RSS app lists what it follows.
const TITLE =
  /\b(?:title|titel):\s*(?<title>[^\n]*?)[\s*_·|<(–-]*(?:\b(?:url|feed|link)[:*_\s]*[<(*_\s]*)?$/iu;

// Nobody's title is longer, and looking back for one costs more the further it looks.
const TITLE_LENGTH = 300;

/** The feeds of a list that somebody pasted: OPML, the list of Slack's RSS app, or addresses alone. Each comes once. */
export function feedsListedIn(text: string, opml: Opml): readonly ListedFeed[] {
  return (/<opml\b/i.test(text) ? opml.read(text) : null) ?? feedsInWords(text);
}

function feedsInWords(text: string): readonly ListedFeed[] {
  const feeds = new Map<string, ListedFeed>();
  let end = 0;
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    const url = found.replace(/[).,;*_]+$/u, '');
    const before = text.slice(Math.max(end, index - TITLE_LENGTH), index).trimEnd();
    const title = TITLE.exec(before)?.groups?.title?.replace(/^[\s*_]+/u, '') || null;
    if (!feeds.has(url)) feeds.set(url, { title, url });
    end = index + found.length;
  }
  return [...feeds.values()];
}
