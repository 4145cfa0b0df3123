import { Readable } from 'node:stream';
import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { loadWords } from '#adapters/i18next/words.ts';
import type { CliContext } from '#src/cli/context.ts';
import { registerExtract } from '#src/cli/extract.ts';
import type { Text } from '#src/messages/text.ts';
import { Trouble } from '#src/messages/trouble.ts';

const words = await loadWords(new URL('../../../locales/', import.meta.url));

async function extract(line: readonly string[], input: readonly string[]) {
  const out: string[] = [];
  const told: Text[] = [];
  let code = 0;
  const context: CliContext = {
    words,
    language: 'en',
    env: {},
    input: Readable.from(input.map((text) => `${text}\n`)),
    write: (text) => out.push(text),
    tell: (text) => told.push(text),
    exitWith: (given) => {
      code = given;
    },
  };
  const program = new Command().exitOverride();
  registerExtract(program, context);
  await program.parseAsync(['node', 'allianzbote', 'extract', ...line]);
  return { out, told, code };
}

describe('--jsonl', () => {
  test('says what is wrong with a line in its place, and reads the others', async () => {
    const { out, code } = await extract(
      ['--jsonl'],
      [
        '{"id": "a", "text": "", "published": null, "lang": null, "other": 1}',
        '{broken',
        '[]',
        '{"id": 7, "text": 5}',
        '',
        '{"id": "b", "text": "", "published": "yesterday"}',
        '{"id": "c", "text": "", "published": "2026-02-30"}',
        '{"id": "d", "text": "", "lang": 1}',
        '{"text": "", "published": "2026-01-10T09:00:00Z", "lang": "fr"}',
      ],
    );
    const lines = out.map((text) => JSON.parse(text));
    expect(lines.map(({ id, deadlines, error }) => [id, deadlines ?? error.code])).toEqual([
      ['a', []],
      [null, 'not-json'],
      [null, 'not-an-object'],
      [7, 'no-text'],
      ['b', 'not-a-day'],
      ['c', 'not-a-day'],
      ['d', 'not-a-language'],
      [null, []],
    ]);
    expect(lines[4].error.message).toContain('"yesterday"');
    expect(code).toBe(1);
  });

  test('ends well where every line could be read', async () => {
    expect((await extract(['--jsonl'], ['{"id": 1, "text": "x"}'])).code).toBe(0);
  });
});

test('a file that is not there is named', async () => {
  const refused = await extract(['/not/there.txt'], []).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(Trouble);
  expect((refused as Trouble).texts[0]?.values).toEqual({ file: '/not/there.txt' });
});

test('a text without a deadline is told as such, beside the output', async () => {
  expect(await extract([], ['The ministry opened a laboratory.'])).toEqual({
    out: [],
    told: [{ key: 'cli:extract.none' }],
    code: 0,
  });
});
