import { sentence } from '#src/desk/replies.ts';
import { type Button, inAllLanguages, type Message } from '#src/messages/message.ts';
import type { Language } from '#src/model/language.ts';
import type { Words } from '#src/ports/words.ts';

/** What the bot says in a channel into which it was invited, in each of its languages. */
export function introduction(words: Words, languages: readonly Language[]): Message {
  return inAllLanguages(
    languages.map((language) => {
      const help: Button = {
        kind: 'act',
        label: words.say(language, 'chat:do.help'),
        action: { name: 'desk.command', values: { command: 'help', language } },
      };
      return sentence({ language }, words.say(language, 'chat:introduction'), [help]);
    }),
  );
}
