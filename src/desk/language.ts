import type { Area, Visit } from '#src/desk/area.ts';
import { sentence, toAsker } from '#src/desk/replies.ts';
import type { Reply } from '#src/messages/form.ts';
import { languageName, ownName } from '#src/messages/language-name.ts';
import type { Button } from '#src/messages/message.ts';
import type { Language } from '#src/model/language.ts';
import type { PersonLanguages } from '#src/ports/person-languages.ts';
import type { Words } from '#src/ports/words.ts';

export type LanguageDeps = { readonly words: Words; readonly personLanguages: PersonLanguages };

/** Lets a person choose the language in which they are answered. */
export function languageArea({ words, personLanguages }: LanguageDeps): Area {
  const choose = async (visit: Visit, written: string): Promise<Reply> => {
    const language = languageNamed(words, written);
    if (!language) {
      const text = visit.say(written === '' ? 'chat:language-which' : 'chat:language-unknown', { written });
      return toAsker(sentence(visit, text, languageButtons(words)));
    }
    await personLanguages.choose(visit.asker.person, language);
    return toAsker(sentence({ language }, words.say(language, 'chat:language-chosen')));
  };
  return {
    commands: { language: (visit, values) => choose(visit, values.rest ?? '') },
    actions: { 'language.choose': (visit, values) => choose(visit, values.chosen ?? '') },
    forms: {},
  };
}

/** One for each language, called as it calls itself. */
export function languageButtons(words: Words): readonly Button[] {
  return words.languages.map((language) => ({
    kind: 'act',
    label: ownName(language),
    action: { name: 'language.choose', values: { chosen: language, language } },
  }));
}

/** By its tag or its name in any language of the catalogues: `de`, `Deutsch`, `german`. */
function languageNamed(words: Words, written: string): Language | undefined {
  const wanted = written.toLowerCase();
  return words.languages.find((language) =>
    [language, ...words.languages.map((reader) => languageName(reader, language))].some(
      (name) => name.toLowerCase() === wanted,
    ),
  );
}
