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
  const common = {
    type: 'button',
    text: plainText(label),
    ...spoken(label, button),
    action_id: `${button.kind}-${index}`,
  } as const;
  if (button.kind === 'open') return isLinkable(button.url) ? [{ ...common, url: button.url }] : [];
  const value = JSON.stringify(button.action);
  return value.length <= LIMITS.buttonValue ? [{ ...common, value }] : [];
}

/**
 * What a screen reader says, with where an address leads, which nobody sees in advance. It is read out as it
 * stands: nothing is escaped, and what would have to be is left out.
 */
function spoken(label: string, button: Button): { readonly accessibility_label?: string } {
  const said = label.replace(/[<>]/g, '').trim();
  if (said === '') return {};
  const host = button.kind === 'open' ? URL.parse(button.url)?.hostname : undefined;
  const whole = host ? `${said} (${host})` : said;
  return { accessibility_label: whole.length <= LIMITS.buttonLabel ? whole : said };
}
