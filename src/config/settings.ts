import {
  accessCode,
  date,
  folderUrl,
  hostsAndPorts,
  hours,
  keys,
  logLevel,
  oneOf,
  people,
  port,
  postgresUrl,
  type SettingReading,
  teamsApps,
  token,
  trueOrFalse,
  uuid,
  value,
  webUrl,
} from '#src/config/read-setting.ts';
import type { TeamsApp } from '#src/config/teams-apps.ts';
import type { TextKey } from '#src/messages/text.ts';
import type { PersonRef } from '#src/ports/roles.ts';
import type { SecretKey } from '#src/ports/sealing.ts';

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
  /** In how many working hours an enquiry is to be answered. */
  readonly enquiryHours: number;
  /** The base of an OpenAI-compatible interface, ends with a slash; null where no model picks anything. */
  readonly modelUrl: string | null;
  readonly modelName: string | null;
  readonly modelKey: string | null;
  /** With it, any workspace installs the app by OAuth; null where it does not. */
  readonly slackClientId: string | null;
  readonly slackClientSecret: string | null;
  /** The first seals what is stored, each opens it. */
  readonly secretKeys: readonly SecretKey[];
  /** In one workspace; null where Slack is off. */
  readonly slackBotToken: string | null;
  /** With it Slack is heard by Socket Mode. */
  readonly slackAppToken: string | null;
  /** With it Slack is heard by HTTP. */
  readonly slackSigningSecret: string | null;
  /** Ends with a slash. */
  readonly slackApiUrl: string;
  readonly slackMayReadHistory: boolean;
  /** The one app registration; null where there is none, or several in `teamsApps`. */
  readonly teamsAppId: string | null;
  readonly teamsTenantId: string | null;
  readonly teamsSecret: string | null;
  readonly teamsSecretEnds: Temporal.PlainDate | null;
  readonly teamsApps: readonly TeamsApp[];
  /** By which library Teams is spoken to. */
  readonly teamsSdk: TeamsSdk;
  readonly logLevel: string;
};

export type TeamsSdk = (typeof TEAMS_SDKS)[number];

const TEAMS_SDKS = ['botbuilder', 'teams'] as const;

/** One setting: its name in the environment, what holds without it, how it is read, what it is for. */
export type Setting<Value> = {
  readonly name: string;
  readonly fallback: Value;
  readonly read: (given: string) => SettingReading<Value>;
  readonly about: TextKey;
};

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
  enquiryHours: {
    name: 'ENQUIRY_HOURS',
    fallback: 16,
    read: hours,
    about: 'cli:setting.enquiry-hours',
  },
  modelUrl: { name: 'MODEL_URL', fallback: null, read: folderUrl, about: 'cli:setting.model-url' },
  modelName: { name: 'MODEL_NAME', fallback: null, read: value, about: 'cli:setting.model-name' },
  modelKey: { name: 'MODEL_KEY', fallback: null, read: value, about: 'cli:setting.model-key' },
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
  teamsAppId: { name: 'TEAMS_APP_ID', fallback: null, read: uuid, about: 'cli:setting.teams-app-id' },
  teamsTenantId: {
    name: 'TEAMS_TENANT_ID',
    fallback: null,
    read: uuid,
    about: 'cli:setting.teams-tenant-id',
  },
  teamsSecret: { name: 'TEAMS_SECRET', fallback: null, read: value, about: 'cli:setting.teams-secret' },
  teamsSecretEnds: {
    name: 'TEAMS_SECRET_ENDS',
    fallback: null,
    read: date,
    about: 'cli:setting.teams-secret-ends',
  },
  teamsApps: { name: 'TEAMS_APPS', fallback: [], read: teamsApps, about: 'cli:setting.teams-apps' },
  teamsSdk: {
    name: 'TEAMS_SDK',
    fallback: 'botbuilder',
    read: (given) => oneOf(given, TEAMS_SDKS, 'errors:expected-teams-sdk'),
    about: 'cli:setting.teams-sdk',
  },
  logLevel: { name: 'LOG_LEVEL', fallback: 'warn', read: logLevel, about: 'cli:setting.log-level' },
};
