import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import type { Command } from 'commander';
import { fault } from '#adapters/feeds/fault.ts';
import type { FeedReader } from '#adapters/feeds/source-reader.ts';
import type { CliContext } from '#src/cli/context.ts';
import { readConfig } from '#src/config.ts';
import { readerOf } from '#src/main/polling.ts';
import { sayMoment } from '#src/messages/dates.ts';
import { Trouble } from '#src/messages/trouble.ts';
import type { Item } from '#src/model/item.ts';
import type { Reading } from '#src/ports/source-reader.ts';

type Options = { readonly jsonl?: true };

/** `allianzbote feed URL-OR-FILE…`: the items of feeds, as the bot would store them. */
export function registerFeed(program: Command, context: CliContext): void {
  const say = (key: Parameters<typeof context.words.say>[1]) => context.words.say(context.language, key);
  program
    .command('feed')
    .description(say('cli:feed.about'))
    .argument(`<${say('cli:name.feed')}...>`, say('cli:feed.argument'))
    .option('--jsonl', say('cli:feed.jsonl'))
    .action((addresses: readonly string[], options: Options) => readAll(addresses, options, context));
}

async function readAll(addresses: readonly string[], options: Options, context: CliContext): Promise<void> {
  const read = readConfig(context.env);
  if (read.kind === 'mistakes') throw new Trouble(read.mistakes);
  const reader = readerOf(read.config);
  try {
    for (const address of addresses) show(address, await readOne(reader, address, context), options, context);
  } finally {
    await reader.stop();
  }
}

async function readOne(reader: FeedReader, address: string, { input }: CliContext): Promise<Reading> {
  if (/^https?:\/\//i.test(address)) {
    const source = { url: address, language: '', reader: { kind: 'feed' } } as const;
    return reader.read(source, { etag: null, lastModified: null });
  }
  try {
    const bytes = address === '-' ? await buffer(input) : await readFile(address);
    return await reader.readBytes(bytes, pathToFileURL(address).href);
  } catch {
    return fault('no-file', { path: address });
  }
}

function show(feed: string, reading: Reading, options: Options, context: CliContext): void {
  if (reading.kind === 'items') {
    for (const item of reading.items) {
      context.write(options.jsonl ? JSON.stringify(line(feed, item)) : readable(item, context));
    }
    return;
  }
  context.exitWith(1);
  // Nothing was sent along, so no answer can be "unchanged".
  if (reading.kind === 'unchanged') return;
  const message = context.words.say(context.language, reading.reason.key, reading.reason.values);
  if (options.jsonl) context.write(JSON.stringify({ feed, error: { code: reading.code, message } }));
  else context.tell({ key: 'cli:feed.failed', values: { feed, message } });
}

function line(feed: string, item: Item): object {
  return {
    feed,
    id: item.key,
    title: item.title,
    url: item.url,
    published: item.published?.toString() ?? null,
    updated: item.updated?.toString() ?? null,
    summary: item.summary,
    lang: item.language || null,
    categories: item.categories,
  };
}

function readable(item: Item, { words, language }: CliContext): string {
  const date = item.published ? sayMoment(words, language, item.published, 'UTC') : null;
  const summary = item.summary === item.title ? null : item.summary;
  return [item.title, date, item.url, summary, ''].filter((text) => text !== null).join('\n');
}
