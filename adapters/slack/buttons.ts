import type { ActionsBlock, Button as SlackButton } from '@slack/types';
import { LIMITS } from '#adapters/slack/limits.ts';
import { plainText, seenText, shortened } from '#adapters/slack/plain-text.ts';
import { isLinkable } from '#adapters/slack/rich-text.ts';
import type { Button } from '#src/messages/message.ts';

/** The buttons below a message. One that Slack would refuse the whole message for is left out. */
export function buttonBlocks(buttons: readonly Button[]): readonly ActionsBlock[] {
  const drawn = buttons.flatMap(draw);
  const rows = Math.ceil(drawn.length / LIMITS.buttons);
  return Array.from({ length: rows }, (_, row) => ({
    type: 'actions',
    elements: drawn.slice(row * LIMITS.buttons, (row + 1) * LIMITS.buttons),
  }));
}

// Action ids must differ within a message; which action it is stands in the value.
function draw(button: Button, index: number): readonly SlackButton[] {
  const label = shortened(seenText(button.label), LIMITS.buttonLabel);
  if (label === '') return [];
  const common = { type: 'button', text: plainText(label), action_id: `${button.kind}-${index}` } as const;
  if (button.kind === 'open') return isLinkable(button.url) ? [{ ...common, url: button.url }] : [];
  const value = JSON.stringify(button.action);
  return value.length <= LIMITS.buttonValue ? [{ ...common, value }] : [];
}
