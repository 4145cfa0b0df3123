import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Command } from 'commander';
import { expect, test } from 'vitest';
import { loadWords } from '#adapters/i18next/words.ts';
import { readKnowledge } from '#adapters/knowledge-file/read-knowledge.ts';
import { writeKnowledge } from '#adapters/knowledge-file/write-knowledge.ts';
import type { Database } from '#adapters/postgres/database.ts';
import { postgresKnowledge } from '#adapters/postgres/knowledge.ts';
import type { CliContext } from '#src/cli/context.ts';
import { registerKnowledge } from '#src/cli/knowledge.ts';
import { Trouble } from '#src/messages/trouble.ts';
import { everything } from '#test/fixtures/knowledge/everything.ts';
import { freshDatabase } from '#test/support/database.ts';

const words = await loadWords(new URL('../../../locales/', import.meta.url));
const FAULTY = 'topics:\n  - { id: KI, name: { de: KI, en: AI }, colour: red }\n';

type Run = { readonly out: string; readonly err: readonly string[]; readonly code: number };

/** Runs `knowledge …` as the command line does; without a database it must not ask for one. */
async function run(
  line: readonly string[],
  options: { readonly database?: Database; readonly input?: string; readonly language?: string } = {},
): Promise<Run> {
  const out: string[] = [];
  const err: string[] = [];
  let code = 0;
  const language = options.language ?? 'en';
  const program = new Command().exitOverride();
  const context: CliContext = {
    words,
    language,
    env: {},
    input: Readable.from([Buffer.from(options.input ?? '')]),
    write: (text) => out.push(`${text}\n`),
    tell: (text) => err.push(words.say(language, text.key, text.values)),
    exitWith: (given) => {
      code = given;
    },
  };
  registerKnowledge(program, context, async () => {
    if (!options.database) throw new Error('the database was opened');
    return { store: postgresKnowledge(options.database), close: async () => undefined };
  });
  try {
    await program.parseAsync(['node', 'allianzbote', 'knowledge', ...line]);
  } catch (cause) {
    if (!(cause instanceof Trouble)) throw cause;
    err.push(...cause.texts.map((text) => words.say(language, text.key, text.values)));
    code = 1;
  }
  return { out: out.join(''), err, code };
}

