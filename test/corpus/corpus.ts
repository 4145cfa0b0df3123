import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { decodeText } from '#adapters/feeds/decode.ts';
import type { Entries } from '#adapters/feeds/entry.ts';
import { itemsOf } from '#adapters/feeds/item-of.ts';
import { parseSafely } from '#adapters/feeds/parse-safely.ts';
import { parseTolerantly } from '#adapters/feeds/parse-tolerantly.ts';
import { parseWithFeedsmith } from '#adapters/feeds/parse-with-feedsmith.ts';
import { parseWithRssParser } from '#adapters/feeds/parse-with-rss-parser.ts';
import type { Item } from '#src/model/item.ts';
import { type Agreement, compare, noAgreementYet } from '#test/corpus/agreement.ts';
import { expectationsOf } from '#test/corpus/reference.ts';

type Parse = (text: string) => Entries | Promise<Entries>;

/** Each reader alone, and all as the bot asks them. */
const READERS: Readonly<Record<string, Parse>> = {
  feedsmith: parseWithFeedsmith,
  tolerant: parseTolerantly,
  'rss-parser': parseWithRssParser,
  together: (text) => parseSafely(text) ?? parseWithRssParser(text),
};

const FEED = /\.(xml|rss|atom|rdf)$/i;
// What begins as RSS, Atom or RDF, under whatever prefix; a corpus holds other XML as well.
const ROOT = /<(?:[\w.-]+:)?(?:rss|feed|rdf)[\s>]/i;

export type Measured = {
  readonly feeds: number;
  readonly byReader: Readonly<Record<string, Agreement>>;
};

/** Reads every feed in a folder with every reader and compares it with what is expected. */
export async function measureCorpus(folder: string): Promise<Measured> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => FEED.test(name))
    .map((name) => join(folder, name))
    .filter((file) => ROOT.test(decodeText(readFileSync(file), null)))
    .toSorted();
  const expected = expectationsOf(files);
  const byReader = Object.fromEntries(Object.keys(READERS).map((name) => [name, noAgreementYet()]));
  for (const [file, entries] of expected) {
    for (const [name, parse] of Object.entries(READERS)) {
      const sum = byReader[name];
      if (sum) compare(sum, await readWith(parse, file), entries);
    }
  }
  return { feeds: expected.size, byReader };
}

async function readWith(parse: Parse, file: string): Promise<readonly Item[]> {
  try {
    const read = await parse(decodeText(readFileSync(file), null));
    return itemsOf(read, pathToFileURL(file).href, null);
  } catch {
    return [];
  }
}
