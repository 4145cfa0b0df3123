import type { Card } from '#adapters/adaptive-cards/card.ts';
import type { Dialog } from '#adapters/teams/cards/dialog.ts';
import { type FoundAnswer, foundAnswer, foundNothing } from '#adapters/teams/cards/found-calls.ts';
import type { InvokeAnswer } from '#adapters/teams/hearing/entrance.ts';

/** How one kind of invoke is answered where there is but a sentence to say, or nothing at all. */
export type Manner = {
  readonly tell: (text: string) => InvokeAnswer;
  readonly nothing: InvokeAnswer;
};

/**
 * A button of a card: a sentence stands beside it (universal-action-model, “Response format”). Teams takes an empty one
 * for a failure and hands the press in again (vercel/chat#903), so there is always one, but for what is none of ours.
 */
export const atCard: Manner = {
  tell: (text) => ok(atCardAs('application/vnd.microsoft.activity.message', text)),
  nothing: { status: 400 },
};

/** Puts another card in the place of the one whose button was pressed. */
export function replaceCard(card: Card): InvokeAnswer {
  return ok(atCardAs('application/vnd.microsoft.card.adaptive', card));
}

/** A dialog: a sentence takes its place, and nothing closes it (task-modules-bots). */
export const inDialog: Manner = {
  tell: (text) => ok({ task: { type: 'message', value: text } }),
  nothing: { status: 200 },
};

export function showDialog(dialog: Dialog): InvokeAnswer {
  return ok(dialog);
}

/** A search, or a link that was pasted. */
export const inSearch: Manner = {
  tell: (text) => ok(foundNothing(text)),
  nothing: ok(foundAnswer([])),
};

export function showFound(found: FoundAnswer): InvokeAnswer {
  return ok(found);
}

function atCardAs(type: string, value: unknown) {
  return { statusCode: 200, type, value };
}

function ok(body: unknown): InvokeAnswer {
  return { status: 200, body };
}
