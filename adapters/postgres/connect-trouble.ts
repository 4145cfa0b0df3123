import type { Text, TextKey } from '#src/messages/text.ts';
import { Trouble } from '#src/messages/trouble.ts';

// SQLSTATE and Node's own codes; https://www.postgresql.org/docs/current/errcodes-appendix.html
const CONNECTING: Readonly<Record<string, TextKey>> = {
  ECONNREFUSED: 'errors:database-refused',
  ECONNRESET: 'errors:database-refused',
  EHOSTUNREACH: 'errors:database-refused',
  ENETUNREACH: 'errors:database-refused',
  ENOENT: 'errors:database-refused',
  ENOTFOUND: 'errors:database-unknown-host',
  EAI_AGAIN: 'errors:database-unknown-host',
  ETIMEDOUT: 'errors:database-timeout',
  '28000': 'errors:database-password',
  '28P01': 'errors:database-password',
  '3D000': 'errors:database-unknown',
};

const MIGRATING: Readonly<Record<string, TextKey>> = {
  // insufficient privilege: those for tables were checked before
  '42501': 'errors:database-extension',
  // no such extension: as told since PostgreSQL 16, and before
  '0A000': 'errors:database-extension',
  '58P01': 'errors:database-extension',
  // a table, function, type or column that is there or is not, other than we left it
  '42P07': 'errors:database-not-ours',
  '42723': 'errors:database-not-ours',
  '42710': 'errors:database-not-ours',
  '42703': 'errors:database-not-ours',
};

/** Says why no connection came about, in words for the operator. */
export function connectionTrouble(cause: unknown, url: string): Trouble {
  return cause instanceof Trouble ? cause : trouble(connectionKey(cause), cause, url);
}

/** Says why the tables could not be made or changed; what is no matter of the operator's is a bug and stays one. */
export function migrationTrouble(cause: unknown, url: string): unknown {
  const key = MIGRATING[codeOf(cause)];
  return key ? trouble(key, cause, url) : cause;
}

/** Host and port, or the folder of the socket; never the user or the password. */
export function addressOf(url: string): string {
  const { hostname, port, searchParams } = new URL(url);
  const host = searchParams.get('host') ?? (hostname || 'localhost');
  return host.startsWith('/') ? host : `${host}:${port || '5432'}`;
}

function connectionKey(cause: unknown): TextKey {
  const code = codeOf(cause);
  const known = CONNECTING[code];
  if (known) return known;
  const message = messageOf(cause);
  if (/timeout/i.test(message)) return 'errors:database-timeout';
  // pg and Node tell of these in words only, or in one code each
  if (/password/i.test(message)) return 'errors:database-password';
  const isTls = /\b(SSL|TLS|certificate)\b/i.test(message) || /CERT|SSL|TLS/.test(code);
  return isTls ? 'errors:database-tls' : 'errors:database-failed';
}

function trouble(key: TextKey, cause: unknown, url: string): Trouble {
  const { username, pathname } = new URL(url);
  const user = decodeURIComponent(username) || (process.env.PGUSER ?? process.env.USER ?? '');
  const database = decodeURIComponent(pathname.slice(1)) || user;
  const values = { address: addressOf(url), user, database, message: messageOf(cause) };
  const text: Text = { key, values };
  return new Trouble([text], { cause });
}

function codeOf(cause: unknown): string {
  return String((cause as { code?: unknown } | null)?.code ?? '');
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
