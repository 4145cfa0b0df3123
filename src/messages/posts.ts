import type { Message, Part } from '#src/messages/message.ts';
import type { Outcome } from '#src/model/delivery.ts';

/** How much one post holds beside its buttons, and how much of that a part takes. */
export type Room = { readonly room: number; readonly sizeOf: (part: Part) => number };

/**
 * A message as the posts that a platform takes, one in most cases: a list of many calls is more than one. It is cut
 * before headings, and below one that is too long by itself between facts; buttons stand below the last post.
 * For what is said to a person: a delivery is one post, so that it has one id.
 */
export function inPosts(message: Message, room: Room): readonly Message[] {
  const posts = inRoom(sections(message.parts), room).map(joined);
  if (posts.length < 2) return [message];
  return posts.map((parts, at) => ({
    ...message,
    parts,
    summary: `${message.summary} (${at + 1}/${posts.length})`,
    buttons: at === posts.length - 1 ? message.buttons : [],
  }));
}

/** Says posts one after the other; where one does not arrive, the rest stays unsaid. */
export async function sayPosts(
  posts: readonly Message[],
  say: (post: Message) => Promise<Outcome>,
): Promise<Outcome> {
  let outcome: Outcome = { kind: 'sent', messageRef: '' };
  for (const post of posts) {
    outcome = await say(post);
    if (outcome.kind !== 'sent') break;
  }
  return outcome;
}

function inRoom(all: readonly (readonly Part[])[], { room, sizeOf }: Room): readonly (readonly Part[])[] {
  const total = (parts: readonly Part[]) => parts.reduce((sum, part) => sum + sizeOf(part), 0);
  const posts: Part[][] = [];
  let left = 0;
  for (const parts of all.flatMap((section) => (total(section) > room ? rows(section) : [section]))) {
    const size = total(parts);
    if (size > left || posts.length === 0) {
      posts.push([]);
      left = room;
    }
    posts.at(-1)?.push(...parts);
    left -= size;
  }
  return posts;
}

/** Each heading with what stands below it, and the line above it that parts it from another language. */
function sections(parts: readonly Part[]): readonly (readonly Part[])[] {
  const found: Part[][] = [];
  for (const part of parts) {
    const isParted = found.at(-1)?.at(-1)?.kind === 'divider';
    if ((isHeading(part) && !isParted) || found.length === 0) found.push([]);
    found.at(-1)?.push(part);
  }
  return found;
}

function isHeading(part: Part): boolean {
  return (
    part.kind === 'title' || part.kind === 'divider' || (part.kind === 'text' && part.weight === 'strong')
  );
}

/** What may be parted: single facts, items and sources; a heading keeps its first row. */
function rows(section: readonly Part[]): readonly (readonly Part[])[] {
  const below = section.findIndex((part) => !isHeading(part));
  const heading = below < 0 ? section : section.slice(0, below);
  const [first, ...rest] = section.slice(heading.length).flatMap(rowsOf);
  return [[...heading, ...(first ? [first] : [])], ...rest.map((row) => [row])];
}

function rowsOf(part: Part): readonly Part[] {
  switch (part.kind) {
    case 'facts':
      return part.facts.map((fact) => ({ ...part, facts: [fact] }));
    case 'list':
      return part.items.map((item) => ({ ...part, items: [item] }));
    case 'sources':
      return part.citations.map((citation) => ({ ...part, citations: [citation] }));
    default:
      return [part];
  }
}

/** Rows that stay in one post as one part again. */
function joined(parts: readonly Part[]): readonly Part[] {
  const found: Part[] = [];
  for (const part of parts) {
    const before = found.at(-1);
    if (before?.kind === 'facts' && part.kind === 'facts')
      found.splice(-1, 1, { ...part, facts: [...before.facts, ...part.facts] });
    else if (before?.kind === 'list' && part.kind === 'list')
      found.splice(-1, 1, { ...part, items: [...before.items, ...part.items] });
    else if (before?.kind === 'sources' && part.kind === 'sources' && before.label === part.label)
      found.splice(-1, 1, { ...part, citations: [...before.citations, ...part.citations] });
    else found.push(part);
  }
  return found;
}
