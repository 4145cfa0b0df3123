import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { loadWords } from '#adapters/i18next/words.ts';
import { makeProgram } from '#src/cli.ts';
import { Trouble } from '#src/messages/trouble.ts';

const words = await loadWords(new URL('../../../locales/', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'teams-package-'));
const OUT = join(folder, 'app.zip');
const APP = '0f7a1c52-5d0e-4b8e-9d53-3f4f2a1b6c7d';
const OTHER = '1f7a1c52-5d0e-4b8e-9d53-3f4f2a1b6c7d';
const ONE = {
  PUBLIC_URL: 'https://bot.example.org',
  ACCESS_CODE: 'a-code-of-16-and-more',
  TEAMS_APP_ID: APP,
  TEAMS_TENANT_ID: OTHER,
  TEAMS_SECRET: 's',
};

afterAll(() => rm(folder, { recursive: true }));

async function run(env: Readonly<Record<string, string>>, ...line: readonly string[]) {
  const [out, told]: [string[], string[]] = [[], []];
  const program = makeProgram({
    words,
    language: 'en',
    env,
    input: Readable.from([]),
    write: (text) => out.push(text),
    tell: ({ key, values }) => told.push(words.say('en', key, values)),
    exitWith: () => undefined,
  });
  await program.parseAsync(['node', 'allianzbote', 'teams', 'package', '--out', OUT, ...line]);
  const manifest = unzipSync(new Uint8Array(await readFile(OUT)))['manifest.json'];
  return { out, told, manifest: JSON.parse(strFromU8(manifest ?? new Uint8Array())) };
}

/** What a person would read. */
async function refusal(env: Readonly<Record<string, string>>, ...line: readonly string[]): Promise<string> {
  const cause = await run(env, ...line).then(
    () => null,
    (thrown) => thrown,
  );
  if (!(cause instanceof Trouble)) throw new Error(`refused as expected? ${cause}`);
  return cause.texts.map(({ key, values }) => words.say('en', key, values)).join('\n');
}

test('writes the package that the settings describe, and says where and for whom', async () => {
  const { out, told, manifest } = await run(ONE);
  expect(out).toEqual([OUT]);
  expect(told.join()).toContain(`${ONE.PUBLIC_URL}/api/messages`);
  expect(manifest).toMatchObject({ id: APP, developer: { privacyUrl: ONE.PUBLIC_URL } });
});

test('needs no settings where everything is given', async () => {
  const given = ['--url', 'https://other.example.org/', '--app', OTHER, '--privacy', ' https:example.org/p'];
  const { manifest } = await run({}, ...given);
  expect(manifest).toMatchObject({
    id: OTHER,
    validDomains: ['other.example.org'],
    developer: {
      privacyUrl: 'https://example.org/p',
      termsOfUseUrl: 'https://other.example.org',
    },
  });
});

test('takes the only app of TEAMS_APPS, and asks where there are several', async () => {
  const of = (apps: string) => ({
    PUBLIC_URL: ONE.PUBLIC_URL,
    ACCESS_CODE: ONE.ACCESS_CODE,
    TEAMS_APPS: apps,
  });
  const [one, other] = [`${APP}:${APP}:s`, `${OTHER}:${OTHER}:s`];
  expect((await run(of(one))).manifest.id).toBe(APP);
  expect(await refusal(of(`${one},${other}`))).toMatch(`${APP}, ${OTHER}`);
  expect((await run(of(`${one},${other}`), '--app', OTHER)).manifest.id).toBe(OTHER);
});

describe('says what is missing or wrong', () => {
  test.each<[string, Readonly<Record<string, string>>, readonly string[], RegExp]>([
    ['no address', {}, ['--app', APP], /PUBLIC_URL.*--url/],
    ['no app', {}, ['--url', 'https://bot.example.org'], /TEAMS_APP_ID.*--app/],
    ['an address that nobody outside reaches', {}, ['--url', 'http://127.0.0.1:3978'], /--url/],
    ['an app that is none', {}, ['--app', 'allianzbote'], /--app/],
    ['a page that is none', {}, ['--terms', 'example.org'], /--terms/],
    ['half a registration', { TEAMS_APP_ID: APP }, [], /TEAMS_TENANT_ID/],
  ])('%s', async (_, env, line, said) => {
    expect(await refusal(env, ...line)).toMatch(said);
  });
});
