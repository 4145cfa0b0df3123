import { escaped, shortened } from '#adapters/slack/plain-text.ts';
import type { Fact, Part } from '#src/messages/message.ts';

/** What a moment takes besides its label: the format of a date, and the text where that cannot be shown. */
const AROUND_MOMENT = 50;

/**
 * The parts in at most `total` characters: where they are more, texts are shortened to equal shares of the room
 * that titles, facts, lists and sources leave. Those are never touched, so they alone can still exceed it.
 */
export function proseWithin(parts: readonly Part[], total: number): readonly Part[] {
  const texts = parts.flatMap((part) => (part.kind === 'text' ? lengthOf(part.text) : []));
  const fixed = parts.reduce((sum, part) => sum + (part.kind === 'text' ? 0 : sizeOf(part)), 0);
  const limit = shareWithin(texts, Math.max(total - fixed, 0));
  if (limit === null) return parts;
  return parts.map((part) => (part.kind === 'text' ? { ...part, text: shortened(part.text, limit) } : part));
}

/** The length at which all together fit into the room; null where they fit as they are. */
function shareWithin(lengths: readonly number[], room: number): number | null {
  const ordered = lengths.toSorted((one, other) => one - other);
  let left = room;
  for (const [index, length] of ordered.entries()) {
    const share = Math.floor(left / (ordered.length - index));
    if (length > share) return share;
    left -= length;
  }
  return null;
}

/** The characters that a part takes in a post. */
export function sizeOf(part: Part): number {
  switch (part.kind) {
    case 'text':
      return lengthOf(part.text);
    case 'title':
      return lengthOf(part.text) + (part.url ?? '').length;
    case 'facts':
      return part.facts.reduce((sum, fact) => sum + factSize(fact), 0);
    case 'list':
      return part.items.reduce((sum, item) => sum + lengthOf(item), 0);
    case 'sources':
      return part.citations.reduce(
        (sum, { title, url }) => sum + lengthOf(title) + url.length,
        lengthOf(part.label),
      );
    case 'mention':
      return lengthOf(part.who.name);
    case 'divider':
      return 0;
  }
}

function factSize({ label, value, moment }: Fact): number {
  return lengthOf(label) + lengthOf(value) + 2 + (moment ? lengthOf(moment.label) + AROUND_MOMENT : 0);
}

function lengthOf(text: string): number {
  return escaped(text).length;
}
