import type { Text, TextKey } from '#src/messages/text.ts';
import { readPersonRef } from '#src/people/person-ref.ts';
import type { PersonRef } from '#src/ports/roles.ts';

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
  readonly admins: readonly PersonRef[];
  /** null: the shipped file, imported once into an empty database. */
  readonly knowledgeFile: string | null;
  readonly sourcesFile: string | null;
  /** `host:port` that sources may be fetched from although the address is private. */
  readonly allowedSourceHosts: readonly string[];
  /** What the User-Agent tells publishers about how to reach the operator. */
  readonly operatorContact: string | null;
  /** With it, any workspace installs the app by OAuth; null where it does not. */
  readonly slackClientId: string | null;
  readonly slackClientSecret: string | null;
  /** The first seals what is stored, each opens it. */
  readonly secretKeys: readonly SecretKey[];
  readonly logLevel: string;
};

/** 32 bytes in base64, and the name by which what was sealed says its key. */
export type SecretKey = { readonly id: string; readonly base64: string };

export type Environment = Readonly<Record<string, string | undefined>>;

/** The settings, or every mistake in them. */
type ConfigReading =
  | { readonly kind: 'config'; readonly config: Config }
  | { readonly kind: 'mistakes'; readonly mistakes: readonly Text[] };

/** One setting as it was given: its value, or the key that says what was expected. */
type SettingReading<Value> =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'mistake'; readonly expected: TextKey };

/** One setting: its name in the environment, what holds without it, how it is read, what it is for. */
export type Setting<Value> = {
  readonly name: string;
  readonly fallback: Value;
  readonly read: (given: string) => SettingReading<Value>;
  readonly about: TextKey;
};

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];
const MIN_ACCESS_CODE = 16;

/** Every setting there is; README's table is made from this. */
export const SETTINGS: { readonly [Key in keyof Config]: Setting<Config[Key]> } = {
  databaseUrl: { name: 'DATABASE_URL', fallback: null, read: postgresUrl, about: 'cli:setting.database-url' },
  dataFolder: { name: 'DATA_FOLDER', fallback: './data', read: value, about: 'cli:setting.data-folder' },
  host: { name: 'HOST', fallback: '127.0.0.1', read: value, about: 'cli:setting.host' },
  port: { name: 'PORT', fallback: 3978, read: port, about: 'cli:setting.port' },
  publicUrl: { name: 'PUBLIC_URL', fallback: null, read: webUrl, about: 'cli:setting.public-url' },
  accessCode: { name: 'ACCESS_CODE', fallback: null, read: accessCode, about: 'cli:setting.access-code' },
  admins: { name: 'ADMINS', fallback: [], read: people, about: 'cli:setting.admins' },
  knowledgeFile: {
    name: 'KNOWLEDGE_FILE',
    fallback: null,
    read: value,
    about: 'cli:setting.knowledge-file',
  },
  sourcesFile: { name: 'SOURCES_FILE', fallback: null, read: value, about: 'cli:setting.sources-file' },
  allowedSourceHosts: {
    name: 'ALLOWED_SOURCE_HOSTS',
    fallback: [],
    read: hostsAndPorts,
    about: 'cli:setting.allowed-source-hosts',
  },
  operatorContact: {
    name: 'OPERATOR_CONTACT',
    fallback: null,
    read: value,
    about: 'cli:setting.operator-contact',
  },
  slackClientId: {
    name: 'SLACK_CLIENT_ID',
    fallback: null,
    read: value,
    about: 'cli:setting.slack-client-id',
  },
  slackClientSecret: {
    name: 'SLACK_CLIENT_SECRET',
    fallback: null,
    read: value,
    about: 'cli:setting.slack-client-secret',
  },
  secretKeys: { name: 'SECRET_KEYS', fallback: [], read: keys, about: 'cli:setting.secret-keys' },
  logLevel: { name: 'LOG_LEVEL', fallback: 'warn', read: logLevel, about: 'cli:setting.log-level' },
};

