import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { loadWords } from '#adapters/i18next/words.ts';
import { postgresEntries } from '#adapters/postgres/entries.ts';
import { postgresKnowledge } from '#adapters/postgres/knowledge.ts';
import { postgresNewsSearch } from '#adapters/postgres/news-search.ts';
import { entriesOfFile, type OpenedEntries } from '#src/cli/answers-from-file.ts';
import { registerAsk } from '#src/cli/ask.ts';
import type { CliContext } from '#src/cli/context.ts';
import { WrongUse } from '#src/cli/wrong-use.ts';
import { freshDatabase } from '#test/support/database.ts';
import { knowledgeOf } from '#test/support/knowledge.ts';

const words = await loadWords(new URL('../../../locales/', import.meta.url));
const OCEAN = fileURLToPath(new URL('../../fixtures/questions/world-ocean.yaml', import.meta.url));
const NOW = '2031-03-05T09:00:00Z';

type Given = {
  readonly input?: readonly string[];
  readonly env?: CliContext['env'];
  /** As the product opens a file: in a database of its own. A server for each question would take most of the time. */
  readonly ofFile?: typeof entriesOfFile;
};

async function ask(line: readonly string[], { input = [], env = {}, ofFile = openOcean }: Given = {}) {
  const out: string[] = [];
  const err: string[] = [];
  let code = 0;
  const context: CliContext = {
    words,
    language: 'en',
    env,
    input: Readable.from(input.map((text) => `${text}\n`)),
    write: (text) => out.push(text),
    tell: ({ key, values }) => err.push(words.say('en', key, values)),
    exitWith: (given) => {
      code = given;
    },
  };
  const program = new Command().exitOverride().option('--locale <language>');
  registerAsk(program, context, {
    stored: () => Promise.reject(new Error('no database is meant to be opened')),
    ofFile: (file) => ofFile(context, file),
  });
  await program.parseAsync(['node', 'allianzbote', 'ask', ...line]);
  return { out, err, code };
}

async function openOcean(): Promise<OpenedEntries> {
  const database = await freshDatabase();
  await postgresKnowledge(database).write(await knowledgeOf(OCEAN), { replace: true });
  const close = async () => database[Symbol.asyncDispose]();
  return { entries: postgresEntries(database), news: postgresNewsSearch(database), close };
}

const FROM_FILE = ['--knowledge', OCEAN, '--now', NOW];

describe('one question', () => {
  test('is answered as text, in its language', async () => {
    const { out, code } = await ask(['Wann endet der Algenpreis?', ...FROM_FILE], { ofFile: entriesOfFile });
    expect(out.join('\n')).toContain('Einsendung: Fr, 23.05.2031, 23:59 Uhr (Lissabon)');
    expect(code).toBe(0);
  });

  test('is read from standard input, and answered in the language that is wanted', async () => {
    const { out } = await ask([...FROM_FILE, '--locale', 'en'], { input: ['Wann endet der Algenpreis?'] });
    expect(out.join('\n')).toContain('Entry: Fri 23 May 2031, 23:59 (Lisbon)');
  });
});

test('whom to reach is named as the operator set it', async () => {
  const env = { OPERATOR_CONTACT: 'desk@demo.example' };
  const { out } = await ask(['How do I reach the editors?', ...FROM_FILE], { env });
  expect(out.join('\n')).toContain('desk@demo.example');
});

