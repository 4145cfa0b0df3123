import type { Card } from '#adapters/adaptive-cards/card.ts';
import { label } from '#adapters/adaptive-cards/literal-text.ts';
import { messageCard } from '#adapters/adaptive-cards/message-card.ts';
import { type CardAttachment, cardAttachment } from '#adapters/teams/cards/attachment.ts';
import type { Message } from '#src/messages/message.ts';

/** What Teams is told in answer to `composeExtension/query` and `composeExtension/queryLink`. */
export type FoundAnswer = {
  readonly composeExtension:
    | {
        readonly type: 'result';
        readonly attachmentLayout: 'list';
        readonly attachments: readonly (CardAttachment & { readonly preview: Preview })[];
      }
    | { readonly type: 'message'; readonly text: string };
};

type Preview = {
  readonly contentType: 'application/vnd.microsoft.card.thumbnail';
  readonly content: { readonly title: string; readonly text: string };
};

/** Teams shows no more at once (search-commands/respond-to-search). */
export const MOST_FOUND = 25;

/** What was found, each as a line to choose it by and the card that is inserted then. */
export function foundAnswer(found: readonly Message[]): FoundAnswer {
  const attachments = found.slice(0, MOST_FOUND).map((message) => {
    const content: Card = messageCard(message);
    return { ...cardAttachment(content), preview: previewOf(message) };
  });
  return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } };
}

/** One sentence instead: that nothing was found, or why. */
export function foundNothing(text: string): FoundAnswer {
  return { composeExtension: { type: 'message', text: label(text) } };
}

function previewOf({ summary, parts }: Message): Preview {
  const title = parts.find((part) => part.kind === 'title')?.text ?? summary;
  const text = summary.startsWith(title) ? summary.slice(title.length).replace(/^[\s·:–-]+/, '') : summary;
  return {
    contentType: 'application/vnd.microsoft.card.thumbnail',
    content: { title: withoutHtml(title), text: withoutHtml(text) },
  };
}

const WORD_JOINER = '\u2060';

/** A preview is read as HTML in some of its places: there a sign is one only right before a letter. */
function withoutHtml(text: string): string {
  return label(text).replace(/[<&]/g, `$&${WORD_JOINER}`);
}
