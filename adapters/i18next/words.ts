import { readdir, readFile } from 'node:fs/promises';
import i18next from 'i18next';
import type { TextValues } from '#src/messages/text.ts';
import { type Language, pickText } from '#src/model/language.ts';
import type { Words } from '#src/ports/words.ts';

/**
 * Loads every catalogue below `folder` (`<language>/<file>.json`); a third language is one more folder.
 * A missing key throws: it is a bug, and a test finds it.
 */
export async function loadWords(folder: URL): Promise<Words> {
  const found = await readdir(folder, { withFileTypes: true });
  const languages = found
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();
  const resources: Record<Language, Record<string, Record<string, string>>> = {};
  for (const language of languages) resources[language] = await readFiles(new URL(`${language}/`, folder));
  const catalogue = i18next.createInstance();
  await catalogue.init({
    resources,
    supportedLngs: languages,
    fallbackLng: false,
    keySeparator: false,
    // Every platform escapes in its own way.
    interpolation: { escapeValue: false },
  });
  const fixed = new Map(languages.map((language) => [language, catalogue.getFixedT(language)]));
  const say: Words['say'] = (language, key, values = {}) => {
    const sayValue = (value: TextValues[string]) => {
      if (typeof value !== 'object') return value;
      return 'local' in value ? pickText(value.local, language).text : say(language, value.key, value.values);
    };
    const said = Object.entries(values).map(([name, value]) => [name, sayValue(value)]);
    const text: unknown = fixed.get(language)?.(key, { ...Object.fromEntries(said), defaultValue: '' });
    if (typeof text !== 'string' || text === '') throw new Error(`no text ${key} in ${language}`);
    return text;
  };
  return { languages, say };
}

async function readFiles(folder: URL): Promise<Record<string, Record<string, string>>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const files = names.map(
    async (name): Promise<[string, Record<string, string>]> => [
      name.slice(0, -'.json'.length),
      JSON.parse(await readFile(new URL(name, folder), 'utf8')),
    ],
  );
  return Object.fromEntries(await Promise.all(files));
}