describe('--jsonl', () => {
  test('answers every line in its place, with what it rests on', async () => {
    const { out, code } = await ask(['--jsonl', ...FROM_FILE], {
      input: [
        '{"id": "q1", "conversation": "c", "text": "When does the kelp prize close?", "other": 1}',
        '{broken',
        '{"id": 7, "conversation": "c", "text": "Und wer fördert das?", "locale": "de"}',
        '',
        '{"id": "q3", "text": 5}',
        '{"id": "q4", "text": "x", "now": "yesterday"}',
        '{"id": "q5", "text": "x", "locale": "xx"}',
        '{"id": "q6", "text": "When does the kelp prize close?", "now": "2031-06-01T00:00:00Z"}',
      ],
    });
    const lines = out.map((line) => JSON.parse(line));
    expect(lines[0]).toEqual({
      id: 'q1',
      locale: 'en',
      kind: 'answer',
      text: expect.stringContaining('23 May 2031'),
      sources: [{ title: 'Kelp prize', url: 'https://fundoazul.example/prize' }],
      about: ['call:kelp-prize-2031'],
    });
    expect(lines[1]).toEqual({ id: null, error: { code: 'not-json', message: expect.any(String) } });
    expect(lines[2]).toMatchObject({
      id: 7,
      locale: 'de',
      about: ['call:kelp-prize-2031', 'organisation:fundo-azul'],
    });
    expect(lines.slice(3, 6).map((line) => [line.id, line.error.code])).toEqual([
      ['q3', 'no-text'],
      ['q4', 'not-a-time'],
      ['q5', 'not-a-locale'],
    ]);
    expect(lines[6]).toMatchObject({ id: 'q6', text: expect.stringContaining('closed') });
    expect(code).toBe(1);
  });

  test.each(['+275000-01-01T00:00:00Z', '-000001-01-01T00:00:00Z', '0000-12-31T23:59:59Z'])(
    'takes %s for no time, and answers the others',
    async (now) => {
      const question = { text: 'When does the kelp prize close?' };
      const input = [{ ...question, now }, question].map((line) => JSON.stringify(line));
      const { out, code } = await ask(['--jsonl', ...FROM_FILE], { input });
      expect(out.map((line) => JSON.parse(line))).toMatchObject([
        { error: { code: 'not-a-time' } },
        { kind: 'answer' },
      ]);
      expect(code).toBe(1);
    },
  );

  test('a line that cannot be answered costs no other its answer', async () => {
    // The month after this one is in a year that the database does not write.
    const last = '{"id": 1, "text": "What closes next month?", "now": "9999-12-31T23:00:00Z"}';
    const input = [last, '{"id": 2, "text": "Which calls are open?"}'];
    const { out, code } = await ask(['--jsonl', ...FROM_FILE], { input });
    expect(out.map((line) => JSON.parse(line))).toMatchObject([
      { id: 1, error: { code: 'failed' } },
      { id: 2, kind: 'answer' },
    ]);
    expect(code).toBe(1);
  });

  test('gives the same output for the same input', async () => {
    const lines = ['{"text": "Which calls are open?"}', '{"text": "algen"}'];
    const [one, other] = [
      await ask(['--jsonl', ...FROM_FILE], { input: lines }),
      await ask(['--jsonl', ...FROM_FILE], { input: lines }),
    ];
    expect(one.out).toEqual(other.out);
  });
});

describe('wrong use', () => {
  test('a time that is none', async () => {
    const wrong = await ask(['x', '--now', 'soon']).catch((cause) => cause);
    expect(wrong).toBeInstanceOf(WrongUse);
    expect(wrong.texts).toMatchObject([{ values: { option: '--now', word: 'soon' } }]);
  });

  test('a time in a year that nobody writes', async () => {
    const wrong = ask(['x', ...FROM_FILE.slice(0, 2), '--now', '+275000-01-01T00:00:00Z']);
    await expect(wrong).rejects.toBeInstanceOf(WrongUse);
  });

  test('a text beside --jsonl', async () => {
    await expect(ask(['x', '--jsonl', ...FROM_FILE])).rejects.toBeInstanceOf(WrongUse);
  });

  test.each([
    [[], []],
    [[], [' ', '']],
    [[''], []],
  ])('no question, as %j with the input %j', async (line, input) => {
    await expect(ask([...line, ...FROM_FILE], { input })).rejects.toMatchObject({
      name: 'WrongUse',
      texts: [{ key: 'cli:ask.no-question' }],
    });
  });

  test('a file that is not there: told, and nothing answered', async () => {
    const { err, code, out } = await ask(['x', '--knowledge', '/nowhere/at-all.yaml'], {
      ofFile: entriesOfFile,
    });
    expect([code, out]).toEqual([1, []]);
    expect(err.join()).toContain('/nowhere/at-all.yaml');
  });
});
