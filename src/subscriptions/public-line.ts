import type { Visit } from '#src/desk/area.ts';
import { act, sentence } from '#src/desk/replies.ts';
import { inLanguage } from '#src/desk/visit.ts';
import type { Reply } from '#src/messages/form.ts';
import type { TextReader } from '#src/messages/local-text.ts';
import { inAllLanguages } from '#src/messages/message.ts';
import type { Channel } from '#src/model/channel.ts';
import type { SubscriptionKind } from '#src/ports/subscriptions.ts';
import type { Words } from '#src/ports/words.ts';

export type Change = { readonly kind: SubscriptionKind } & (
  | { readonly event: 'new' | 'changed'; readonly what: (reader: TextReader) => string }
  | { readonly event: 'paused' | 'resumed' | 'ended'; readonly what: null }
);

/**
 * Tells everyone in a channel, in its languages, who changed what it receives. Empty for a direct chat,
 * where nobody else is.
 */
export function publicLine(words: Words, visit: Visit, channel: Channel, change: Change): readonly Reply[] {
  if (channel.kind === 'direct') return [];
  const { kind, event, what } = change;
  const versions = channel.languages.map((language) => {
    const reader = inLanguage(words, visit, language);
    const values = { name: visit.asker.person.name, ...(what && { what: what(reader) }) };
    const buttons = what
      ? [
          act(reader, `subscriptions:change.${kind}`, 'subscriptions.change', { kind }),
          act(reader, `subscriptions:stop.${kind}`, 'subscriptions.stop', { kind }),
        ]
      : [];
    return sentence(reader, reader.say(`subscriptions:public.${event}-${kind}`, values), buttons);
  });
  return [{ kind: 'message', message: inAllLanguages(versions), to: 'channel' }];
}
