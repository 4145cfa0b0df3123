import type { Command } from 'commander';
import { pinoLog } from '#adapters/pino/log.ts';
import type { CliContext } from '#src/cli/context.ts';
import { readNow } from '#src/cli/now.ts';
import { readConfig } from '#src/config.ts';
import type { Bot } from '#src/main.ts';
import type { TextKey, TextValues } from '#src/messages/text.ts';
import { Trouble } from '#src/messages/trouble.ts';

type Options = { readonly now?: string };

/** The accounts of real platforms that the environment names, by the start of their settings' names. */
const ACCOUNTS: Readonly<Record<string, RegExp>> = {
  Slack: /^SLACK_/,
  'Microsoft Teams': /^(TEAMS|MICROSOFT)_/,
};

/** `serve`: runs the bot until it is told to stop. */
export function registerServe(program: Command, context: CliContext): void {
  const say = (key: TextKey) => context.words.say(context.language, key);
  program
    .command('serve')
    .description(say('cli:serve.about'))
    .option(`--now <${say('cli:name.time')}>`, say('cli:serve.now'))
    .action((options: Options) => serve(options, context));
}

async function serve({ now }: Options, context: CliContext): Promise<void> {
  const read = readConfig(context.env);
  if (read.kind === 'mistakes') throw new Trouble(read.mistakes);
  const clockOffset = now === undefined ? Temporal.Duration.from({ seconds: 0 }) : offsetTo(now, context);
  const log = pinoLog(read.config.logLevel, process.stderr);
  const stopped = stopSignal();
  // The packages of every platform take most of a second to load; no other command needs them.
  const { startBot } = await import('#src/main.ts');
  const starting = startBot(read.config, { words: context.words, log, clockOffset });
  const bot = await Promise.race([starting, stopped]);
  if (bot === undefined) return giveUpStart(starting);
  greet(bot, context);
  await stopped;
  leaveInTime();
  await bot.stop();
}

/** Ends in good order a start that goes on; a database that does not answer can hold it up for long. */
async function giveUpStart(starting: Promise<Bot>): Promise<void> {
  leaveInTime();
  await starting.then(
    (bot) => bot.stop(),
    () => undefined,
  );
}

// Whoever ends the bot waits about ten seconds.
const PATIENCE_MS = 9_500;

/** Leaves behind what hangs by then, such as a request to a platform: the next start finds what it left. */
function leaveInTime(): void {
  setTimeout(() => process.exit(), PATIENCE_MS).unref();
}

/** How far `--now` is from the real time; refused where people on a real platform would be told wrong times. */
function offsetTo(now: string, { env }: CliContext): Temporal.Duration {
  const accounts = accountsIn(env);
  if (accounts.length > 0) {
    throw new Trouble([{ key: 'errors:no-shifted-time', values: { accounts: accounts.join(', ') } }]);
  }
  return Temporal.Now.instant().until(readNow(now));
}

function accountsIn(env: CliContext['env']): readonly string[] {
  const names = Object.keys(env).filter((name) => env[name]);
  return Object.entries(ACCOUNTS).flatMap(([account, pattern]) =>
    names.some((name) => pattern.test(name)) ? [account] : [],
  );
}

/** Where to go and what is not configured, in every language. */
function greet(bot: Bot, { words, write, env }: CliContext): void {
  const configured = accountsIn(env);
  const missing = Object.keys(ACCOUNTS).filter((account) => !configured.includes(account));
  const lines: readonly (readonly [TextKey, TextValues])[] = [
    ['cli:serve.page', { url: bot.pageUrl }],
    ['cli:serve.operator', { url: bot.operatorUrl }],
    ['cli:serve.not-configured', { accounts: missing.join(', ') }],
  ];
  for (const language of words.languages) {
    for (const [key, values] of lines) write(words.say(language, key, values));
    write('');
  }
}

function stopSignal(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  return promise;
}
