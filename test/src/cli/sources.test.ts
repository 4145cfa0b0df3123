import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Command } from 'commander';
import { expect, test } from 'vitest';
import { loadWords } from '#adapters/i18next/words.ts';
import { opml } from '#adapters/opml/opml.ts';
import { postgresSourceCare } from '#adapters/postgres/source-care.ts';
import { postgresSources } from '#adapters/postgres/sources.ts';
import type { CliContext } from '#src/cli/context.ts';
import { registerSources } from '#src/cli/sources.ts';
import { Trouble } from '#src/messages/trouble.ts';
import { fakeTry } from '#test/fakes/try-source.ts';
import { freshDatabase } from '#test/support/database.ts';
import { source } from '#test/support/sources.ts';

const words = await loadWords(new URL('../../../locales/', import.meta.url));
const PAGE = {
  kind: 'listing-page',
  selectors: { item: 'li', title: 'a', link: 'a@href', published: null, summary: null, closing: null },
} as const;

async function setUp() {
  const db = await freshDatabase();
  await postgresSources(db).followList([
    source('bund'),
    source('off', { enabled: false }),
    source('page', { reader: PAGE }),
  ]);
  const run = async (line: readonly string[], input = '') => {
    const [out, err, codes]: [string[], string[], number[]] = [[], [], []];
    const program = new Command().exitOverride();
    const context: CliContext = {
      words,
      language: 'de',
      env: {},
      input: Readable.from([input]),
      write: (text) => out.push(text),
      tell: ({ key, values }) => err.push(words.say('de', key, values)),
      exitWith: (code) => codes.push(code),
    };
    registerSources(program, context, async () => ({
      sourceCare: postgresSourceCare(db),
      trySource: fakeTry,
      close: async () => undefined,
    }));
    await program.parseAsync(['node', 'allianzbote', 'sources', ...line]);
    return { out, err, codes };
  };
  return { ...db, run };
}

test('the feeds that are read are written as OPML, to standard output or a file', async () => {
  await using set = await setUp();
  const { out, codes } = await set.run(['export']);
  expect(opml.read(out.join('\n'))).toEqual([
    { title: 'Quelle bund', url: 'https://bund.example.org/bund.xml' },
  ]);
  expect(codes).toEqual([]);
  const folder = await mkdtemp(join(tmpdir(), 'allianzbote-opml-'));
  try {
    await set.run(['export', join(folder, 'list.opml')]);
    expect(await readFile(join(folder, 'list.opml'), 'utf8')).toBe(`${out.join('\n')}\n`);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('what can be read is taken in, and what cannot makes the command fail after all others', async () => {
  await using set = await setUp();
  const list = opml.write('List', [
    { title: 'Seite', url: 'https://a.example/' },
    { title: 'Eigene', url: 'https://a.example/own.xml' },
    { title: 'Aus', url: 'https://off.example.org/off.xml' },
    { title: 'Da', url: 'https://bund.example.org/bund.xml' },
    { title: 'Fünfte', url: 'https://a.example/5.xml' },
  ]);
  const { out, err, codes } = await set.run(['import'], list);
  expect(out).toEqual([
    'Eigene: aufgenommen',
    'Aus: bekannt und wieder gelesen',
    'Da: ist bereits eine Quelle',
    'Fünfte: aufgenommen',
  ]);
  expect(err).toEqual([expect.stringMatching(/^Seite: nicht aufgenommen\. Das ist kein lesbarer Feed/)]);
  expect(codes).toEqual([1]);
});

test.each([
  ['nothing in it', ['import'], 'none here', 'sources:import.none'],
  ['no such file', ['import', '/nowhere/list.opml'], '', 'knowledge:not-found'],
  ['more than a list is', ['import'], 'x'.repeat(1024 * 1024 + 1), 'knowledge:too-large'],
])('a list is refused: %s', async (_, line, input, key) => {
  await using set = await setUp();
  const failed = await set.run(line, input).catch((cause) => cause);
  expect(failed).toBeInstanceOf(Trouble);
  expect(failed.texts).toMatchObject([{ key }]);
});
