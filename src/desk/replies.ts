import type { CommandName, Visit } from '#src/desk/area.ts';
import type { Reply } from '#src/messages/form.ts';
import type { ActButton, Button, Message } from '#src/messages/message.ts';
import type { TextKey, TextValues } from '#src/messages/text.ts';
import type { SubscriptionKind } from '#src/ports/subscriptions.ts';

/** One sentence for the person alone. */
export function tell(
  visit: Visit,
  key: TextKey,
  values: TextValues = {},
  buttons: readonly Button[] = [],
): Reply {
  return toAsker(sentence(visit, visit.say(key, values), buttons));
}

export function toAsker(message: Message): Reply {
  return { kind: 'message', message, to: 'asker' };
}

export function sentence(
  visit: Pick<Visit, 'language'>,
  text: string,
  buttons: readonly Button[] = [],
): Message {
  return { language: visit.language, summary: text, parts: [{ kind: 'text', text }], buttons };
}

/** A button that brings back the language in which it was offered. */
export function act(
  visit: Visit,
  label: TextKey,
  name: string,
  values: Readonly<Record<string, string>> = {},
): ActButton {
  const action = { name, values: { ...values, language: visit.language } };
  return { kind: 'act', label: visit.say(label), action };
}

/** The same for a form. */
export function actForForm(...button: Parameters<typeof act>): ActButton {
  return { ...act(...button), leadsTo: 'form' };
}

const FORMS: readonly CommandName[] = [
  'deadlines-subscribe',
  'news-subscribe',
  'announce',
  'subscribe-rule',
  'ask-human',
];

// Nothing is pressed for these.
type Unoffered = 'ask' | 'why' | 'subscribe' | 'deadlines-unsubscribe' | 'news-unsubscribe';

/** A button for what could be written as a command as well. */
export function actCommand(visit: Visit, name: Exclude<CommandName, Unoffered>): ActButton {
  const button = FORMS.includes(name) ? actForForm : act;
  return button(visit, `chat:do.${name}`, 'desk.command', { command: name });
}

/** A button to subscribe this place; none where the bot cannot post, such as a terminal. */
export function offerToSubscribe(visit: Visit, kind: SubscriptionKind): readonly Button[] {
  if (visit.channel === null) return [];
  return [actForForm(visit, `chat:do.${kind}-subscribe`, 'subscriptions.change', { kind })];
}
