import type { Command } from 'commander';
import { appPackage } from '#adapters/teams/package/app-package.ts';
import { PATHS } from '#adapters/teams/paths.ts';
import type { CliContext } from '#src/cli/context.ts';
import { publicAddress } from '#src/cli/public-address.ts';
import { saveFile } from '#src/cli/save-file.ts';
import { notPossible, WrongUse } from '#src/cli/wrong-use.ts';
import { type Config, SETTINGS } from '#src/config/settings.ts';
import { teamsAppsOf } from '#src/config/teams-apps.ts';
import { readConfig } from '#src/config.ts';
import type { TextKey } from '#src/messages/text.ts';
import { Trouble } from '#src/messages/trouble.ts';

type Options = {
  readonly out: string;
  readonly url?: string;
  readonly app?: string;
  readonly privacy?: string;
  readonly terms?: string;
};

const FILE = 'allianzbote-teams.zip';

/** `teams package`: what an organisation uploads so that the bot is in its Teams. */
export function registerTeams(program: Command, context: CliContext): void {
  const say = (key: TextKey) => context.words.say(context.language, key);
  const address = `<${say('cli:name.url')}>`;
  const teams = program.command('teams').description(say('cli:teams.about'));
  teams
    .command('package')
    .description(say('cli:teams.package.about'))
    .option(`--out <${say('cli:name.file')}>`, say('cli:teams.package.out'), FILE)
    .option(`--url ${address}`, say('cli:teams.package.url'), publicAddress('--url'))
    .option(`--app <${say('cli:name.id')}>`, say('cli:teams.package.app'), readAppId)
    .option(`--privacy ${address}`, say('cli:teams.package.privacy'), readPage('--privacy'))
    .option(`--terms ${address}`, say('cli:teams.package.terms'), readPage('--terms'))
    .action((options: Options) => writePackage(context, options));
}

async function writePackage(context: CliContext, options: Options): Promise<void> {
  const publicUrl = options.url ?? publicUrlOf(context);
  const appId = options.app ?? appIdOf(context);
  const { privacy: privacyUrl = publicUrl, terms: termsUrl = publicUrl } = options;
  const zip = await appPackage(context.words, { appId, publicUrl, privacyUrl, termsUrl });
  const trouble = await saveFile(options.out, zip);
  if (trouble) throw new Trouble([trouble]);
  context.write(options.out);
  const values = { app: appId, url: publicUrl, endpoint: `${publicUrl}${PATHS.messages}` };
  context.tell({ key: 'cli:teams.package.written', values });
}

function publicUrlOf({ env }: CliContext): string {
  const { publicUrl } = configOf(env);
  if (publicUrl === null) throw missing('publicUrl', '--url');
  return publicAddress(SETTINGS.publicUrl.name)(publicUrl);
}

/** The app of the only registration that is set. */
function appIdOf({ env }: CliContext): string {
  const [app, ...others] = teamsAppsOf(configOf(env));
  if (!app) throw missing('teamsAppId', '--app');
  if (others.length === 0) return app.appId;
  const possible = [app, ...others].map(({ appId }) => appId).join(', ');
  throw new WrongUse({ key: 'cli:teams.package.several', values: { possible } });
}

function configOf(env: CliContext['env']): Config {
  const read = readConfig(env);
  if (read.kind === 'mistakes') throw new Trouble(read.mistakes);
  return read.config;
}

function missing(key: 'publicUrl' | 'teamsAppId', option: string): WrongUse {
  return new WrongUse({ key: 'cli:teams.package.missing', values: { setting: SETTINGS[key].name, option } });
}

function readAppId(given: string): string {
  const read = SETTINGS.teamsAppId.read(given);
  if (read.kind === 'value' && read.value !== null) return read.value;
  throw notPossible('--app', given, { key: 'cli:teams.app-possible' });
}

function readPage(option: string): (given: string) => string {
  return (given) => {
    const url = URL.parse(given);
    // As Teams wants it written, which is stricter than what is understood.
    if (url?.protocol === 'https:') return url.href;
    throw notPossible(option, given, { key: 'cli:teams.page-possible' });
  };
}
