import { hash } from 'node:crypto';
import type { Entry } from '#adapters/feeds/entry.ts';
import type { Whole } from '#src/model/item.ts';

/** So much in all is read for deadlines in a second or two, which the reading thread has. */
const LONGEST = 50_000;

/** What an entry says in full, marked where it had to be cut; null where the summary is all of it. */
export function wholeOf({ summary: said, content }: Entry, summary: string): Whole | null {
  const written = [said, content ?? ''].filter((text, at, all) => text.trim() !== '' && all[at - 1] !== text);
  if (written.every((text) => text.trim() === summary)) return null;
  const texts = written.map((text) => storable(bounded(text, LONGEST / written.length)));
  return { texts, fingerprint: hash('sha1', texts.join('\0'), 'base64') };
}

/** Cut before a tag that would not be whole: with it the mark of the cut would be lost. */
function bounded(text: string, most: number): string {
  if (text.length <= most) return text;
  const begun = text.slice(0, most);
  const tag = begun.lastIndexOf('<');
  return `${tag > begun.lastIndexOf('>') ? begun.slice(0, tag) : begun}…`;
}

/** PostgreSQL keeps neither NUL nor half of a sign of two units. */
function storable(text: string): string {
  return (text.includes('\0') ? text.replaceAll('\0', ' ') : text).toWellFormed();
}
