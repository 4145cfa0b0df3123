import { type CardAction, executeAction } from '#adapters/adaptive-cards/card.ts';
import { buttonActions, sentBy } from '#adapters/adaptive-cards/message-card.ts';
import type { Button } from '#src/messages/message.ts';

/** Teams shows no more of them as buttons (cards-format, “Adaptive Cards overflow menu”). */
const MOST_SHOWN = 6;

/**
 * The buttons of a message. One that leads to a form asks for a dialog, which Teams opens only in answer to this
 * request of its own (task-modules-bots); the others are Universal Actions. What is too many is in the menu.
 */
export function drawnButtons(buttons: readonly Button[]): readonly CardAction[] {
  const drawn = buttonActions(buttons, (button) => {
    const sent = sentBy(button);
    if (button.leadsTo !== 'form') return executeAction(sent, false);
    const data = { ...sent.data, msteams: { type: 'task/fetch' } };
    return { type: 'Action.Submit', title: sent.title, data };
  });
  return drawn.map((action, at) => (at < MOST_SHOWN ? action : { ...action, mode: 'secondary' }));
}
