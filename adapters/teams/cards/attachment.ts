import type { Card } from '#adapters/adaptive-cards/card.ts';

/** A card as it is attached to an activity, a dialog or a result. */
export type CardAttachment = {
  readonly contentType: 'application/vnd.microsoft.card.adaptive';
  readonly content: Card;
};

export function cardAttachment(content: Card): CardAttachment {
  return { contentType: 'application/vnd.microsoft.card.adaptive', content };
}
