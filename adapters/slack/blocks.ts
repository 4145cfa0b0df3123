import type { ActionsBlock, ContextBlock, KnownBlock, RichTextBlock } from '@slack/types';
import { buttonBlocks } from '#adapters/slack/buttons.ts';
import { LIMITS } from '#adapters/slack/limits.ts';
import { escaped, pieces, plainText, seenText, shortened } from '#adapters/slack/plain-text.ts';
import { bullets, lines, linkRuns, mentionRuns, momentRuns, textRuns } from '#adapters/slack/rich-text.ts';
import { proseWithin } from '#adapters/slack/room.ts';
import { ownName } from '#src/messages/language-name.ts';
import type { Message, Part } from '#src/messages/message.ts';
import type { Language } from '#src/model/language.ts';

/**
 * The blocks that Slack shows for a message, within its limits and no more than `most`: facts are kept whole,
 * prose gives way. What would be too many blocks is drawn more densely, in fewer of them.
 */
export function messageBlocks(message: Message, most: number = LIMITS.blocks): readonly KnownBlock[] {
  const buttons = buttonBlocks(message.buttons);
  const limit = most - buttons.length;
  const parts = proseWithin(message.parts, LIMITS.total - labelsLength(buttons));
  const roomy = parts.flatMap((part, index) =>
    part.kind === 'divider' ? divider(parts[index + 1], message.language) : blocks(part),
  );
  return [...(roomy.length <= limit ? roomy : dense(parts, limit)), ...buttons];
}

function labelsLength(buttons: readonly ActionsBlock[]): number {
  const drawn = buttons.flatMap(({ elements }) => elements);
  return drawn.reduce((sum, button) => sum + ('text' in button ? button.text.text.length : 0), 0);
}

/** The line of a notification; Slack reads it out instead of the blocks. */
export function notificationText(message: Message): string {
  return escaped(shortened(seenText(message.summary), LIMITS.summary));
}

function blocks(part: Part): readonly KnownBlock[] {
  if (part.kind === 'title' && part.url === undefined && isHeading(seenText(part.text)))
    return [{ type: 'header', text: plainText(seenText(part.text)) }];
  return part.kind === 'text' && part.weight === 'subtle' ? subtle(part.text) : richText(part);
}

function richText(part: Part): readonly RichTextBlock[] {
  switch (part.kind) {
    case 'title':
      return lines([linkRuns(part.text, part.url ?? '', { bold: true })]);
    case 'text':
      return lines([textRuns(part.text, look(part.weight))]);
    case 'facts':
      return lines(
        part.facts.map(({ label, value, moment }) => [
          ...textRuns(`${label}:`, { bold: true }),
          { type: 'text', text: ' ' },
          ...textRuns(value),
          ...(moment ? momentRuns(moment) : []),
        ]),
      );
    case 'list':
      return bullets(part.items.map((item) => textRuns(item)));
    case 'sources':
      if (part.citations.length === 0) return [];
      return [
        ...lines([textRuns(part.label, { italic: true })]),
        ...bullets(part.citations.map(({ title, url }) => linkRuns(title, url))),
      ];
    case 'mention':
      return lines([mentionRuns(part.who)]);
    case 'divider':
      return [];
  }
}

function look(weight: 'strong' | 'subtle' | undefined) {
  if (weight === undefined) return undefined;
  return weight === 'strong' ? { bold: true } : { italic: true };
}

// Whether a header shows an escaped sign as that sign, Slack does not say.
function isHeading(title: string): boolean {
  return title !== '' && title.length <= LIMITS.header && !/[&<>\n]/.test(title);
}

function subtle(text: string): readonly ContextBlock[] {
  return pieces(seenText(text), LIMITS.text).map((piece) => ({
    type: 'context',
    elements: [plainText(piece)],
  }));
}

// Slack's blocks carry no language, so a version in another one says in words which it is.
function divider(next: Part | undefined, language: Language): readonly KnownBlock[] {
  if (next === undefined || next.kind === 'divider') return [];
  const own = next.kind === 'title' || next.kind === 'text' ? next.language : undefined;
  const mark = own === undefined || own === language ? [] : subtle(ownName(own));
  return [{ type: 'divider' }, ...mark];
}

/** Everything as rich text, and as many neighbours in one block as it takes. */
function dense(parts: readonly Part[], limit: number): readonly KnownBlock[] {
  const kept = parts.flatMap(richText);
  for (let at = kept.length - 1; at > 0 && kept.length > limit; at--) {
    const [before, after] = [kept[at - 1], kept[at]];
    if (!before || !after) continue;
    kept.splice(at - 1, 2, { type: 'rich_text', elements: [...before.elements, ...after.elements] });
  }
  return kept;
}
