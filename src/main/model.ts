import type { Config } from '#src/config/settings.ts';
import type { Chooser } from '#src/ports/chooser.ts';
import type { Log } from '#src/ports/log.ts';
import type { Words } from '#src/ports/words.ts';

/** What picks an entry where the words of a question do not; undefined unless a language model is set up. */
export async function chooserOf(config: Config, log: Log): Promise<Chooser | undefined> {
  const { modelUrl: url, modelName: model, modelKey: key } = config;
  if (url === null || model === null) return undefined;
  // Loading it takes longer than the rest of the start.
  const { languageModelChooser } = await import('#adapters/language-model/chooser.ts');
  return languageModelChooser({ url, model, key, log });
}

/** Wherever the bot says what it stores, it then says where a question may go too. */
export function sayingWhereQuestionsGo(words: Words, { modelUrl }: Pick<Config, 'modelUrl'>): Words {
  if (modelUrl === null) return words;
  const { host } = new URL(modelUrl);
  return {
    languages: words.languages,
    say(language, key, values) {
      const said = words.say(language, key, values);
      if (key !== 'chat:introduction') return said;
      return `${said} ${words.say(language, 'chat:introduction-model', { host })}`;
    },
  };
}