/** Reads the environment. Empty counts as not set. */
export function readConfig(environment: Environment): ConfigReading {
  const mistakes: Text[] = [];
  const values = Object.entries(SETTINGS).map(([key, setting]): [string, unknown] => {
    const given = environment[setting.name]?.trim();
    if (!given) return [key, setting.fallback];
    const read = (setting as Setting<unknown>).read(given);
    if (read.kind === 'value') return [key, read.value];
    mistakes.push({ key: read.expected, values: { name: setting.name } });
    return [key, setting.fallback];
  });
  const config = Object.fromEntries(values) as Config;
  if (mistakes.length === 0) mistakes.push(...contradictions(config));
  return mistakes.length > 0 ? { kind: 'mistakes', mistakes } : { kind: 'config', config };
}

/** Whether only this machine can reach the server. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

function contradictions(config: Config): readonly Text[] {
  const open = !isLoopback(config.host) || config.publicUrl !== null;
  const isUnguarded = open && config.accessCode === null;
  const host = config.publicUrl ?? config.host;
  const missing = config.slackClientId === null ? [] : missingForOAuth(config);
  return [
    ...(isUnguarded ? [{ key: 'errors:access-code-needed', values: { host } } as const] : []),
    ...missing.map((name) => ({ key: 'errors:oauth-needs', values: { name } }) as const),
  ];
}

/** What else has to be set for workspaces to install the app themselves. */
function missingForOAuth({ slackClientSecret, publicUrl, secretKeys }: Config): readonly string[] {
  return [
    ...(slackClientSecret === null ? [SETTINGS.slackClientSecret.name] : []),
    ...(publicUrl === null ? [SETTINGS.publicUrl.name] : []),
    ...(secretKeys.length === 0 ? [SETTINGS.secretKeys.name] : []),
  ];
}

function postgresUrl(given: string): SettingReading<string> {
  const url = URL.parse(given);
  const isPostgres = url?.protocol === 'postgres:' || url?.protocol === 'postgresql:';
  return isPostgres ? value(given) : mistake('errors:expected-postgres-url');
}

function webUrl(given: string): SettingReading<string> {
  const url = URL.parse(given);
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  return isWeb ? value(url.href) : mistake('errors:expected-web-url');
}

function port(given: string): SettingReading<number> {
  const isPort = /^\d{1,5}$/.test(given) && Number(given) <= 65_535;
  return isPort ? value(Number(given)) : mistake('errors:expected-port');
}

function accessCode(given: string): SettingReading<string> {
  return given.length >= MIN_ACCESS_CODE ? value(given) : mistake('errors:expected-access-code');
}

function logLevel(given: string): SettingReading<string> {
  return LOG_LEVELS.includes(given) ? value(given) : mistake('errors:expected-log-level');
}

function people(given: string): SettingReading<readonly PersonRef[]> {
  const words = list(given);
  const found = words.map(readPersonRef).filter((person) => person !== null);
  return found.length === words.length ? value(found) : mistake('errors:expected-admins');
}

function hostsAndPorts(given: string): SettingReading<readonly string[]> {
  const hosts = list(given);
  const areAll = hosts.every((host) => /^(\[[0-9a-f:]+\]|[\w.-]+):\d{1,5}$/i.test(host));
  return areAll ? value(hosts) : mistake('errors:expected-hosts-and-ports');
}

// 43 signs and one that fills up are 32 bytes.
function keys(given: string): SettingReading<readonly SecretKey[]> {
  const words = list(given);
  const found = words.flatMap((word): readonly SecretKey[] => {
    const [, id = '', base64 = ''] = /^([\w-]{1,40}):([A-Za-z0-9+/]{43}=)$/.exec(word) ?? [];
    return id === '' ? [] : [{ id, base64 }];
  });
  const ids = new Set(found.map(({ id }) => id));
  return ids.size === words.length ? value(found) : mistake('errors:expected-secret-keys');
}

function value<Value>(given: Value): SettingReading<Value> {
  return { kind: 'value', value: given };
}

function mistake(expected: TextKey): SettingReading<never> {
  return { kind: 'mistake', expected };
}

function list(given: string): readonly string[] {
  return given
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
