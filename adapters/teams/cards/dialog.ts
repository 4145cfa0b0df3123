import { type Card, card, submitAction } from '#adapters/adaptive-cards/card.ts';
import { formCard } from '#adapters/adaptive-cards/form-card.ts';
import { label } from '#adapters/adaptive-cards/literal-text.ts';
import { buttonActions, partElements, sentBy } from '#adapters/adaptive-cards/message-card.ts';
import { type CardAttachment, cardAttachment } from '#adapters/teams/cards/attachment.ts';
import { inRows } from '#adapters/teams/cards/button-rows.ts';
import type { Form } from '#src/messages/form.ts';
import type { Message } from '#src/messages/message.ts';
import type { Words } from '#src/ports/words.ts';

/** What Teams shows as a dialog, in answer to `task/fetch` and `task/submit` (task-modules-bots). */
export type Dialog = {
  readonly task: {
    readonly type: 'continue';
    readonly value: {
      readonly title: string;
      readonly width: 'medium';
      readonly height: 'large' | 'small';
      readonly card: CardAttachment;
    };
  };
};

const APP_NAME = 'Allianzbote';

/** A form as a dialog. `before` stands above its fields: what was said together with it. */
export function formDialog(words: Words, form: Form, before: readonly Message[] = []): Dialog {
  const { body, ...rest } = formCard(form, words, submitAction);
  const [title, ...fields] = body;
  const said = before.flatMap(({ parts }) => partElements(parts));
  return dialog(form.title, 'large', { ...rest, body: [...(title ? [title] : []), ...said, ...fields] });
}

/** What is left to read in a dialog; its buttons come back as those of a form do. */
export function messageDialog(message: Message): Dialog {
  const actions = buttonActions(message.buttons, (button) => submitAction(sentBy(button), false));
  const body = [...partElements(message.parts), ...inRows(actions)];
  const content = card(message.language, message.summary, body);
  return dialog(APP_NAME, 'small', content);
}

function dialog(title: string, height: 'large' | 'small', content: Card): Dialog {
  const value = { title: label(title), width: 'medium', height, card: cardAttachment(content) } as const;
  return { task: { type: 'continue', value } };
}
