import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const LOCALES = join(ROOT, 'locales');
const REFERENCE = 'en';

type Catalogue = Readonly<Record<string, string>>;

async function catalogue(language: string): Promise<Catalogue> {
  const files = (await readdir(join(LOCALES, language))).toSorted();
  const texts = await Promise.all(
    files.map(async (file) => {
      const read: Catalogue = JSON.parse(await readFile(join(LOCALES, language, file), 'utf8'));
      return Object.entries(read).map(([key, text]) => [`${file.slice(0, -5)}:${key}`, text]);
    }),
  );
  return Object.fromEntries(texts.flat());
}

async function code(): Promise<string> {
  const folders = ['src', 'adapters', 'jobs'];
  const paths = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(join(ROOT, folder), { recursive: true })).map((path) => join(ROOT, folder, path)),
    ),
  );
  const sources = paths.flat().filter((path) => /\.(ts|js|html)$/.test(path));
  return (await Promise.all(sources.map((path) => readFile(path, 'utf8')))).join('\n');
}

const base = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]);

const languages = await readdir(LOCALES);
const reference = await catalogue(REFERENCE);
const used = await code();

describe.each(languages.filter((language) => language !== REFERENCE))('locales/%s', async (language) => {
  const texts = await catalogue(language);
  const shared = Object.keys(texts).filter((key) => key in reference);

  test('has the keys of the English catalogue and no other', () => {
    expect(new Set(Object.keys(texts).map(base))).toEqual(new Set(Object.keys(reference).map(base)));
  });

  test('fills the same placeholders', () => {
    const differing = shared.filter((key) => {
      const own = new Set(placeholders(texts[key] ?? ''));
      const theirs = new Set(placeholders(reference[key] ?? ''));
      // Date patterns choose their own parts, in their own order.
      return !key.startsWith('dates:') && own.symmetricDifference(theirs).size > 0;
    });
    expect(differing).toEqual([]);
  });

  test('has every plural form that its language needs', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const plurals = new Set(
      Object.keys(texts)
        .filter((key) => key !== base(key))
        .map(base),
    );
    const missing = [...plurals]
      .flatMap((key) => forms.map((form) => `${key}_${form}`))
      .filter((key) => !(key in texts));
    expect(missing).toEqual([]);
  });
});

test('in English, news is one thing', () => {
  const plural = Object.entries(reference).filter(([, text]) =>
    /\bnews\b(?: of [\w ]+)? (come|are|have|were)\b/i.test(text),
  );
  expect(plural).toEqual([]);
});

describe('every text', () => {
  test.each(languages)('is written, in %s', async (language) => {
    const texts = await catalogue(language);
    expect(Object.keys(texts).filter((key) => !texts[key]?.trim())).toEqual([]);
  });

  test('is used somewhere', () => {
    const unused = Object.keys(reference)
      .map(base)
      .filter((key) => !isUsed(key));
    expect([...new Set(unused)]).toEqual([]);
  });
});

/** Used as it stands, or made from a template such as `answers:state.${state}`. */
function isUsed(key: string): boolean {
  if (used.includes(`'${key}'`) || used.includes(`"${key}"`)) return true;
  const [file = '', name = ''] = key.split(':');
  // The plain JavaScript that checks Node reads its one text by its bare name.
  if (file === 'errors' && used.includes(`texts['${name}']`)) return true;
  const cuts = [...name].flatMap((sign, at) => (/[.-]/.test(sign) ? [name.slice(0, at + 1)] : []));
  return ['', ...cuts].some((start) => used.includes(`\`${file}:${start}\${`) && start !== '');
}
