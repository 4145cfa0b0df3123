import type { Visit } from '#src/desk/area.ts';
import type { Language } from '#src/model/language.ts';
import type { Mention } from '#src/model/mention.ts';
import type { Asker } from '#src/model/person.ts';
import type { PersonLanguages } from '#src/ports/person-languages.ts';
import type { Places } from '#src/ports/places.ts';
import type { Words } from '#src/ports/words.ts';

export type VisitDeps = {
  readonly words: Words;
  readonly places: Places;
  readonly personLanguages: PersonLanguages;
};

/**
 * Who acts, where, and in which language: the person's choice, else `offered` (that of the button or form
 * used), else the channel's. The visit's asker carries the person's choice, null when there is none.
 */
export async function visitOf(
  deps: VisitDeps,
  asker: Asker,
  offered: string | undefined,
  named: readonly Mention[] = [],
): Promise<Visit> {
  const [chosen, channel] = await Promise.all([
    asker.language ?? deps.personLanguages.of(asker.person),
    deps.places.find(asker.channel),
  ]);
  const known = (language: Language | null | undefined) =>
    deps.words.languages.find((own) => own === language);
  const language = known(chosen) ?? known(offered) ?? known(channel?.languages[0]) ?? anyLanguage(deps.words);
  const visit = { asker: { ...asker, language: known(chosen) ?? null }, channel, named };
  return inLanguage(deps.words, visit, language);
}

export function inLanguage(words: Words, visit: Omit<Visit, 'language' | 'say'>, language: Language): Visit {
  return { ...visit, language, say: (key, values) => words.say(language, key, values) };
}

function anyLanguage(words: Words): Language {
  const [first] = words.languages;
  if (first === undefined) throw new Error('there is no catalogue');
  return first;
}
