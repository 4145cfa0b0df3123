import type { ContextBlock, KnownBlock, LinkUnfurls, SectionBlock } from '@slack/types';
import { LIMITS } from '#adapters/slack/limits.ts';
import { escaped, pieces, plainText, seenText } from '#adapters/slack/plain-text.ts';
import { readersTime } from '#adapters/slack/readers-time.ts';
import type { Moment, Part } from '#src/messages/message.ts';
import type { LinkPreview } from '#src/previews/link-previews.ts';

/** What `chat.unfurl` is given; null where there is nothing to show. */
export function linkUnfurls(previews: readonly LinkPreview[]): LinkUnfurls | null {
  if (previews.length === 0) return null;
  return Object.fromEntries(
    previews.map(({ url, message }) => [url, { blocks: message.parts.flatMap(drawn) }]),
  );
}

/**
 * `chat.unfurl` refuses rich text and buttons (slackapi/java-slack-sdk#948, getsentry/sentry#65588). Text is plain
 * text then; the only markup is a date, in which nothing stands that came from outside.
 */
function drawn(part: Part): readonly KnownBlock[] {
  switch (part.kind) {
    case 'title':
    case 'text':
      return sections(part.text);
    case 'facts':
      return part.facts.flatMap(({ label, value, moment }) => [
        ...sections(`${label}: ${value}`),
        ...(moment ? [dateToken(moment)] : []),
      ]);
    case 'list':
      return part.items.flatMap((item) => sections(`• ${item}`));
    case 'sources':
      return [];
    case 'mention':
      return sections(`@${part.who.name}`);
    case 'divider':
      return [{ type: 'divider' }];
  }
}

function sections(text: string): readonly SectionBlock[] {
  return pieces(seenText(text), LIMITS.text).map((piece) => ({ type: 'section', text: plainText(piece) }));
}

function dateToken(moment: Moment): ContextBlock {
  const { timestamp, format, fallback } = readersTime(moment);
  const text = `<!date^${timestamp}^${escaped(format)}|${fallback}>`;
  return { type: 'context', elements: [{ type: 'mrkdwn', text, verbatim: true }] };
}
