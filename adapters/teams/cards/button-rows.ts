import { type CardAction, type CardElement, executeAction } from '#adapters/adaptive-cards/card.ts';
import { buttonActions, sentBy } from '#adapters/adaptive-cards/message-card.ts';
import type { Button } from '#src/messages/message.ts';

/** Teams hides what is more behind “…” (cards-format, “Adaptive Cards overflow menu”). */
const MOST_IN_A_ROW = 6;
/** In letters, what a narrow client shows of a row: it cuts off the rest (microsoft/AdaptiveCards#4758). */
const ROW_WIDTH = 38;
/** In letters, what is drawn around a label. */
const AROUND = 5;

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
  const rows: CardAction[][] = [];
  let left = 0;
  for (const action of actions) {
    const width = action.title.length + AROUND;
    if (width > left || rows.at(-1)?.length === MOST_IN_A_ROW) {
      rows.push([]);
      left = ROW_WIDTH;
    }
    rows.at(-1)?.push(action);
    left -= width;
  }
  return rows.map((row, at) => ({ type: 'ActionSet', ...(at > 0 && { spacing: 'small' }), actions: row }));
}
