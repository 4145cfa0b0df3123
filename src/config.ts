import type { Text, TextKey } from '#src/messages/text.ts';

/** Everything the environment decides. Folders and files are as given, relative to the working folder. */
export type Config = {
  /** null: the embedded PostgreSQL in `dataFolder`. */
  readonly databaseUrl: string | null;
  readonly dataFolder: string;
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** Needed wherever the page can be reached from elsewhere; null where only this machine reaches it. */
  readonly accessCode: string | null;
  /** The address under which others reach the page, or null. */
  readonly publicUrl: string | null;
  readonly admins: readonly string[];
  /** null: the shipped file, imported once into an empty database. */
  readonly knowledgeFile: string | null;
  readonly sourcesFile: string | null;
  /** `host:port` that sources may be fetched from although the address is private. */
  readonly allowedSourceHosts: readonly string[];
  /** What the User-Agent tells publishers about how to reach the operator. */
  readonly operatorContact: string | null;
  readonly logLevel: string;
};

export type Environment = Readonly<Record<string, string | undefined>>;

type Reader<Value> = (given: string) => Value | TextKey;

/** One setting: its name in the environment, what holds without it, how it is read, what it is for. */
export type Setting<Value> = {
  readonly name: string;
  readonly fallback: Value;
  /** The value, or the key of what was expected. */
  readonly read: Reader<Value>;
  readonly about: TextKey;
};

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];
const MIN_ACCESS_CODE = 16;

/** Every setting there is; README's table is made from this. */
export const SETTINGS: { readonly [Key in keyof Config]: Setting<Config[Key]> } = {
  databaseUrl: { name: 'DATABASE_URL', fallback: null, read: postgresUrl, about: 'cli:setting.database-url' },
  dataFolder: { name: 'DATA_FOLDER', fallback: './data', read: String, about: 'cli:setting.data-folder' },
  host: { name: 'HOST', fallback: '127.0.0.1', read: String, about: 'cli:setting.host' },
  port: { name: 'PORT', fallback: 3978, read: port, about: 'cli:setting.port' },
  publicUrl: { name: 'PUBLIC_URL', fallback: null, read: webUrl, about: 'cli:setting.public-url' },
  accessCode: { name: 'ACCESS_CODE', fallback: null, read: accessCode, about: 'cli:setting.access-code' },
  admins: { name: 'ADMINS', fallback: [], read: adminIds, about: 'cli:setting.admins' },
  knowledgeFile: {
    name: 'KNOWLEDGE_FILE',
    fallback: null,
    read: String,
    about: 'cli:setting.knowledge-file',
  },
  sourcesFile: { name: 'SOURCES_FILE', fallback: null, read: String, about: 'cli:setting.sources-file' },
  allowedSourceHosts: {
    name: 'ALLOWED_SOURCE_HOSTS',
    fallback: [],
    read: hostsAndPorts,
    about: 'cli:setting.allowed-source-hosts',
  },
  operatorContact: {
    name: 'OPERATOR_CONTACT',
    fallback: null,
    read: String,
    about: 'cli:setting.operator-contact',
  },
  logLevel: { name: 'LOG_LEVEL', fallback: 'warn', read: logLevel, about: 'cli:setting.log-level' },
};

/** Reads the environment: the settings, or every mistake in it. Empty counts as not set. */
export function readConfig(environment: Environment): { config: Config } | { mistakes: readonly Text[] } {
  const mistakes: Text[] = [];
  const values = Object.entries(SETTINGS).map(([key, setting]): [string, unknown] => {
    const given = environment[setting.name]?.trim();
    if (!given) return [key, setting.fallback];
    const read = (setting as Setting<unknown>).read(given);
    if (typeof read === 'string' && read.startsWith('errors:expected-')) {
      mistakes.push({ key: read as TextKey, values: { name: setting.name } });
    }
    return [key, read];
  });
  const config = Object.fromEntries(values) as Config;
  if (mistakes.length === 0) mistakes.push(...contradictions(config));
  return mistakes.length > 0 ? { mistakes } : { config };
}

/** Whether only this machine can reach the server. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

function contradictions(config: Config): readonly Text[] {
  const open = !isLoopback(config.host) || config.publicUrl !== null;
  if (open && config.accessCode === null) {
    return [{ key: 'errors:access-code-needed', values: { host: config.publicUrl ?? config.host } }];
  }
  return [];
}

function postgresUrl(given: string): string | TextKey {
  const url = URL.parse(given);
  const isPostgres = url?.protocol === 'postgres:' || url?.protocol === 'postgresql:';
  return isPostgres ? given : 'errors:expected-postgres-url';
}

function webUrl(given: string): string | TextKey {
  const url = URL.parse(given);
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : 'errors:expected-web-url';
}

function port(given: string): number | TextKey {
  return /^\d{1,5}$/.test(given) && Number(given) <= 65_535 ? Number(given) : 'errors:expected-port';
}

function accessCode(given: string): string | TextKey {
  return given.length >= MIN_ACCESS_CODE ? given : 'errors:expected-access-code';
}

function logLevel(given: string): string | TextKey {
  return LOG_LEVELS.includes(given) ? given : 'errors:expected-log-level';
}

function adminIds(given: string): readonly string[] | TextKey {
  const ids = list(given);
  return ids.every((id) => /^[a-z]+:\S+$/.test(id)) ? ids : 'errors:expected-admins';
}

function hostsAndPorts(given: string): readonly string[] | TextKey {
  const hosts = list(given);
  return hosts.every((host) => /^(\[[0-9a-f:]+\]|[\w.-]+):\d{1,5}$/i.test(host))
    ? hosts
    : 'errors:expected-hosts-and-ports';
}

function list(given: string): readonly string[] {
  return given
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
