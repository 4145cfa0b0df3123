import { Command, CommanderError } from 'commander';
import { loadWords } from '#adapters/i18next/words.ts';
import { registerCommands } from '#src/cli/commands.ts';
import type { CliContext } from '#src/cli/context.ts';
import { mistakeOf, translateHelp } from '#src/cli/usage.ts';
import { oneOf, WrongUse } from '#src/cli/wrong-use.ts';
import type { Text } from '#src/messages/text.ts';
import { Trouble } from '#src/messages/trouble.ts';
import type { Language } from '#src/model/language.ts';
import type { Words } from '#src/ports/words.ts';

const LOCALES = new URL('../locales/', import.meta.url);

/** Runs the command that the words name and sets the exit code: 0 done, 1 it failed, 2 wrong use. */
export async function main(argv: readonly string[]): Promise<void> {
  const words = await loadWords(LOCALES);
  const language = languageOf(argv, process.env, words);
  const tell = (text: Text) => {
    process.stderr.write(`${words.say(language, text.key, text.values)}\n`);
  };
  const context: CliContext = {
    words,
    language,
    env: process.env,
    input: process.stdin,
    write: (line) => process.stdout.write(`${line}\n`),
    tell,
    exitWith: (code) => {
      process.exitCode = code;
    },
  };
  // A reader that has seen enough (`| head`) is no failure.
  process.stdout.on('error', () => process.exit());
  const program = makeProgram(context);
  try {
    await program.parseAsync([...argv]);
  } catch (error) {
    report(error, context, program);
  }
}

/** Every command, in the reader's language. */
export function makeProgram(context: CliContext): Command {
  const { words, language } = context;
  const program = new Command('allianzbote').description(words.say(language, 'cli:about'));
  program.exitOverride().configureOutput({ writeErr: () => undefined });
  program.option(
    `--locale <${words.say(language, 'cli:name.language')}>`,
    words.say(language, 'cli:locale', { languages: words.languages.join('|') }),
    oneOf('--locale', words.languages),
  );
  translateHelp(program, words, language);
  registerCommands(program, context);
  return program;
}

function report(error: unknown, context: CliContext, program: Command): void {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return;
    context.exitWith(2);
    if (error.code === 'commander.help') context.write(program.helpInformation().trimEnd());
    else context.tell(mistakeOf(error));
    return;
  }
  context.exitWith(error instanceof WrongUse ? 2 : 1);
  if (error instanceof Trouble) error.texts.forEach(context.tell);
  else context.tell({ key: 'errors:unexpected', values: { message: String(error) } });
}

/** `--locale`, else the environment (LC_ALL, LC_MESSAGES, LANG), else English. */
function languageOf(argv: readonly string[], env: NodeJS.ProcessEnv, words: Words): Language {
  const at = argv.findIndex((word) => word === '--locale' || word.startsWith('--locale='));
  const word = argv[at] ?? '';
  const wanted = word.includes('=') ? word.slice('--locale='.length) : argv[at + 1];
  if (at >= 0 && wanted !== undefined && words.languages.includes(wanted)) return wanted;
  const system = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return words.languages.find((language) => system.toLowerCase().startsWith(language)) ?? 'en';
}
