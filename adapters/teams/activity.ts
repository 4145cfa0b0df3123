import type { Card } from '#adapters/adaptive-cards/card.ts';
import { formCard } from '#adapters/adaptive-cards/form-card.ts';
import { label } from '#adapters/adaptive-cards/literal-text.ts';
import { cardAttachment } from '#adapters/teams/cards/attachment.ts';
import { teamsCard } from '#adapters/teams/cards/teams-card.ts';
import type { Activity } from '#adapters/teams/connector.ts';
import type { Form } from '#src/messages/form.ts';
import type { Message } from '#src/messages/message.ts';
import type { Words } from '#src/ports/words.ts';

/**
 * The largest activity, in 1024 bytes of UTF-8. Teams states about 100 KB today, 40 KB in UTF-16 and 28 KB in older
 * copies of the same page (format-your-bot-messages).
 */
export const MAX_KILOBYTES = 24;

/**
 * A message as Teams takes it: a card alone, since text beside it makes two messages and brings no id back.
 * What stands in its texts mentions nobody.
 */
export function messageActivity(message: Message): Activity {
  return cardActivity(message.summary, teamsCard(message));
}

/** A form that no dialog can show, in the conversation itself. */
export function formActivity(words: Words, form: Form): Activity {
  return cardActivity(form.title, formCard(form, words));
}

/** `summary` is what a notification says. */
export function cardActivity(summary: string, content: Card): Activity {
  return { type: 'message', summary: label(summary), attachments: [cardAttachment(content)] };
}

export function isTooLarge(activity: Activity): boolean {
  return Buffer.byteLength(JSON.stringify(activity)) > MAX_KILOBYTES * 1024;
}
