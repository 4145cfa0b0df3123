import type { Command } from 'commander';
import type { CliContext } from '#src/cli/context.ts';
import { registerFeed } from '#src/cli/feed.ts';

/** Every command there is, each in its own file. */
export function registerCommands(program: Command, context: CliContext): void {
  registerFeed(program, context);
}
