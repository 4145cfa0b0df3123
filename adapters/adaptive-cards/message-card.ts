import {
  type Card,
  type CardAction,
  type CardElement,
  card,
  executeAction,
  type Sent,
} from '#adapters/adaptive-cards/card.ts';
import { heading, isWebUrl, label, linkRun, textRun } from '#adapters/adaptive-cards/literal-text.ts';
import type { ActButton, Button, Message, Part } from '#src/messages/message.ts';
import type { Citation } from '#src/model/citation.ts';
import type { Mention } from '#src/model/mention.ts';

/** Draws a button that tells the bot to act. */
type DrawAct = (button: ActButton) => CardAction;

/** The card that Teams and the page show for a message. */
export function messageCard({ language, summary, parts, buttons }: Message): Card {
  return card(language, summary, partElements(parts), buttonActions(buttons));
}

/** None for a button that would open something else than a page of the web. */
export function buttonActions(
  buttons: readonly Button[],
  draw: DrawAct = (button) => executeAction(sentBy(button), false),
): readonly CardAction[] {
  return buttons.flatMap((button) => {
    if (button.kind === 'act') return [draw(button)];
    const { url } = button;
    return isWebUrl(url) ? [{ type: 'Action.OpenUrl', title: label(button.label), url }] : [];
  });
}

export function sentBy({ label: title, action: { name, values } }: ActButton): Sent {
  return { title: label(title), verb: name, data: { action: name, values } };
}

/** Draws whom a message mentions. */
type DrawMention = (who: Mention) => CardElement;

/** Without a way to mention them, people and groups are read by their names. */
export function partElements(
  parts: readonly Part[],
  drawMention: DrawMention = named,
): readonly CardElement[] {
  const body: CardElement[] = [];
  let afterDivider = false;
  for (const part of parts) {
    const [first, ...rest] = part.kind === 'mention' ? [drawMention(part.who)] : elements(part);
    if (first) {
      body.push(afterDivider ? { ...first, separator: true, spacing: 'large' } : first, ...rest);
      afterDivider = false;
    }
    if (part.kind === 'divider') afterDivider = body.length > 0;
  }
  return body;
}

function named({ name }: Mention): CardElement {
  return { type: 'RichTextBlock', inlines: [textRun(`@${name}`)] };
}

function elements(part: Exclude<Part, { kind: 'mention' }>): readonly CardElement[] {
  switch (part.kind) {
    case 'title':
      return [inLanguage(heading(part.text, part.url), part.language)];
    case 'text':
      return paragraphs(part.text).map((text) =>
        inLanguage({ type: 'RichTextBlock', inlines: [textRun(text, look(part.weight))] }, part.language),
      );
    case 'facts':
      return part.facts.map((fact, index) => ({
        type: 'RichTextBlock',
        spacing: index === 0 ? 'small' : 'none',
        inlines: [textRun(`${fact.label}: `, { isSubtle: true }), textRun(fact.value)],
      }));
    case 'list':
      return part.items.map((item, index) => ({
        type: 'RichTextBlock',
        spacing: index === 0 ? 'small' : 'none',
        inlines: [textRun(`• ${item}`)],
      }));
    case 'sources':
      return sources(part.label, part.citations);
    case 'divider':
      return [];
  }
}

function sources(title: string, citations: readonly Citation[]): readonly CardElement[] {
  if (citations.length === 0) return [];
  const links = citations.map(
    (citation): CardElement => ({
      type: 'RichTextBlock',
      spacing: 'none',
      inlines: [linkRun(citation.title, citation.url, { size: 'small' })],
    }),
  );
  return [{ type: 'RichTextBlock', inlines: [textRun(title, { size: 'small', isSubtle: true })] }, ...links];
}

function look(weight: 'strong' | 'subtle' | undefined) {
  if (weight === 'strong') return { weight: 'bolder' } as const;
  return weight === 'subtle' ? { isSubtle: true, size: 'small' as const } : {};
}

function inLanguage(element: CardElement, language: string | undefined): CardElement {
  return language === undefined ? element : { ...element, lang: language };
}

function paragraphs(text: string): readonly string[] {
  return text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
}
