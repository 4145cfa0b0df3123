import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('reference.py', import.meta.url));
const PYTHONS = ['python3', '/usr/bin/python3'];

/** What a feed holds according to somebody else; `published` in seconds, undefined where nothing is said. */
export type Expected = {
  readonly title?: string | null;
  readonly url?: string | null;
  readonly id?: string | null;
  readonly published?: number | null;
};

/**
 * What must be found in each file: what `feed --jsonl` once printed and somebody put beside it as `NAME.jsonl`,
 * else what Python's feedparser finds, where it is installed, in well-formed files with a title or link.
 */
export function expectationsOf(files: readonly string[]): ReadonlyMap<string, readonly Expected[]> {
  const beside = files.filter((file) => existsSync(`${file}.jsonl`));
  const expected = new Map(beside.map((file) => [file, writtenBeside(file)]));
  for (const { file, wellFormed, entries } of referenceReader(files.filter((file) => !expected.has(file)))) {
    if (wellFormed && entries.some(({ title, url }) => title || url)) expected.set(file, entries);
  }
  return expected;
}

function writtenBeside(file: string): readonly Expected[] {
  const lines = readFileSync(`${file}.jsonl`, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { title, url, id, published } = JSON.parse(line);
    return { title, url, id, published: published ? Date.parse(published) / 1000 : null };
  });
}

type Referred = {
  readonly file: string;
  readonly wellFormed: boolean;
  readonly entries: readonly Expected[];
};

function referenceReader(files: readonly string[]): readonly Referred[] {
  for (const python of PYTHONS) {
    const { status, stdout } = spawnSync(python, ['-W', 'ignore', SCRIPT], {
      input: files.join('\n'),
      encoding: 'utf8',
      maxBuffer: 1024 ** 3,
    });
    if (status === 0) {
      const lines = stdout.split('\n').filter(Boolean);
      return lines.map((line) => JSON.parse(line));
    }
  }
  return [];
}
