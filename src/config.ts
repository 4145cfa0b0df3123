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
  /** In one workspace; null where Slack is off. */
  readonly slackBotToken: string | null;
  /** With it Slack is heard by Socket Mode. */
  readonly slackAppToken: string | null;
  /** With it Slack is heard by HTTP. */
  readonly slackSigningSecret: string | null;
  /** Ends with a slash. */
  readonly slackApiUrl: string;
  readonly slackMayReadHistory: boolean;
  readonly logLevel: string;
};

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
  slackBotToken: {
    name: 'SLACK_BOT_TOKEN',
    fallback: null,
    read: (given) => token(given, /^xox[a-z.]*b-/, 'errors:expected-slack-bot-token'),
    about: 'cli:setting.slack-bot-token',
  },
  slackAppToken: {
    name: 'SLACK_APP_TOKEN',
    fallback: null,
    read: (given) => token(given, /^xapp-/, 'errors:expected-slack-app-token'),
    about: 'cli:setting.slack-app-token',
  },
  slackSigningSecret: {
    name: 'SLACK_SIGNING_SECRET',
    fallback: null,
    read: value,
    about: 'cli:setting.slack-signing-secret',
  },
  slackApiUrl: {
    name: 'SLACK_API_URL',
    fallback: 'https://slack.com/api/',
    read: folderUrl,
    about: 'cli:setting.slack-api-url',
  },
  slackMayReadHistory: {
    name: 'SLACK_MAY_READ_HISTORY',
    fallback: false,
    read: trueOrFalse,
    about: 'cli:setting.slack-may-read-history',
  },
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
  if (open && config.accessCode === null) {
    return [{ key: 'errors:access-code-needed', values: { host: config.publicUrl ?? config.host } }];
  }
  return slackContradictions(config);
}

function slackContradictions({ slackBotToken, slackAppToken, slackSigningSecret }: Config): readonly Text[] {
  if (slackBotToken === null) {
    const name = slackAppToken === null ? SETTINGS.slackSigningSecret.name : SETTINGS.slackAppToken.name;
    const isOff = slackAppToken === null && slackSigningSecret === null;
    return isOff ? [] : [{ key: 'errors:slack-bot-token-needed', values: { name } }];
  }
  const hasOneWay = (slackAppToken === null) !== (slackSigningSecret === null);
  return hasOneWay ? [] : [{ key: 'errors:slack-one-way-needed' }];
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

function folderUrl(given: string): SettingReading<string> {
  const read = webUrl(given);
  return read.kind === 'value' ? value(read.value.replace(/\/?$/, '/')) : read;
}

function token(given: string, form: RegExp, expected: TextKey): SettingReading<string> {
  return form.test(given) ? value(given) : mistake(expected);
}

function trueOrFalse(given: string): SettingReading<boolean> {
  return given === 'true' || given === 'false'
    ? value(given === 'true')
    : mistake('errors:expected-true-or-false');
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
