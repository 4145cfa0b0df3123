import { fold } from '#src/model/fold.ts';
import type { SoughtItem } from '#src/ports/news-reasons.ts';

const LINK = /https?:\/\/[^\s<>|]+/giu;
const MOST_WORDS = 20;

/** The item that somebody means by its link or by words of its title; null where they wrote neither. */
export function soughtItem(written: string): SoughtItem | null {
  const links = (written.match(LINK) ?? []).flatMap(waysToWrite);
  if (links.length > 0) return { kind: 'links', links };
  const words = fold(written).split(' ').filter(Boolean).slice(0, MOST_WORDS);
  return words.length > 0 ? { kind: 'words', words } : null;
}

/** A link as the source may have it, who copied it from a browser or a newsletter has it otherwise. */
function waysToWrite(link: string): readonly string[] {
  const url = URL.parse(link);
  if (!url) return [];
  const place = `${url.host}${url.pathname.replace(/\/$/, '')}`;
  const written = ['https', 'http'].flatMap((scheme) =>
    ['', '/'].flatMap((end) => [url.search, ''].map((query) => `${scheme}://${place}${end}${query}`)),
  );
  return [...new Set([link, ...written])];
}
