import type { Command } from 'commander';
import type { CliContext } from '#src/cli/context.ts';

/** Every command there is, each in its own file. */
export function registerCommands(_program: Command, _context: CliContext): void {}
