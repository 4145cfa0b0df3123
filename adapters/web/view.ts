import { formCard } from '#adapters/adaptive-cards/form-card.ts';
import { messageCard } from '#adapters/adaptive-cards/message-card.ts';
import { languageNames } from '#adapters/web/language.ts';
import { OPERATOR_REF, type Reader } from '#adapters/web/readers.ts';
import type { WireChannel, WireMessage, WireSource } from '#adapters/web/wire.ts';
import { sayCity } from '#src/messages/cities.ts';
import { sayMoment } from '#src/messages/dates.ts';
import type { Text } from '#src/messages/text.ts';
import type { Channel } from '#src/model/channel.ts';
import { type Language, pickText } from '#src/model/language.ts';
import type { PageMessage } from '#src/ports/page-store.ts';
import type { SourceState } from '#src/ports/source-states.ts';
import type { Words } from '#src/ports/words.ts';

/** Who looks, in which language and zone. */
export type View = {
  readonly words: Words;
  readonly reader: Reader;
  readonly language: Language;
  readonly timezone: string;
};

export function sees(reader: Reader, message: PageMessage): boolean {
  return message.onlyFor === null || message.onlyFor === reader.ref;
}

export function wireMessage(view: View, message: PageMessage): WireMessage {
  const { words, language, timezone } = view;
  const frame = {
    id: message.id,
    channel: message.channel,
    change: message.change,
    isPrivate: message.onlyFor !== null,
    sentAt: message.sentAt.toString(),
    sentAtText: sayMoment(words, language, message.sentAt, timezone),
  };
  const { body } = message;
  switch (body.kind) {
    case 'said': {
      const author = personName(words, language, body.personRef);
      return { ...frame, kind: 'said', author, isOwn: body.personRef === view.reader.ref, text: body.text };
    }
    case 'message': {
      const { language: own, summary } = body.message;
      return {
        ...frame,
        kind: 'card',
        language: own,
        summary,
        card: messageCard(body.message),
        isForm: false,
      };
    }
    case 'form': {
      const { language: own, title } = body.form;
      const card = formCard(body.form, words);
      return { ...frame, kind: 'card', language: own, summary: title, card, isForm: true };
    }
    case 'gone':
      return { ...frame, kind: 'gone' };
  }
}

export function wireChannel(words: Words, language: Language, channel: Channel): WireChannel {
  const { name, languages, timezone } = channel;
  const zone =
    timezone && words.say(language, 'web:channel-zone', { city: sayCity(words, language, timezone) });
  return {
    ref: channel.address.ref,
    name,
    languages,
    languageNames: languageNames(language, languages),
    timezone: zone,
  };
}

/** A source as it is listed; why it cannot be reached is told to the operator, who can do something about it. */
export function wireSource(
  words: Words,
  language: Language,
  reader: Reader,
  source: SourceState,
): WireSource {
  const name = pickText(source.name, language);
  const isToldWhy = reader.ref === OPERATOR_REF && source.state === 'unreachable';
  const remarks: readonly Text[] = [
    ...(isToldWhy ? [source.reason] : []),
    ...(source.testedOn === null ? [{ key: 'web:source.untested' } as const] : []),
  ];
  const reason = remarks.map(({ key, values }) => words.say(language, key, values)).join(' ');
  const { url, state } = source;
  return { name: name.text, language: name.language, url, state, reason: reason === '' ? null : reason };
}

/** How a person is called; nobody on the page has told a name. */
export function personName(words: Words, language: Language, ref: string): string {
  if (ref === OPERATOR_REF) return words.say(language, 'web:operator');
  return words.say(language, 'web:guest', { code: ref.slice(-4).toUpperCase() });
}
