import { randomUUID } from 'node:crypto';
import type { Command } from 'commander';
import { consoleChat } from '#adapters/console/chat.ts';
import type { CliContext } from '#src/cli/context.ts';
import type { TextKey, TextValues } from '#src/messages/text.ts';
import type { Language } from '#src/model/language.ts';
import type { Asker } from '#src/model/person.ts';
import type { Desk } from '#src/ports/desk.ts';

/** Opens the desk on the database that the settings name. */
export type OpenDesk = () => Promise<{ readonly desk: Desk; close(): Promise<void> }>;

/** `chat`: the same answers in a terminal, until the input ends. */
export function registerChat(program: Command, context: CliContext, openDesk: OpenDesk): void {
  const say = (key: TextKey, values?: TextValues) => context.words.say(context.language, key, values);
  program
    .command('chat')
    .description(say('cli:chat.about'))
    .action(async (_options: object, command: Command) => {
      const { locale = null } = command.optsWithGlobals<{ locale?: Language }>();
      const isTerminal = 'isTTY' in context.input && context.input.isTTY === true;
      const { desk, close } = await openDesk();
      if (isTerminal) context.tell({ key: 'cli:chat.welcome' });
      const { input, write } = context;
      const terminal = isTerminal ? process.stdout : null;
      await consoleChat({ desk, asker: askerAt(locale), input, write, say, terminal }).finally(close);
    });
}

// A session is a conversation of its own; nobody else reads it.
function askerAt(language: Language | null): Asker {
  return {
    person: { platform: 'console', ref: 'terminal', name: 'terminal' },
    channel: { tenant: { platform: 'console', ref: 'terminal' }, ref: 'terminal' },
    conversation: `console:${randomUUID()}`,
    isOutsider: false,
    isGuest: false,
    isHeardAlone: false,
    language,
  };
}
