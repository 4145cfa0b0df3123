import { execFile } from 'node:child_process';
import { chown, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { Trouble } from '#src/messages/trouble.ts';

const execute = promisify(execFile);

type Ids = { readonly uid: number; readonly gid: number };

/** Who runs the server. PostgreSQL refuses to run as root, so root lends it another user. */
export type ServerUser = {
  /** Runs a program as this user, in no particular folder; rejects with its output when it fails. */
  run(program: string, args: readonly string[]): Promise<void>;
  /** Makes this user the owner of what this process has created. */
  own(path: string): Promise<void>;
};

/**
 * Chooses who runs `program` on the data below `folder`, and makes sure that this user reaches both. In
 * root's place comes the owner of the first of `owners` that exists, or else nobody.
 */
export async function chooseServerUser(wanted: {
  readonly folder: string;
  readonly owners: readonly string[];
  readonly program: string;
}): Promise<ServerUser> {
  if (process.getuid?.() !== 0) return serverUser(null, []);
  const { folder, owners, program } = wanted;
  const standIn = await nobody();
  const ids = (await ownerOf(owners)) ?? standIn;
  const ways = [serverUser(ids, [])];
  // Never for a person: what they put into their data would then act with this right.
  if (ids.uid === standIn.uid) ways.push(serverUser(null, pastClosedFolders(ids), ids));
  for (const way of ways) {
    const reaches = await way.run('test', ['-x', program, '-a', '-x', folder]).then(
      () => true,
      () => false,
    );
    if (reaches) return way;
  }
  throw new Trouble([{ key: 'errors:embedded-unreachable', values: { folder, program, uid: ids.uid } }]);
}

function serverUser(ids: Ids | null, prefix: readonly string[], owner = ids): ServerUser {
  // None of our own settings may reach the server: PGPORT and the like would change what it does.
  const env = { PATH: process.env.PATH, SystemRoot: process.env.SystemRoot, LC_ALL: 'C' };
  return {
    async run(program, args) {
      const [first = program, ...rest] = [...prefix, program, ...args];
      await execute(first, rest, { ...ids, cwd: '/', env });
    },
    async own(path) {
      if (owner) await chown(path, owner.uid, owner.gid);
    },
  };
}

/**
 * A checkout below a folder of root's own (/root, or what mktemp -d makes) is closed to every other user.
 * There the server gets the right to pass file permissions, which root has anyway, and no other.
 */
function pastClosedFolders(ids: Ids): readonly string[] {
  const who = ['--reuid', String(ids.uid), '--regid', String(ids.gid), '--clear-groups'];
  const may = ['--inh-caps', '+dac_override', '--ambient-caps', '+dac_override'];
  // Without this the kernel forgets the right in access(2), with which PostgreSQL looks for itself.
  return ['setpriv', ...who, ...may, '--securebits', '+no_setuid_fixup'];
}

// `sudo npm start` in someone's checkout: the server runs as that someone, and so may they next time.
async function ownerOf(paths: readonly string[]): Promise<Ids | null> {
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (!found) continue;
    return found.uid !== 0 && (await hasName(found.uid)) ? { uid: found.uid, gid: found.gid } : null;
  }
  return null;
}

// initdb asks for the user's name and fails without one, as in a container with a made-up id.
async function hasName(uid: number): Promise<boolean> {
  return execute('id', ['-un', String(uid)]).then(
    () => true,
    () => false,
  );
}

async function nobody(): Promise<Ids> {
  const [uid, gid] = await Promise.all([execute('id', ['-u', 'nobody']), execute('id', ['-g', 'nobody'])]);
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}
