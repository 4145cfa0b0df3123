import type { Command } from 'commander';
import { stringify } from 'yaml';
import { slackManifest } from '#adapters/slack/manifest.ts';
import { scopesAskedFor } from '#adapters/slack/scopes.ts';
import type { CliContext } from '#src/cli/context.ts';
import { publicAddress } from '#src/cli/public-address.ts';
import { WrongUse } from '#src/cli/wrong-use.ts';
import type { TextKey } from '#src/messages/text.ts';

type Options = {
  readonly socket?: true;
  readonly url?: string;
  readonly history?: true;
  readonly json?: true;
  readonly yaml?: true;
};

/** `slack manifest|scopes`: what an operator needs before there is an app. */
export function registerSlack(program: Command, context: CliContext): void {
  const say = (key: TextKey) => context.words.say(context.language, key);
  const slack = program.command('slack').description(say('cli:slack.about'));
  slack
    .command('manifest')
    .description(say('cli:slack.manifest.about'))
    .option('--socket', say('cli:slack.manifest.socket'))
    .option(`--url <${say('cli:name.url')}>`, say('cli:slack.manifest.url'), publicAddress('--url'))
    .option('--history', say('cli:slack.manifest.history'))
    .option('--json', say('cli:slack.manifest.json'))
    .option('--yaml', say('cli:slack.manifest.yaml'))
    .action((options: Options) => writeManifest(context, options));
  slack
    .command('scopes')
    .description(say('cli:slack.scopes.about'))
    .action(() => {
      context.write(`| ${say('slack:scope.name')} | ${say('slack:scope.reason')} |`);
      context.write('| --- | --- |');
      for (const { name, reason } of scopesAskedFor({ mayReadHistory: true }))
        context.write(`| \`${name}\` | ${say(reason)} |`);
    });
}

function writeManifest({ words, write }: CliContext, options: Options): void {
  if (options.socket && options.url !== undefined) throw onlyOneOf('--socket', '--url');
  if (options.json && options.yaml) throw onlyOneOf('--json', '--yaml');
  const publicUrl = options.url ?? null;
  const manifest = slackManifest(words, { publicUrl, mayReadHistory: options.history === true });
  write(options.yaml ? stringify(manifest).trimEnd() : JSON.stringify(manifest, null, 2));
}

function onlyOneOf(one: string, other: string): WrongUse {
  return new WrongUse({ key: 'cli:slack.manifest.one-way', values: { one, other } });
}
