import { readFile } from 'node:fs/promises';
import { strToU8, zipSync } from 'fflate';
import { localisationOf } from '#adapters/teams/package/localisation.ts';
import {
  languageFile,
  MANIFEST_LANGUAGE,
  type ManifestOptions,
  teamsManifest,
} from '#adapters/teams/package/manifest.ts';
import type { Words } from '#src/ports/words.ts';

// The earliest that a zip can say: the same app is the same file, whenever it was packed.
const PACKED_AT = '1980-01-01T00:00:00';

/** The app as a zip that an organisation uploads to Teams: manifest, a file for each language, icons. */
export async function appPackage(words: Words, options: ManifestOptions): Promise<Uint8Array> {
  const icons = ['colour.png', 'outline.png'].map(async (name) => {
    const bytes = await readFile(new URL(`./icons/${name}`, import.meta.url));
    return [name, new Uint8Array(bytes)] as const;
  });
  const languages = words.languages.map((language) => {
    const texts = localisationOf(teamsManifest(words, language, options));
    return [languageFile(language), json(texts)] as const;
  });
  const manifest = json(teamsManifest(words, MANIFEST_LANGUAGE, options));
  const files = [['manifest.json', manifest] as const, ...languages, ...(await Promise.all(icons))];
  return zipSync(Object.fromEntries(files), { mtime: PACKED_AT });
}

function json(value: object): Uint8Array {
  return strToU8(`${JSON.stringify(value, null, 2)}\n`);
}
