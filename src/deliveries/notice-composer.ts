import { type Composer, writeEach } from '#src/deliveries/composer.ts';
import { type Button, inAllLanguages, type Message } from '#src/messages/message.ts';
import type { Text } from '#src/messages/text.ts';
import type { Language } from '#src/model/language.ts';
import type { Words } from '#src/ports/words.ts';

/** Writes what the bot has to tell of its own work, in the channel's languages. */
export function noticeComposer(words: Words): Composer<'notice'> {
  return async (deliveries) =>
    writeEach(
      deliveries,
      ({ cause, channel }) => JSON.stringify([cause.text, channel.languages]),
      ({ cause, channel }) =>
        inAllLanguages(channel.languages.map((language) => noticeMessage(words, language, cause.text))),
    );
}

function noticeMessage(words: Words, language: Language, notice: Text): Message {
  const text = words.say(language, notice.key, notice.values);
  return {
    language,
    summary: text,
    parts: [{ kind: 'text', text }],
    buttons: [...helpIn(words, language, notice), ...commandIn(words, language, notice)],
  };
}

/** Where a notice is about something to be decided, a button shows it to those who may. */
function commandIn(words: Words, language: Language, { values }: Text): readonly Button[] {
  if (values?.command !== 'findings') return [];
  const action = { name: 'desk.command', values: { command: values.command, language } };
  return [{ kind: 'act', label: words.say(language, 'chat:do.findings'), action }];
}

/** Where a notice knows an address of help, a button leads there. */
export function helpIn(words: Words, language: Language, { values }: Text): readonly Button[] {
  const url = values?.url;
  return typeof url === 'string'
    ? [{ kind: 'open', label: words.say(language, 'deliveries:notice-how'), url }]
    : [];
}
