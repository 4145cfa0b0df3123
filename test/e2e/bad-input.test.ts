import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runToEnd } from '#test/e2e/bot.ts';
import { dataFolder } from '#test/support/data-folder.ts';

type Case = {
  readonly name: string;
  readonly settings?: Record<string, string>;
  readonly words?: readonly string[];
  readonly says: Readonly<Record<'de' | 'en', RegExp>>;
  readonly code?: number;
};

describe('what is wrong is said in the reader’s language: what, where, what to do', () => {
  let folder: Awaited<ReturnType<typeof dataFolder>>;
  const taken = createServer();
  let takenPort = 0;

  beforeAll(async () => {
    folder = await dataFolder();
    await writeFile(join(folder.path, 'faulty.yaml'), 'topics:\n  - id: Quantum\n    nam: { en: quantum }\n');
    const { promise, resolve } = Promise.withResolvers<void>();
    taken.listen(0, '127.0.0.1', resolve);
    await promise;
    const address = taken.address();
    takenPort = typeof address === 'object' && address ? address.port : 0;
  });

  afterAll(async () => {
    taken.close();
    await folder[Symbol.asyncDispose]();
  });

  const cases = (): readonly Case[] => [
    {
      name: 'wrong settings, all at once',
      settings: { PORT: 'http', LOG_LEVEL: 'loud' },
      says: {
        de: /PORT: Erwartet[\s\S]*LOG_LEVEL: Erwartet/,
        en: /PORT: expected[\s\S]*LOG_LEVEL: expected/,
      },
    },
    {
      name: 'a port in use',
      settings: { PORT: String(takenPort) },
      says: { de: new RegExp(`Port ${takenPort}`), en: new RegExp(`ort ${takenPort}`) },
    },
    {
      name: 'a database that is not reachable',
      settings: { DATABASE_URL: 'postgres://bot:secret@127.0.0.1:1/bot' },
      says: { de: /127\.0\.0\.1:1.*(?<!secret)$/m, en: /127\.0\.0\.1:1.*(?<!secret)$/m },
    },
    {
      name: 'a faulty knowledge file',
      settings: { KNOWLEDGE_FILE: 'FOLDER/faulty.yaml' },
      says: { de: /faulty\.yaml:2:.*[\s\S]*faulty\.yaml:3:/, en: /faulty\.yaml:2:.*[\s\S]*faulty\.yaml:3:/ },
    },
    {
      name: 'a source list that is not there',
      settings: { SOURCES_FILE: 'FOLDER/none.yaml' },
      says: { de: /none\.yaml:1: \(Datei\): \S/, en: /none\.yaml:1: \(file\): \S/ },
    },
    {
      name: 'a knowledge file that is not there',
      settings: { KNOWLEDGE_FILE: 'FOLDER/none.yaml' },
      says: { de: /none\.yaml:1: \(Datei\): \S/, en: /none\.yaml:1: \(file\): \S/ },
    },
    {
      name: 'a data folder where none can be made',
      settings: { DATA_FOLDER: '/proc/allianzbote/data' },
      says: { de: /\/proc\/allianzbote/, en: /\/proc\/allianzbote/ },
    },
    {
      name: 'a data folder that is a file',
      settings: { DATA_FOLDER: 'FOLDER/faulty.yaml' },
      says: { de: /faulty\.yaml/, en: /faulty\.yaml/ },
    },
    {
      name: 'a page open to others without a sign-in',
      settings: { HOST: '0.0.0.0' },
      says: { de: /ACCESS_CODE/, en: /ACCESS_CODE/ },
    },
    {
      name: 'a shifted time beside a real account',
      settings: { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' },
      words: ['serve', '--now', '2027-01-01T00:00:00Z'],
      says: { de: /--now .*Slack/, en: /--now .*Slack/ },
    },
    {
      name: 'a time that is none',
      words: ['serve', '--now', 'tomorrow'],
      code: 2,
      says: {
        de: /^„tomorrow“ ist für --now nicht möglich\. Möglich: ein Zeitpunkt wie \S+Z\.$/m,
        en: /^“tomorrow” is not a possible --now\. Possible: a moment such as \S+Z\.$/m,
      },
    },
    {
      name: 'a role that is none',
      words: ['admins', 'add', 'web:1', '--role', 'boss'],
      code: 2,
      says: {
        de: /^„boss“ ist für --role nicht möglich\. Möglich: admin, editor\.$/m,
        en: /^“boss” is not a possible --role\. Possible: admin, editor\.$/m,
      },
    },
    {
      name: 'a language that is none',
      words: ['--locale', 'fr', 'ask', 'x'],
      code: 2,
      says: {
        de: /^„fr“ ist für --locale nicht möglich\. Möglich: de, en\.$/m,
        en: /^“fr” is not a possible --locale\. Possible: de, en\.$/m,
      },
    },
    {
      name: 'a time that no calendar writes',
      words: ['serve', '--now', '+275000-01-01T00:00:00Z'],
      code: 2,
      says: { de: /275000.*--now nicht möglich/, en: /275000.*not a possible --now/ },
    },
    { name: 'a command that is none', words: ['sreve'], code: 2, says: { de: /sreve/, en: /sreve/ } },
    {
      name: 'an option that is none',
      words: ['serve', '--prot'],
      code: 2,
      says: { de: /--prot/, en: /--prot/ },
    },
    {
      name: 'a broken feed',
      words: ['feed', 'FOLDER/faulty.yaml'],
      says: { de: /kein lesbarer Feed/, en: /not a readable feed/ },
    },
  ];

  test.each(cases().map(({ name }) => name))('%s', async (name) => {
    const found = cases().find((one) => one.name === name);
    if (!found) throw new Error(name);
    const inFolder = (text: string) => text.replace('FOLDER', folder.path);
    const given = Object.entries({ PORT: '0', ...found.settings }).map(([key, value]) => [
      key,
      inFolder(value),
    ]);
    const words = (found.words ?? ['serve']).map(inFolder);
    const run = async (language: 'de' | 'en') => {
      const settings = {
        DATA_FOLDER: join(folder.path, language),
        ...Object.fromEntries(given),
        LANG: `${language}.UTF-8`,
      };
      const { code, err, out } = await runToEnd(settings, words);
      expect({ code, out }).toEqual({ code: found.code ?? 1, out: '' });
      expect(err).toMatch(found.says[language]);
      expect(err).not.toMatch(/secret|\n {4}at /);
    };
    // Side by side: nearly all of the time is that of a process to start.
    await Promise.all([run('de'), run('en')]);
  });
});
