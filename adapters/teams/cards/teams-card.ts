import { type Card, type CardElement, card } from '#adapters/adaptive-cards/card.ts';
import { partElements } from '#adapters/adaptive-cards/message-card.ts';
import { buttonRows } from '#adapters/teams/cards/button-rows.ts';
import type { Message } from '#src/messages/message.ts';
import type { Mention } from '#src/model/mention.ts';

/** Whom Teams mentions: `text` stands in the card sign for sign (cards-format, “Mention support within Adaptive Cards”). */
type Entity = {
  readonly type: 'mention';
  readonly text: string;
  readonly mentioned: { readonly id: string; readonly name: string; readonly type?: 'tag' };
};

/** A card that mentions those whom its message does, and nobody else whatever its texts say. */
export type MentioningCard = Card & { readonly msteams?: { readonly entities: readonly Entity[] } };

const TAG = 'tag:';

/** How a tag is kept apart from a person. */
export function tagRef(id: string): string {
  return `${TAG}${id}`;
}

/** A message as Teams shows it. */
export function teamsCard({ language, summary, parts, buttons }: Message): MentioningCard {
  const drawn = card(language, summary, [...partElements(parts, mentioning), ...buttonRows(buttons)]);
  const entities = parts.flatMap((part) => (part.kind === 'mention' ? [entityOf(part.who)] : []));
  return entities.length === 0 ? drawn : { ...drawn, msteams: { entities } };
}

/** Teams finds a mention in a TextBlock alone. */
function mentioning(who: Mention): CardElement {
  return { type: 'TextBlock', text: entityOf(who).text, wrap: true };
}

function entityOf({ ref, name: given }: Mention): Entity {
  // A TextBlock reads markdown, and no name needs its signs.
  const name = given.replace(/[<>&"\\`*_{}[\]#|~]/g, '').trim() || ref;
  const isTag = ref.startsWith(TAG);
  const mentioned = isTag ? ({ id: ref.slice(TAG.length), name, type: 'tag' } as const) : { id: ref, name };
  return { type: 'mention', text: `<at>${name}</at>`, mentioned };
}
