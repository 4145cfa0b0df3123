import type { Context, Draft } from '#src/answers/context.ts';
import { languageName } from '#src/messages/language-name.ts';
import { sayList } from '#src/messages/lists.ts';
import type { Part } from '#src/messages/message.ts';
import type { Language } from '#src/model/language.ts';
import type { Words } from '#src/ports/words.ts';

/** The languages that the bot answers in, said in one of them. */
export function sayLanguages(words: Words, language: Language): string {
  const names = words.languages.map((one) => languageName(language, one));
  return words.say(language, 'answers:my-languages', { languages: sayList(language, names) });
}

/** An answer to a question in another language, with a line in each of the bot's own. */
export function withLanguages({ words, language }: Context, draft: Draft): Draft {
  const others = words.languages.filter((one) => one !== language);
  const lines = [language, ...others].map(
    (one): Part => ({
      kind: 'text',
      text: sayLanguages(words, one),
      weight: 'subtle',
      ...(one === language ? {} : { language: one }),
    }),
  );
  return { ...draft, parts: [...draft.parts, ...lines] };
}