async function folder() {
  const path = await mkdtemp(join(tmpdir(), 'knowledge-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) };
}

test('check says where each mistake is and what was expected, in the reader’s language', async () => {
  await using place = await folder();
  const file = join(place.path, 'faulty.yaml');
  await writeFile(file, FAULTY);
  expect(await run(['check', file])).toEqual({
    out: '',
    err: [
      `${file}:2: topics[0].id: “KI” cannot be an id: only lower-case letters a–z, digits and “-” are allowed.`,
      `${file}:2: topics[0].colour: the key “colour” is unknown. Known here: id, name, aliases, summary, plain, draft, sources.`,
      `${file}: 2 mistakes.`,
    ],
    code: 1,
  });
  const german = await run(['check', file], { language: 'de' });
  expect(german.err[0]).toContain('kann keine Kennung sein');
  expect(german.err.at(-1)).toBe(`${file}: 2 Fehler.`);
});

test('check of a sound file prints what it holds, and warnings apart', async () => {
  const input = 'topics:\n  - { id: ki, name: { en: AI } }\n';
  expect(await run(['check', '-'], { input })).toEqual({
    out: '-: no mistakes.\nOrganizations: 0\nTopics: 1\nCalls: 0\nMilestones: 0\nAnswers: 0\n',
    err: ['-:2: topics[0].name: note: the text is missing in “de”; the other language is shown instead.'],
    code: 0,
  });
});

test('check --json prints nothing but JSON', async () => {
  const faulty = await run(['check', '-', '--json'], { input: FAULTY });
  expect(faulty.code).toBe(1);
  expect(JSON.parse(faulty.out)).toMatchObject({
    file: '-',
    valid: false,
    entries: null,
    mistakes: [
      { file: '-', line: 2, path: 'topics[0].id', message: expect.stringContaining('cannot be an id') },
      { path: 'topics[0].colour' },
    ],
    written: null,
  });
  const sound = await run(['check', '-', '--json'], { input: '{}' });
  expect(JSON.parse(sound.out)).toMatchObject({ valid: true, entries: { call: 0 }, mistakes: [] });
});

test.each(['check', 'import'])(
  '%s of a file that is not there, a folder or an empty one fails',
  async (command) => {
    await using place = await folder();
    const missing = await run([command, join(place.path, 'none.yaml')]);
    expect(missing.code).toBe(1);
    expect(missing.err[0]).toContain('there is no such file');
    const directory = await run([command, place.path]);
    expect(directory.code).toBe(1);
    expect(directory.err[0]).toContain('cannot be read (EISDIR)');
    const empty = await run([command, '-']);
    expect(empty.code).toBe(1);
    expect(empty.err[0]).toContain('holds no entries');
  },
);

test('import writes, says what it did, and does nothing the second time', async () => {
  await using database = await freshDatabase();
  const input = writeKnowledge(everything);
  const first = await run(['import', '-'], { database, input });
  expect(first.code).toBe(0);
  expect(first.out).toContain('Calls: 2 new, 0 changed, 0 unchanged, 0 removed');
  const second = await run(['import', '-', '--json'], { database, input });
  expect(JSON.parse(second.out)).toMatchObject({
    written: { entries: { call: { added: 0, changed: 0, unchanged: 2, removed: 0 } }, movedDeadlines: 0 },
  });
  const moved = input.replace('at: 2026-03-31T12:00', 'at: 2026-04-08T12:00');
  const third = await run(['import', '-'], { database, input: moved, language: 'de' });
  expect(third.out).toContain('Ausschreibungen: 0 neu, 1 geändert, 1 unverändert, 0 entfernt');
  expect(third.out).toContain('Verschobene Fristen: 1');
});

test('import, export and import again give the same', async () => {
  await using database = await freshDatabase();
  await using other = await freshDatabase();
  await using place = await folder();
  const file = join(place.path, 'out.yaml');
  await run(['import', '-'], { database, input: writeKnowledge(everything) });
  expect(await run(['export', file], { database })).toEqual({
    out: '',
    err: [`${file}: exported.`],
    code: 0,
  });
  expect(await readdir(place.path)).toEqual(['out.yaml']);
  await run(['import', file], { database: other });
  const again = await run(['export', '-'], { database: other });
  expect(again.out).toBe(await readFile(file, 'utf8'));
  const reading = readKnowledge(Buffer.from(again.out), '-', null);
  expect(reading.kind === 'knowledge' && reading.knowledge).toEqual(everything);
});

test('nothing of a faulty file is written, and no database is opened for it', async () => {
  const result = await run(['import', '-'], { input: FAULTY });
  expect(result.code).toBe(1);
  expect(result.err.at(-1)).toBe('Nothing was written.');
});

test('import may refer to what is stored already, but not when it replaces it', async () => {
  await using database = await freshDatabase();
  await run(['import', '-'], { database, input: 'topics: [{ id: ki, name: { de: KI, en: AI } }]' });
  const input = `calls: [{ id: c, title: { de: T, en: T }, topics: [ki], sources: [{ title: T, url: "https://x.example/" }] }]`;
  expect(await run(['check', '-'], { input })).toMatchObject({ code: 1 });
  expect(await run(['import', '-', '--replace'], { input })).toMatchObject({ code: 1 });
  expect(await run(['import', '-'], { database, input })).toMatchObject({ code: 0 });
  const unknown = await run(['import', '-'], { database, input: input.replace('[ki]', '[quanten]') });
  expect(unknown).toMatchObject({ code: 1 });
  expect(unknown.err[0]).toContain('no topic has the id “quanten”');
});

test('import --replace removes what the file does not name', async () => {
  await using database = await freshDatabase();
  await run(['import', '-'], { database, input: writeKnowledge(everything) });
  const result = await run(['import', '-', '--replace'], { database, input: '{}' });
  expect(result.out).toContain('Milestones: 0 new, 0 changed, 0 unchanged, 4 removed');
  expect((await postgresKnowledge(database).read()).calls).toEqual([]);
});

test('an export that cannot be written says so and leaves nothing behind', async () => {
  await using database = await freshDatabase();
  await using place = await folder();
  const result = await run(['export', join(place.path, 'none', 'out.yaml')], { database });
  expect(result.code).toBe(1);
  expect(result.err[0]).toContain('cannot be written (ENOENT)');
  expect(await readdir(place.path)).toEqual([]);
});
