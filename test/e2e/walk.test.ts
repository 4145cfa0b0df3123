import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ServedBot, serveBot } from '#test/e2e/bot.ts';
import { CHROMIUM, launchBrowser } from '#test/support/browser.ts';
import { dataFolder } from '#test/support/data-folder.ts';
import { type SourceServer, sourceServer } from '#test/support/source-server.ts';

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));
const NO_ITEMS = '<rss version="2.0"><channel><title>Artikel</title></channel></rss>';
const GERMAN = 'Neuigkeiten & Fristen';
const ENGLISH = 'News & deadlines';

// One person walks through the whole product while it is killed and started again.
describe.skipIf(CHROMIUM === null)('a walk through the product', () => {
  let folder: Awaited<ReturnType<typeof dataFolder>>;
  let sources: SourceServer;
  let browser: Browser;
  let context: BrowserContext;
  let tab: Page;
  let bot: ServedBot;

  beforeAll(async () => {
    folder = await dataFolder();
    sources = await sourceServer();
    sources.serve('/artikel.xml', { body: NO_ITEMS });
    const list = `sources:\n  - id: artikel\n    name: { de: Artikel der Regierung, en: Government articles }\n    url: ${sources.url}/artikel.xml\n    language: de\n    enabled: true\n    tested_on: 2026-11-24\n    every_minutes: 1\n`;
    await writeFile(join(folder.path, 'sources.yaml'), list);
    browser = await launchBrowser();
    context = await browser.newContext({ locale: 'de-DE', timezoneId: 'Europe/Berlin' });
    tab = await context.newPage();
    tab.setDefaultTimeout(8000);
    await start('2027-06-01T08:00:00Z');
  });

  afterAll(async () => {
    await browser?.close();
    await bot?.[Symbol.asyncDispose]();
    await sources?.[Symbol.asyncDispose]();
    await folder?.[Symbol.asyncDispose]();
  });

  async function start(now: string) {
    const settings = {
      PORT: '0',
      DATA_FOLDER: join(folder.path, 'data'),
      KNOWLEDGE_FILE: `${FIXTURES}e2e/knowledge.yaml`,
      SOURCES_FILE: join(folder.path, 'sources.yaml'),
      ALLOWED_SOURCE_HOSTS: sources.hostAndPort,
    };
    bot = await serveBot(settings, ['--now', now]);
    await tab.goto(bot.operatorUrl);
    await channel(GERMAN);
  }

  async function killAndStart(now: string) {
    await bot.kill();
    await start(now);
  }

  const channel = (name: string) => tab.getByRole('navigation').getByText(name, { exact: true }).click();
  const open = (name: string) => tab.getByRole('button', { name, exact: true }).first().click();
  const newest = () => tab.getByRole('article').last();
  const send = (name: string) => newest().getByRole('button', { name, exact: true }).click();
  const cards = (name: string | RegExp) => tab.getByRole('article', { name });

  async function ask(question: string) {
    await tab.getByRole('textbox').last().fill(question);
    await tab.keyboard.press('Enter');
  }

  test('the start says where to go and what is not configured, in both languages', () => {
    const said = bot.greeting.join('\n');
    for (const part of [
      'Allianzbote ist bereit: http://127.0.0.1:',
      'Allianzbote is ready: http://127.0.0.1:',
    ]) {
      expect(said).toContain(part);
    }
    expect(said).toMatch(
      /Nicht eingerichtet: Slack, Microsoft Teams[\s\S]*Not configured: Slack, Microsoft Teams/,
    );
  });

  test('/health says that it is ready', async () => {
    const response = await fetch(new URL('/health', bot.pageUrl));
    const parts = { database: 'ready', web: 'ready', schedule: 'ready' };
    expect(await response.json()).toEqual({ ready: true, parts });
  });

  test('a channel subscribes to news', async () => {
    await open('Nachrichten abonnieren');
    await newest().getByLabel('Artikel der Regierung').check();
    await send('Speichern');
    await tab
      .getByText(/Neue Meldungen kommen ab jetzt/)
      .first()
      .waitFor();
  });

  test('real items arrive after a kill, each once', async () => {
    const body = await readFile(`${FIXTURES}feeds/bundesregierung_artikel_2024-05-31.rss.xml`);
    sources.serve('/artikel.xml', { body });
    await killAndStart('2027-06-01T08:10:00Z');
    await cards(/Wasserstoff schneller verfügbar machen/).waitFor();
    for (const title of ['Nachhaltigkeit online mitgestalten', '„Gewaltspirale durchbrechen“']) {
      await expect.poll(() => cards(new RegExp(title)).count()).toBe(1);
    }
    expect(await cards(/Wasserstoff schneller verfügbar machen/).count()).toBe(1);
  });

  test('an edited item changes its post', async () => {
    const feed = await readFile(`${FIXTURES}feeds/bundesregierung_artikel_2024-05-31.rss.xml`, 'utf8');
    sources.serve('/artikel.xml', {
      body: feed.replace('Wasserstoff schneller', 'Wasserstoff noch schneller'),
    });
    await killAndStart('2027-06-01T08:20:00Z');
    await cards(/Wasserstoff noch schneller verfügbar machen/).waitFor();
    expect(await cards(/Wasserstoff/).count()).toBe(1);
  });

  test('a question is answered in its language, with its source', async () => {
    await ask('Wann endet die Ausschreibung Meeressensorik?');
    const german = cards(/Meeressensorik 2027/).last();
    await german.getByText('Mi, 30.06.2027, 17:00 Uhr (Berlin)').waitFor();
    await german.getByRole('link', { name: 'Bekanntmachung Meeressensorik' }).first().waitFor();
    await channel(ENGLISH);
    await ask('When does the ocean call close?');
    await cards(/Ocean Sensing Call/)
      .last()
      .getByText('Wed 30 Jun 2027, 17:00 (Berlin)')
      .waitFor();
    await ask('When does the space tourism call close?');
    await tab
      .getByText(/I have no checked entry for that/)
      .last()
      .waitFor();
  });

  test('a channel subscribes to deadlines and is reminded once its lead time has come', async () => {
    await channel(GERMAN);
    await open('Fristen abonnieren');
    await newest().getByLabel('Alle Ausschreibungen').check();
    await newest().getByRole('combobox').selectOption('Berlin (Europe/Berlin)');
    await send('Speichern');
    await tab
      .getByText(/Die nächste Erinnerung kommt/)
      .first()
      .waitFor();
    // After three weeks of outage only the newest lead time is made up for.
    await killAndStart('2027-06-20T06:00:00Z');
    await cards(/Noch 10 Tage/).waitFor();
    await killAndStart('2027-06-23T07:00:10Z');
    await cards(/Noch 7 Tage/).waitFor();
    await killAndStart('2027-06-23T07:05:00Z');
    await cards(/Noch 7 Tage/).waitFor();
    expect(await cards(/Noch \d+ Tage/).count()).toBe(2);
  });

  test('an announcement reaches each channel once, in its language, over a kill', async () => {
    await open('Ankündigung schreiben');
    const form = newest();
    for (const [label, text] of [
      [/Titel.*Deutsch/, 'Jahrestagung in Kiel'],
      [/Text.*Deutsch/, 'Die Tagung beginnt im Herbst.'],
      [/Titel.*Englisch/, 'Annual meeting in Kiel'],
      [/Text.*Englisch/, 'The meeting starts in autumn.'],
    ] as const) {
      await form.getByLabel(label).fill(text);
    }
    for (const name of [GERMAN, ENGLISH]) await form.getByLabel(name).check();
    await send('Senden');
    await tab.getByText('An 2 Kanäle gesendet.').last().waitFor();
    await killAndStart('2027-06-23T08:00:00Z');
    await cards('Jahrestagung in Kiel').waitFor();
    expect(await cards(/Kiel/).count()).toBe(1);
    await channel(ENGLISH);
    await cards('Annual meeting in Kiel').waitFor();
    expect(await cards(/Kiel/).count()).toBe(1);
  });

  test('it ends in good order', async () => expect(await bot.stop()).toBe(0));
});
