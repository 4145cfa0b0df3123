import type { Command } from 'commander';
import type { CliContext } from '#src/cli/context.ts';
import { SETTINGS } from '#src/config/settings.ts';
import type { TextKey } from '#src/messages/text.ts';

/** `settings`: every setting of the environment as a Markdown table; README's is a copy of it. */
export function registerSettings(program: Command, context: CliContext): void {
  const say = (key: TextKey) => context.words.say(context.language, key);
  program
    .command('settings')
    .description(say('cli:settings.about'))
    .action(() => {
      context.write(
        `| ${say('cli:settings.name')} | ${say('cli:settings.default')} | ${say('cli:settings.purpose')} |`,
      );
      context.write('| --- | --- | --- |');
      for (const { name, fallback, about } of Object.values(SETTINGS)) {
        context.write(`| \`${name}\` | ${sayDefault(fallback)} | ${say(about)} |`);
      }
    });
}

function sayDefault(fallback: unknown): string {
  const isNone = fallback === null || (Array.isArray(fallback) && fallback.length === 0);
  return isNone ? '–' : `\`${fallback}\``;
}
