import type { Visit } from '#src/desk/area.ts';
import { addressOn } from '#src/desk/commands.ts';
import { act, actForForm, sentence } from '#src/desk/replies.ts';
import { inLanguage } from '#src/desk/visit.ts';
import type { Reply } from '#src/messages/form.ts';
import type { TextReader } from '#src/messages/local-text.ts';
import { inAllLanguages } from '#src/messages/message.ts';
import type { TextKey } from '#src/messages/text.ts';
import type { Channel } from '#src/model/channel.ts';
import type { Notices } from '#src/ports/notices.ts';
import type { SubscriptionKind } from '#src/ports/subscriptions.ts';
import type { Words } from '#src/ports/words.ts';

export type PublicDeps = {
  readonly words: Words;
  readonly notices: Notices;
  /** A key that nobody has had before. */
  readonly newKey: () => string;
};

export type Change = { readonly kind: SubscriptionKind } & (
  | { readonly event: 'new' | 'changed'; readonly what: (reader: TextReader) => string }
  | { readonly event: 'paused' | 'resumed' | 'ended'; readonly what: null }
);

/**
 * Tells everyone in a channel, in its languages, who changed what it receives: as a reply where that was done
 * there, else as a notice. Empty for a direct chat, where nobody else is.
 */
export async function publicLine(
  deps: PublicDeps,
  visit: Visit,
  channel: Channel,
  change: Change,
): Promise<readonly Reply[]> {
  if (channel.kind === 'direct') return [];
  if (channel.id === visit.channel?.id) return [lineHere(deps.words, visit, channel, change)];
  // What a notice says is stored, so it names nothing that is called differently in each language.
  const key: TextKey = change.what
    ? `subscriptions:changed-afar.${change.kind}`
    : `subscriptions:public.${change.event}-${change.kind}`;
  const text = { key, values: said(visit, channel) };
  await deps.notices.tell(channel.id, `notice:subscription:${deps.newKey()}`, text);
  return [];
}

function lineHere(words: Words, visit: Visit, channel: Channel, { kind, event, what }: Change): Reply {
  const versions = channel.languages.map((language) => {
    const reader = inLanguage(words, visit, language);
    const values = { ...said(visit, channel), ...(what && { what: what(reader) }) };
    const buttons = what
      ? [
          actForForm(reader, `subscriptions:change.${kind}`, 'subscriptions.change', { kind }),
          act(reader, `subscriptions:stop.${kind}`, 'subscriptions.stop', { kind }),
        ]
      : [];
    return sentence(reader, reader.say(`subscriptions:public.${event}-${kind}`, values), buttons);
  });
  return { kind: 'message', message: inAllLanguages(versions), to: 'channel' };
}

function said({ asker }: Visit, { address }: Channel) {
  return { name: asker.person.name, address: addressOn(address.tenant.platform) };
}
