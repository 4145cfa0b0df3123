import { open } from 'node:fs/promises';
import type { TextKey } from '#src/messages/text.ts';
import { Trouble } from '#src/messages/trouble.ts';

const TAIL_LINES = 8;

/** A file or folder that could not be made or read. */
export function fileTrouble(cause: unknown, path: string): Trouble {
  const { code } = cause as NodeJS.ErrnoException;
  const isFull = code === 'ENOSPC' || code === 'EDQUOT';
  const key: TextKey = isFull ? 'errors:embedded-disk-full' : 'errors:embedded-not-writable';
  return new Trouble([{ key, values: { path } }], { cause });
}

/** What initdb said last, or the shorter words for a full disk. */
export function initTrouble(cause: unknown, path: string): Trouble {
  const output = lastLines((cause as { stderr?: string }).stderr || String(cause));
  if (tellsOfFullDisk(output))
    return new Trouble([{ key: 'errors:embedded-disk-full', values: { path } }], { cause });
  return new Trouble([{ key: 'errors:embedded-init-failed', values: { path, output } }], { cause });
}

/** What the server's log said last, for a start that failed. */
export function startTrouble(cause: unknown, path: string, output: string): Trouble {
  if (tellsOfFullDisk(output))
    return new Trouble([{ key: 'errors:embedded-disk-full', values: { path } }], { cause });
  return new Trouble([{ key: 'errors:embedded-start-failed', values: { path, output } }], { cause });
}

/** The end of a log, from the byte `from` on. */
export async function logSince(path: string, from: number): Promise<string> {
  await using file = await open(path).catch(() => null);
  if (!file) return '';
  const { size } = await file.stat();
  const text = Buffer.alloc(Math.max(0, size - from));
  await file.read(text, 0, text.length, from);
  return lastLines(text.toString());
}

function lastLines(text: string): string {
  return text.trim().split('\n').slice(-TAIL_LINES).join('\n');
}

function tellsOfFullDisk(output: string): boolean {
  return output.includes('No space left on device') || output.includes('Disk quota exceeded');
}
