import { type CardAction, type CardElement, executeAction } from '#adapters/adaptive-cards/card.ts';
import { buttonActions, sentBy } from '#adapters/adaptive-cards/message-card.ts';
import type { Button } from '#src/messages/message.ts';

/** Teams hides what is more behind “…” (cards-format, “Adaptive Cards overflow menu”). */
const MOST_IN_A_ROW = 6;

/**
 * The buttons of a message as rows that Teams shows whole. One that leads to a form asks for a dialog, which Teams
 * opens only in answer to this request of its own (task-modules-bots); the others are Universal Actions.
 */
export function buttonRows(buttons: readonly Button[]): readonly CardElement[] {
  const drawn = buttonActions(buttons, (button) => {
    const sent = sentBy(button);
    if (button.leadsTo !== 'form') return executeAction(sent, false);
    const data = { ...sent.data, msteams: { type: 'task/fetch' } };
    return { type: 'Action.Submit', title: sent.title, data };
  });
  return inRows(drawn);
}

/** Actions as rows below what a card says. */
export function inRows(actions: readonly CardAction[]): readonly CardElement[] {
  const rows = Math.ceil(actions.length / MOST_IN_A_ROW);
  return Array.from({ length: rows }, (_, row) => ({
    type: 'ActionSet',
    actions: actions.slice(row * MOST_IN_A_ROW, (row + 1) * MOST_IN_A_ROW),
  }));
}
