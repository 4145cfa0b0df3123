import type { Command, CommanderError } from 'commander';
import type { Text, TextKey } from '#src/messages/text.ts';
import type { Language } from '#src/model/language.ts';
import type { Words } from '#src/ports/words.ts';

const TITLES: Readonly<Record<string, TextKey>> = {
  'Usage:': 'cli:help.usage',
  'Arguments:': 'cli:help.arguments',
  'Options:': 'cli:help.options',
  'Commands:': 'cli:help.commands',
  'Global Options:': 'cli:help.global-options',
};

const MISTAKES: Readonly<Record<string, TextKey>> = {
  'commander.unknownOption': 'cli:mistake.unknown-option',
  'commander.unknownCommand': 'cli:mistake.unknown-command',
  'commander.missingArgument': 'cli:mistake.missing-argument',
  'commander.optionMissingArgument': 'cli:mistake.missing-value',
  'commander.missingMandatoryOptionValue': 'cli:mistake.missing-option',
  'commander.excessArguments': 'cli:mistake.too-many',
};

/** Gives commander's own words the reader's language; call it on a program before its commands are added. */
export function translateHelp(command: Command, words: Words, language: Language): void {
  const say = (key: TextKey) => words.say(language, key);
  command
    .helpOption('-h, --help', say('cli:help.help'))
    .helpCommand(false)
    .configureHelp({
      styleTitle: (title) => {
        const key = TITLES[title];
        return key ? say(key) : title;
      },
      optionDescription: (option) => option.description,
      argumentDescription: (argument) => argument.description,
      commandUsage: (shown) => usageOf(shown, say),
      // `knowledge help` is understood as well, but need not be offered beside --help.
      visibleCommands: (shown) => [...shown.commands],
      showGlobalOptions: true,
      // What a command takes beside its own commands is not theirs.
      visibleGlobalOptions: (shown) => rootOf(shown).options.filter((option) => !option.hidden),
      subcommandTerm: (shown) => shown.name(),
    });
}

/** What commander found wrong with the words, for the person who typed them. */
export function mistakeOf(error: CommanderError): Text {
  const key = MISTAKES[error.code] ?? 'cli:mistake.other';
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  return { key, values: { word: quoted } };
}

/** `allianzbote knowledge check [Optionen] <Datei>`: no more than what this command takes. */
function usageOf(command: Command, say: (key: TextKey) => string): string {
  return [
    'allianzbote',
    ...(command.parent ? [pathOf(command)] : []),
    ...(command.options.length > 0 ? [say('cli:help.some-options')] : []),
    ...(command.commands.length > 0 ? [say('cli:help.one-command')] : []),
    ...command.registeredArguments.map((argument) => {
      const name = argument.name() + (argument.variadic ? '…' : '');
      return argument.required ? `<${name}>` : `[${name}]`;
    }),
  ].join(' ');
}

function pathOf(command: Command): string {
  const names: string[] = [];
  for (let at: Command | null = command; at?.parent; at = at.parent) names.unshift(at.name());
  return names.join(' ');
}

function rootOf(command: Command): Command {
  return command.parent ? rootOf(command.parent) : command;
}
