import { expect } from 'vitest';
import type { DownloadOptions } from '#adapters/feeds/download.ts';
import { feedReader } from '#adapters/feeds/source-reader.ts';
import { loadWords } from '#adapters/i18next/words.ts';
import type { Source } from '#src/model/source.ts';
import type { Reading, Validators } from '#src/ports/source-reader.ts';
import { sourceServer } from '#test/support/source-server.ts';
import { NO_VALIDATORS } from '#test/support/sources.ts';

const words = await loadWords(new URL('../../locales/', import.meta.url));

type Read = (
  path: string,
  given?: { readonly validators?: Validators; readonly reader?: Source['reader'] },
) => Promise<Reading>;

/** A reader and a publisher that it may reach; a path is one of that publisher's. */
export async function readerAndServer(options: Partial<DownloadOptions> = {}) {
  const server = await sourceServer();
  const reader = feedReader({
    userAgent: 'Allianzbote/test (+mailto:a@b.example)',
    allowedHosts: [server.hostAndPort],
    ...options,
  });
  const read: Read = (path, given = {}) => {
    const url = URL.canParse(path) ? path : `${server.url}${path}`;
    const source = { url, language: 'de', reader: given.reader ?? ({ kind: 'feed' } as const) };
    return reader.read(source, given.validators ?? NO_VALIDATORS);
  };
  return {
    server,
    reader,
    read,
    async [Symbol.asyncDispose]() {
      await reader.stop();
      await server[Symbol.asyncDispose]();
    },
  };
}

export function titles(reading: Reading): readonly string[] {
  if (reading.kind !== 'items') throw new Error(`items were expected, not ${JSON.stringify(reading)}`);
  return reading.items.map(({ title }) => title);
}

/** The fault's code; its text must be there in every language with all its placeholders filled. */
export function codeOf(reading: Reading): string {
  if (reading.kind !== 'fault') throw new Error(`a fault was expected, not ${reading.kind}`);
  for (const language of words.languages) {
    expect(words.say(language, reading.reason.key, reading.reason.values)).not.toMatch(/[{}]|fault\./);
  }
  return reading.code;
}

/** An RSS document with these items. */
export function feedOf(items: string): string {
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>T</title>${items}</channel></rss>`;
}

export const FEED = feedOf('<item><title>Erste</title><link>/1</link><guid>g1</guid></item>');
