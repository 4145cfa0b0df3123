import { writtenText } from '#adapters/slack/hearing/written-text.ts';
import { type Json, list, record, text } from '#src/messages/json.ts';

/** Longer no message is that a person writes; an app’s may be. */
const MOST_READ = 6_000;
/** Quotes stand in lists in sections in blocks; nothing of Slack’s goes deeper. */
const DEEPEST = 8;

/** All that is to be read in a message, its cards included, as plain text for finding names in it. */
export function messageText(message: Json): string {
  const written = writtenText(text(message.text), null);
  const shown = [...list(message.attachments), ...list(message.blocks)].flatMap((part) =>
    read(part, DEEPEST),
  );
  return [...new Set([written, ...shown])].join('\n').slice(0, MOST_READ).trim();
}

/** Where in a block or attachment Slack puts what people read; `value` is that only of what has no type of its own. */
const SHOWN = ['pretext', 'title', 'text', 'value', 'alt_text', 'elements', 'fields', 'blocks', 'accessory'];

function read(part: unknown, deep: number): readonly string[] {
  if (typeof part === 'string') return part.trim() === '' ? [] : [writtenText(part, null)];
  if (deep === 0) return [];
  if (Array.isArray(part)) return part.flatMap((one) => read(one, deep - 1));
  const fields = record(part);
  const names = fields.type === undefined ? SHOWN : SHOWN.filter((name) => name !== 'value');
  return names.flatMap((name) => read(fields[name] ?? [], deep - 1));
}
