import languageSchema from '@microsoft/app-manifest/build/json-schemas/teams/v1.30/MicrosoftTeams.Localization.schema.json' with {
  type: 'json',
};
import manifestSchema from '@microsoft/app-manifest/build/json-schemas/teams/v1.30/MicrosoftTeams.schema.json' with {
  type: 'json',
};
import AjvDraft4 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { loadWords } from '#adapters/i18next/words.ts';
import { asksForHome } from '#adapters/teams/hearing/home.ts';
import { appPackage } from '#adapters/teams/package/app-package.ts';
import { TEAMS_TAB } from '#adapters/web/paths.ts';
import { commandReader } from '#src/desk/commands.ts';
import { FOR_EVERYONE } from '#src/desk/help.ts';

const words = await loadWords(new URL('../../../../locales/', import.meta.url));
const OPTIONS = {
  appId: '0f7a1c52-5d0e-4b8e-9d53-3f4f2a1b6c7d',
  publicUrl: 'https://bot.example.org',
  privacyUrl: 'https://example.org/privacy',
  termsUrl: 'https://example.org/terms',
};

/** What a schema of Microsoft's says is wrong. */
function mistakesBy(schema: object) {
  // One of Microsoft's patterns is none by the stricter rules of Unicode.
  const ajv = new AjvDraft4.default({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  const accepts = ajv.compile(schema);
  return (value: unknown): readonly string[] => {
    accepts(value);
    return (accepts.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}

const ofManifest = mistakesBy(manifestSchema);
const ofLanguage = mistakesBy(languageSchema);

const files = unzipSync(await appPackage(words, OPTIONS));
const read = (name: string) => JSON.parse(strFromU8(files[name] ?? new Uint8Array()));
const manifest = read('manifest.json');

test('holds the manifest, a file for each language and the icons, and nothing in folders', () => {
  expect(Object.keys(files).toSorted()).toEqual([
    'colour.png',
    'de.json',
    'en.json',
    'manifest.json',
    'outline.png',
  ]);
});

test('is the same file whenever it is packed', async () => {
  expect(await appPackage(words, OPTIONS)).toEqual(await appPackage(words, OPTIONS));
});

describe('the manifest', () => {
  test('is one that Teams takes', () => {
    expect(ofManifest(manifest)).toEqual([]);
  });

  test.each([
    ['a long name', { name: { short: 'x'.repeat(31) } }],
    ['an unknown scope', { bots: [{ ...manifest.bots[0], scopes: ['world'] }] }],
    ['a member that there is not', { banana: true }],
  ])('is held against a schema that refuses %s', (_, change) => {
    expect(ofManifest({ ...manifest, ...change })).not.toEqual([]);
  });

  test('says what it said: whoever changes it raises its version', async () => {
    await expect(`${JSON.stringify(manifest, null, 2)}\n`).toMatchFileSnapshot('golden/manifest.json');
  });

  test('names one app for bot, sign-in and message extension, and the address of the bot', () => {
    const { appId } = OPTIONS;
    expect(manifest).toMatchObject({
      id: appId,
      bots: [{ botId: appId, scopes: ['personal', 'team', 'groupChat'] }],
      composeExtensions: [{ botId: appId }],
      webApplicationInfo: { id: appId, resource: `api://bot.example.org/botid-${appId}` },
      validDomains: ['bot.example.org'],
    });
  });
});

test('its tab is where the page is framed', () => {
  const [, tab] = manifest.staticTabs;
  expect(tab.contentUrl).toBe(`${OPTIONS.publicUrl}${TEAMS_TAB}`);
});

describe.each(words.languages)('in %s', (language) => {
  const texts = read(`${language}.json`);

  test('its texts are a file that Teams takes', () => {
    expect(ofLanguage(texts)).toEqual([]);
  });

  test('every text of the manifest is there, and no other', () => {
    const places = (held: object) => Object.keys(held).toSorted();
    expect(places(texts)).toEqual(places(read('en.json')));
    expect(JSON.stringify(texts)).not.toContain(OPTIONS.appId);
  });

  test('the commands are ones that the bot knows', () => {
    const reads = commandReader(words);
    const titles = Object.entries<string>(texts).flatMap(([place, text]) =>
      /commandLists.*title$/.test(place) ? [text] : [],
    );
    // In two lists, with help; the home is for one's own chat alone.
    expect(titles).toHaveLength(2 * (FOR_EVERYONE.length + 1) + 1);
    const isKnown = (title: string) =>
      reads(title, language)?.language === language || asksForHome(words, title);
    expect(titles.filter((title) => !isKnown(title))).toEqual([]);
  });
});

test.each([
  ['colour.png', 192, 2],
  ['outline.png', 32, 6],
])('%s is a PNG of the size that Teams wants', (name, size, colours) => {
  const bytes = Buffer.from(files[name] ?? []);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([size, size]);
  // 6: with an alpha channel, since the outline has to be transparent.
  expect(bytes[25]).toBe(colours);
});
