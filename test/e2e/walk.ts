import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { type ServedBot, serveBot } from '#test/e2e/bot.ts';
import { launchBrowser } from '#test/support/browser.ts';
import { dataFolder } from '#test/support/data-folder.ts';
import { sourceServer } from '#test/support/source-server.ts';

export const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));
const NO_ITEMS = '<rss version="2.0"><channel><title>Artikel</title></channel></rss>';

export type WalkOptions = {
  readonly browser: BrowserContextOptions;
  /** The channel that is opened after each start. */
  readonly channel: string;
  /** That of the one source, whose feed is empty until `publish`. */
  readonly sourceLanguage: 'de' | 'en';
};

export type Walk = AsyncDisposable & {
  readonly tab: Page;
  bot(): ServedBot;
  start(now: string): Promise<void>;
  killAndStart(now: string): Promise<void>;
  /** From now on the source has this feed. */
  publish(feed: string | Buffer): void;
};

/** One person before the whole product: a data folder, one source, the bot and a browser signed in as its operator. */
export async function beginWalk({ browser: options, channel, sourceLanguage }: WalkOptions): Promise<Walk> {
  await using begun = new AsyncDisposableStack();
  const folder = begun.use(await dataFolder());
  const sources = begun.use(await sourceServer());
  sources.serve('/artikel.xml', { body: NO_ITEMS });
  const list = `sources:\n  - id: artikel\n    name: { de: Artikel der Regierung, en: Government articles }\n    url: ${sources.url}/artikel.xml\n    language: ${sourceLanguage}\n    enabled: true\n    tested_on: 2026-11-24\n    every_minutes: 1\n`;
  await writeFile(join(folder.path, 'sources.yaml'), list);
  const settings = {
    PORT: '0',
    DATA_FOLDER: join(folder.path, 'data'),
    KNOWLEDGE_FILE: `${FIXTURES}e2e/knowledge.yaml`,
    SOURCES_FILE: join(folder.path, 'sources.yaml'),
    ALLOWED_SOURCE_HOSTS: sources.hostAndPort,
  };
  let bot: ServedBot | null = null;
  begun.defer(async () => bot?.[Symbol.asyncDispose]());
  const browser = await launchBrowser();
  begun.defer(() => browser.close());
  const tab = await (await browser.newContext(options)).newPage();
  tab.setDefaultTimeout(8000);

  const start = async (now: string) => {
    bot = await serveBot(settings, ['--now', now]);
    await tab.goto(bot.operatorUrl);
    await pageOf(tab).channel(channel);
  };
  const running = () => {
    if (bot === null) throw new Error('the bot was not started');
    return bot;
  };
  const walked = begun.move();
  return {
    tab,
    bot: running,
    start,
    async killAndStart(now) {
      await running().kill();
      await start(now);
    },
    publish: (feed) => sources.serve('/artikel.xml', { body: feed }),
    [Symbol.asyncDispose]: () => walked.disposeAsync(),
  };
}

/** What a person finds on the page. */
export function pageOf(tab: Page) {
  const newest = () => tab.getByRole('article').last();
  return {
    newest,
    cards: (name: string | RegExp) => tab.getByRole('article', { name }),
    channel: (name: string) => tab.getByRole('navigation').getByText(name, { exact: true }).click(),
    open: (name: string) => tab.getByRole('button', { name, exact: true }).first().click(),
    send: (name: string) => newest().getByRole('button', { name, exact: true }).click(),
    async ask(question: string) {
      await tab.getByRole('textbox').last().fill(question);
      await tab.keyboard.press('Enter');
    },
  };
}
