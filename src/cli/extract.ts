import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { text as readAll } from 'node:stream/consumers';
import type { Command } from 'commander';
import type { CliContext } from '#src/cli/context.ts';
import { type ExtractFault, readExtractLine } from '#src/cli/extract-lines.ts';
import { type FoundDeadline, findDeadlines } from '#src/findings/reading/find-deadlines.ts';
import { Trouble } from '#src/messages/trouble.ts';

type Options = { readonly jsonl?: true };

/** `extract [FILE…]`: the deadlines in announcement texts; exit code 1 when a line or a file could not be read. */
export function registerExtract(program: Command, context: CliContext): void {
  const say = (key: Parameters<typeof context.words.say>[1]) => context.words.say(context.language, key);
  program
    .command('extract')
    .description(say('cli:extract.about'))
    .argument(`[${say('cli:name.file')}...]`, say('cli:extract.files'))
    .option('--jsonl', say('cli:extract.jsonl'))
    .action((files: readonly string[], options: Options) => extract(context, files, options));
}

async function extract(context: CliContext, files: readonly string[], { jsonl }: Options): Promise<void> {
  const inputs = files.length === 0 ? [context.input] : await Promise.all(files.map(contentOf));
  for (const input of inputs) {
    if (jsonl) await extractLines(context, input);
    else show(context, findDeadlines({ text: await readAll(input), published: null, language: null }));
  }
}

async function contentOf(file: string): Promise<Readable> {
  try {
    return Readable.from([await readFile(file)]);
  } catch (cause) {
    throw new Trouble([{ key: 'cli:extract.no-file', values: { file } }], { cause });
  }
}

async function extractLines(context: CliContext, input: NodeJS.ReadableStream): Promise<void> {
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) {
    if (line.trim() !== '') extractLine(context, line);
  }
}

function extractLine(context: CliContext, line: string): void {
  const read = readExtractLine(line);
  if (read.kind === 'fault') {
    context.write(JSON.stringify(faultAsJson(context, read.fault)));
    context.exitWith(1);
    return;
  }
  context.write(JSON.stringify({ id: read.id, deadlines: findDeadlines(read.announcement).map(asJson) }));
}

function asJson({ date, time, timezone, kind, stage, quote }: FoundDeadline): object {
  return { date: date?.toString() ?? null, time: shortTime(time), timezone, kind, stage, quote };
}

function show({ write, tell }: CliContext, found: readonly FoundDeadline[]): void {
  if (found.length === 0) tell({ key: 'cli:extract.none' });
  for (const { date, time, timezone, kind, stage, quote } of found) {
    write([date ?? '-', shortTime(time) ?? '-', timezone ?? '-', kind, stage ?? '-', quote].join('\t'));
  }
}

function shortTime(time: Temporal.PlainTime | null): string | null {
  return time?.toString({ smallestUnit: 'minute' }) ?? null;
}

function faultAsJson({ words, language }: CliContext, { id, code, word }: ExtractFault): object {
  return { id, error: { code, message: words.say(language, `cli:extract.${code}`, { word }) } };
}
