import type { Card } from '#adapters/adaptive-cards/card.ts';
import type { Dialog } from '#adapters/teams/cards/dialog.ts';
import type { FoundAnswer } from '#adapters/teams/cards/found-calls.ts';
import type { InvokeAnswer } from '#adapters/teams/hearing/entrance.ts';

/** How one kind of invoke is answered with a sentence; an empty one shows nothing. */
export type Tell = (text: string) => InvokeAnswer;

/** To a button of a card: a sentence beside it (universal-action-model, “Response format”). */
export const tellAtCard: Tell = (text) => ok(cardBody('application/vnd.microsoft.activity.message', text));

/** Puts another card in the place of the one whose button was pressed. */
export function replaceCard(card: Card): InvokeAnswer {
  return ok(cardBody('application/vnd.microsoft.card.adaptive', card));
}

/** To a dialog: a sentence in its place; without one it closes (task-modules-bots). */
export const tellInDialog: Tell = (text) =>
  text === '' ? { status: 200 } : ok({ task: { type: 'message', value: text } });

export function showDialog(dialog: Dialog): InvokeAnswer {
  return ok(dialog);
}

/** To a search or a link: a sentence in the list; without one it is empty. */
export const tellInSearch: Tell = (text) =>
  ok({
    composeExtension:
      text === '' ? { type: 'result', attachmentLayout: 'list', attachments: [] } : { type: 'message', text },
  });

export function showFound(found: FoundAnswer): InvokeAnswer {
  return ok(found);
}

function cardBody(type: string, value: unknown) {
  return { statusCode: 200, type, value };
}

function ok(body: unknown): InvokeAnswer {
  return { status: 200, body };
}
