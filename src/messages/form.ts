import type { Message } from '#src/messages/message.ts';
import type { Language } from '#src/model/language.ts';

export type Choice = { readonly value: string; readonly label: string };

/**
 * One question of a form. One that is `required` is marked so, and platforms may refuse to send the form without it.
 * `error` is what is said beside it when it was filled in wrongly.
 */
export type Field = {
  readonly id: string;
  readonly label: string;
  readonly required: boolean;
  readonly error?: string;
} & (
  | { readonly kind: 'line' | 'paragraph'; readonly value: string; readonly maxLength: number }
  | { readonly kind: 'one-of'; readonly value: string; readonly choices: readonly Choice[] }
  | { readonly kind: 'any-of'; readonly value: readonly string[]; readonly choices: readonly Choice[] }
  | { readonly kind: 'time'; readonly value: string }
);

/** What a person fills in: a modal on Slack, a dialog on Teams, a card on the page. */
export type Form = {
  readonly name: string;
  readonly language: Language;
  readonly title: string;
  /** Said above the fields: a hint, or what was wrong. */
  readonly note: string | null;
  /** Shown between the note and the fields: what would come of the form as it is filled in. Its buttons are not. */
  readonly preview?: Message;
  readonly fields: readonly Field[];
  /** One button a purpose; `intent` comes back with the values. */
  readonly submits: readonly { readonly intent: string; readonly label: string }[];
  /** Comes back unchanged. */
  readonly context: Readonly<Record<string, string>>;
};

export type FilledForm = {
  readonly name: string;
  readonly intent: string;
  readonly values: Readonly<Record<string, string | readonly string[]>>;
  readonly context: Readonly<Record<string, string>>;
};

/** What the bot does when somebody wrote, pressed or submitted. */
export type Reply =
  | {
      readonly kind: 'message';
      readonly message: Message;
      readonly to: 'asker' | 'channel';
      /** Where only the asker sees it, nobody is offered to show it to everyone: it says that nothing is known. */
      readonly saysNothing?: true;
      /** What the asker alone is told besides, wherever they asked; it is never shown to everyone. */
      readonly aside?: Message;
    }
  | { readonly kind: 'form'; readonly form: Form }
  /** Shown one after the other: a private confirmation and a public line, a preview and its form. */
  | { readonly kind: 'several'; readonly replies: readonly Reply[] }
  | { readonly kind: 'nothing' };
