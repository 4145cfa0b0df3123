import { label } from '#adapters/adaptive-cards/literal-text.ts';
import type { Language } from '#src/model/language.ts';

/** An Adaptive Card 1.5 in the forms that this product uses (schema: adaptivecards.io/schemas/1.5.0). */
export type Card = {
  readonly type: 'AdaptiveCard';
  readonly $schema: string;
  readonly version: '1.5';
  readonly lang: Language;
  /** Shown by a client that cannot draw the card. */
  readonly fallbackText: string;
  readonly body: readonly CardElement[];
  readonly actions: readonly CardAction[];
};

type Placed = {
  readonly lang?: Language;
  readonly separator?: boolean;
  readonly spacing?: 'none' | 'small' | 'medium' | 'large';
};

/** Markdown is read in a TextBlock on some platforms, in a RichTextBlock on none. */
export type CardElement =
  | (Placed & {
      readonly type: 'TextBlock';
      readonly text: string;
      readonly style: 'heading';
      readonly size: 'medium';
      readonly weight: 'bolder';
      readonly wrap: true;
    })
  | (Placed & { readonly type: 'TextBlock'; readonly text: string; readonly wrap: true })
  | (Placed & { readonly type: 'RichTextBlock'; readonly id?: string; readonly inlines: readonly TextRun[] })
  | (Placed & { readonly type: 'ActionSet'; readonly actions: readonly CardAction[] })
  | (Placed & CardInput);

export type TextRun = {
  readonly type: 'TextRun';
  readonly text: string;
  readonly size?: 'small' | 'medium';
  readonly weight?: 'bolder';
  readonly isSubtle?: boolean;
  readonly color?: 'attention';
  readonly selectAction?: { readonly type: 'Action.OpenUrl'; readonly url: string };
};

type CardInput = {
  readonly id: string;
  readonly label: string;
  readonly isRequired?: boolean;
  readonly errorMessage?: string;
} & (
  | {
      readonly type: 'Input.Text';
      readonly value: string;
      readonly maxLength: number;
      readonly isMultiline?: boolean;
    }
  | {
      readonly type: 'Input.ChoiceSet';
      readonly value: string;
      readonly isMultiSelect: boolean;
      readonly style: 'compact' | 'expanded';
      readonly wrap: true;
      readonly choices: readonly { readonly title: string; readonly value: string }[];
    }
  | { readonly type: 'Input.Time'; readonly value: string }
);

export type CardAction = {
  readonly title: string;
} & (
  | { readonly type: 'Action.OpenUrl'; readonly url: string }
  | ({
      readonly type: 'Action.Execute';
      readonly verb: string;
      /** For clients that know no Universal Actions. */
      readonly fallback: SubmitAction & { readonly title: string };
    } & Omit<SubmitAction, 'type'>)
  | SubmitAction
);

type SubmitAction = { readonly type: 'Action.Submit'; readonly data: object; readonly style?: 'positive' };

/** The card around its body. */
export function card(
  language: Language,
  fallbackText: string,
  body: readonly CardElement[],
  actions: readonly CardAction[] = [],
): Card {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: language,
    fallbackText: label(fallbackText),
    body,
    actions,
  };
}

/** What a button of ours sends back: `data`, and by `verb` what it is for. */
export type Sent = { readonly title: string; readonly verb: string; readonly data: object };

/** Draws a button that sends something back; `primary` is the one that most people press. */
export type DrawSent = (sent: Sent, primary: boolean) => CardAction;

/** By either way that clients know. */
export const executeAction: DrawSent = ({ title, verb, data }, primary) => {
  const style = primary ? ({ style: 'positive' } as const) : {};
  const fallback = { type: 'Action.Submit', title, data, ...style } as const;
  return { type: 'Action.Execute', title, verb, data, ...style, fallback };
};

/** In a dialog of Teams, which hears of no other. */
export const submitAction: DrawSent = ({ title, data }, primary) => ({
  type: 'Action.Submit',
  title,
  data,
  ...(primary && { style: 'positive' }),
});
