import { sentence } from '#src/desk/replies.ts';
import type { Home } from '#src/messages/home.ts';
import { inAllLanguages, type Message } from '#src/messages/message.ts';
import type { Language } from '#src/model/language.ts';
import type { Words } from '#src/ports/words.ts';

/** What somebody is told when our own data cannot be reached, in each of the languages. */
export function apology(words: Words, languages: readonly Language[]): Message {
  const apologies = languages.map((language) => sentence({ language }, words.say(language, 'chat:apology')));
  return inAllLanguages(apologies);
}

/** The same in place of a Home. */
export function apologeticHome({ language, parts, buttons }: Message): Home {
  return { language, sections: [{ parts, buttons }] };
}
