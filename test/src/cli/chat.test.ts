import { Readable } from 'node:stream';
import { Command } from 'commander';
import { expect, test } from 'vitest';
import { loadWords } from '#adapters/i18next/words.ts';
import { registerChat } from '#src/cli/chat.ts';
import type { CliContext } from '#src/cli/context.ts';
import { openDesk } from '#src/cli/stored.ts';
import { freshDatabase } from '#test/support/database.ts';

const words = await loadWords(new URL('../../../locales/', import.meta.url));

test('whom to reach is named as the operator set it', async () => {
  await using database = await freshDatabase();
  const out: string[] = [];
  const context: CliContext = {
    words,
    language: 'en',
    env: { DATABASE_URL: database.url, OPERATOR_CONTACT: 'desk@demo.example' },
    input: Readable.from(['How do I reach the editors?\n']),
    write: (text) => out.push(text),
    tell: () => undefined,
    exitWith: () => undefined,
  };
  const program = new Command().exitOverride().option('--locale <language>');
  registerChat(program, context, () => openDesk(context));
  await program.parseAsync(['node', 'allianzbote', 'chat']);
  expect(out.join('\n')).toContain('The editors can help: desk@demo.example');
});
