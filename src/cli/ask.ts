import { createInterface } from 'node:readline';
import { text as readAll } from 'node:stream/consumers';
import type { Command } from 'commander';
import { conversationsInMemory } from '#adapters/console/conversations.ts';
import type { Answer } from '#src/answers/answer.ts';
import { type AnswerDeps, answerQuestion } from '#src/answers/answer-question.ts';
import type { OpenedEntries } from '#src/cli/answers-from-file.ts';
import { type AskFault, type AskLine, readAskLine } from '#src/cli/ask-lines.ts';
import type { CliContext } from '#src/cli/context.ts';
import { readNow } from '#src/cli/now.ts';
import { WrongUse } from '#src/cli/wrong-use.ts';
import { SETTINGS } from '#src/config/settings.ts';
import { plainText } from '#src/messages/plain-text.ts';
import type { Text, TextKey } from '#src/messages/text.ts';
import type { Language } from '#src/model/language.ts';

export type OpenEntries = {
  /** Those of the database that the settings name. */
  readonly stored: () => Promise<OpenedEntries>;
  /** Those of a knowledge file; null where it has mistakes, which are told. */
  readonly ofFile: (file: string) => Promise<OpenedEntries | null>;
};

type Options = { readonly jsonl?: true; readonly knowledge?: string; readonly now?: string };

type Asking = {
  readonly deps: AnswerDeps;
  /** What holds where a line says nothing else. */
  readonly now: Temporal.Instant;
  readonly locale: Language | null;
};

/** `ask [TEXT]`: answers one question, or with `--jsonl` one per line; exit code 1 when a line could not be read. */
export function registerAsk(program: Command, context: CliContext, openEntries: OpenEntries): void {
  const say = (key: TextKey) => context.words.say(context.language, key);
  program
    .command('ask')
    .description(say('cli:ask.about'))
    .argument(`[${say('cli:name.text')}]`, say('cli:ask.text'))
    .option('--jsonl', say('cli:ask.jsonl'))
    .option(`--knowledge <${say('cli:name.file')}>`, say('cli:ask.knowledge'))
    .option(`--now <${say('cli:name.time')}>`, say('cli:ask.now'))
    .action(async (text: string | undefined, options: Options, command: Command) => {
      const { locale = null } = command.optsWithGlobals<{ locale?: Language }>();
      await ask(context, openEntries, { ...options, text, locale });
    });
}

async function ask(
  context: CliContext,
  openEntries: OpenEntries,
  options: Options & { readonly text: string | undefined; readonly locale: Language | null },
): Promise<void> {
  const now = options.now === undefined ? Temporal.Now.instant() : readNow(options.now);
  if (options.jsonl && options.text !== undefined) throw new WrongUse({ key: 'cli:ask.text-and-jsonl' });
  const text = options.jsonl ? null : await questionIn(context, options.text);
  const { stored, ofFile } = openEntries;
  const opened = await (options.knowledge === undefined ? stored() : ofFile(options.knowledge));
  if (!opened) {
    context.exitWith(1);
    return;
  }
  const { entries, news, close } = opened;
  // A knowledge file is answered from without any other setting.
  const contact = context.env[SETTINGS.operatorContact.name]?.trim() || null;
  const deps = { words: context.words, entries, news, conversations: conversationsInMemory(), contact };
  const asking: Asking = { deps, now, locale: options.locale };
  const work = text === null ? answerLines(context, asking) : answerText(context, asking, text);
  await work.finally(close);
}

/** The question, read before any database is opened. */
async function questionIn(context: CliContext, given: string | undefined): Promise<string> {
  const text = given ?? (await readAll(context.input));
  if (text.trim() === '') throw new WrongUse({ key: 'cli:ask.no-question' });
  return text;
}

async function answerText(context: CliContext, { deps, now, locale }: Asking, text: string) {
  const answer = await answerQuestion(deps, { text, conversation: null, language: locale, now });
  context.write(plainText(answer.message));
}

async function answerLines(context: CliContext, asking: Asking): Promise<void> {
  const lines = createInterface({ input: context.input, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) {
    if (line.trim() !== '') await answerLine(context, asking, line);
  }
}

async function answerLine(context: CliContext, asking: Asking, given: string): Promise<void> {
  const read = readAskLine(given, context.words.languages);
  const result = read.kind === 'fault' ? read : await tryAnswer(asking, read.line);
  const isFault = result.kind === 'fault';
  context.write(JSON.stringify(isFault ? faultAsJson(context, result.fault) : result.answer));
  if (isFault) context.exitWith(1);
}

// A line that breaks the answering must not cost the others their answers.
async function tryAnswer({ deps, now, locale }: Asking, line: AskLine) {
  const { id, text, conversation } = line;
  try {
    const language = line.locale ?? locale;
    const answer = await answerQuestion(deps, { text, conversation, language, now: line.now ?? now });
    return { kind: 'answer' as const, answer: answerAsJson(line, answer) };
  } catch (cause) {
    const fault: AskFault = { id, code: 'failed', word: String(cause) };
    return { kind: 'fault' as const, fault };
  }
}

function answerAsJson({ id }: AskLine, { language, kind, message, citations, about }: Answer) {
  return { id, locale: language, kind, text: plainText(message), sources: citations, about };
}

function faultAsJson({ words, language }: CliContext, { id, code, word }: AskFault) {
  const { key, values } = sayFault(code, word);
  return { id, error: { code, message: words.say(language, key, values) } };
}

function sayFault(code: AskFault['code'], word: string): Text {
  return { key: `cli:ask.${code}`, values: { word } };
}
