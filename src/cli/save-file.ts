import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import type { Text } from '#src/messages/text.ts';

/**
 * Writes a file under a path, all of it or nothing: a file that was there stays whole until the new one is.
 * Returns what to tell when that cannot be done, null when it is.
 */
export async function saveFile(path: string, content: string | Uint8Array): Promise<Text | null> {
  try {
    const target = await realpath(path).catch(() => path);
    const isFile = await stat(target).then(
      (found) => found.isFile(),
      () => true,
    );
    // A pipe or a terminal has nothing to keep whole and must not be replaced.
    if (isFile) await replaceFile(target, content);
    else await writeFile(target, content);
    return null;
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : null;
    if (code === null) throw cause;
    return { key: 'cli:not-writable', values: { file: path, cause: code } };
  }
}

async function replaceFile(target: string, content: string | Uint8Array): Promise<void> {
  const draft = `${target}.${process.pid}.tmp`;
  try {
    await writeFile(draft, content);
    await rename(draft, target);
  } finally {
    await rm(draft, { force: true });
  }
}
