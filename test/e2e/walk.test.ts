import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { beginWalk, FIXTURES, pageOf, type Walk } from '#test/e2e/walk.ts';
import { CHROMIUM } from '#test/support/browser.ts';

const GERMAN = 'Neuigkeiten & Fristen';
const ENGLISH = 'News & deadlines';

// One person walks through the whole product while it is killed and started again.
describe.skipIf(CHROMIUM === null)('a walk through the product', () => {
  let walk: Walk;
  const page = () => pageOf(walk.tab);
  const bot = () => walk.bot();
  const killAndStart = (now: string) => walk.killAndStart(now);
  const cards = (name: string | RegExp) => page().cards(name);

  beforeAll(async () => {
    walk = await beginWalk({
      browser: { locale: 'de-DE', timezoneId: 'Europe/Berlin' },
      channel: GERMAN,
      sourceLanguage: 'de',
    });
    await walk.start('2027-06-01T08:00:00Z');
  });
  afterAll(() => walk?.[Symbol.asyncDispose]());

  test('the start says where to go and what is not configured, in both languages', () => {
    const said = bot().greeting.join('\n');
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
    const response = await fetch(new URL('/health', bot().pageUrl));
    const parts = { database: 'ready', web: 'ready', schedule: 'ready' };
    expect(await response.json()).toEqual({ ready: true, parts });
  });

  test('a channel subscribes to news', async () => {
    await page().open('Nachrichten abonnieren');
    await page().newest().getByLabel('Artikel der Regierung').check();
    await page().send('Speichern');
    await walk.tab
      .getByText(/Neue Meldungen kommen ab jetzt/)
      .first()
      .waitFor();
  });

  test('real items arrive after a kill, each once', async () => {
    const body = await readFile(`${FIXTURES}feeds/bundesregierung_artikel_2024-05-31.rss.xml`);
    walk.publish(body);
    await killAndStart('2027-06-01T08:10:00Z');
    await cards(/Wasserstoff schneller verfügbar machen/).waitFor();
    for (const title of ['Nachhaltigkeit online mitgestalten', '„Gewaltspirale durchbrechen“']) {
      await expect.poll(() => cards(new RegExp(title)).count()).toBe(1);
    }
    expect(await cards(/Wasserstoff schneller verfügbar machen/).count()).toBe(1);
  });

  test('an edited item changes its post', async () => {
    const feed = await readFile(`${FIXTURES}feeds/bundesregierung_artikel_2024-05-31.rss.xml`, 'utf8');
    walk.publish(feed.replace('Wasserstoff schneller', 'Wasserstoff noch schneller'));
    await killAndStart('2027-06-01T08:20:00Z');
    await cards(/Wasserstoff noch schneller verfügbar machen/).waitFor();
    expect(await cards(/Wasserstoff/).count()).toBe(1);
  });

  test('a question is answered in its language, with its source', async () => {
    await page().ask('Wann endet die Ausschreibung Meeressensorik?');
    const german = cards(/Meeressensorik 2027/).last();
    await german.getByText('Mi, 30.06.2027, 17:00 Uhr (Berlin)').waitFor();
    await german.getByRole('link', { name: 'Bekanntmachung Meeressensorik' }).first().waitFor();
    await page().channel(ENGLISH);
    await page().ask('When does the ocean call close?');
    await cards(/Ocean Sensing Call/)
      .last()
      .getByText('Wed 30 Jun 2027, 17:00 (Berlin)')
      .waitFor();
    await page().ask('When does the space tourism call close?');
    await walk.tab
      .getByText(/I have no checked entry for that/)
      .last()
      .waitFor();
  });

  test('a channel subscribes to deadlines and is reminded once its lead time has come', async () => {
    await page().channel(GERMAN);
    await page().open('Fristen abonnieren');
    await page().newest().getByLabel('Alle Ausschreibungen').check();
    await page().newest().getByRole('combobox').selectOption('Berlin (Europe/Berlin)');
    await page().send('Speichern');
    await walk.tab
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
    await page().open('Ankündigung schreiben');
    const form = page().newest();
    for (const [label, text] of [
      [/Titel.*Deutsch/, 'Jahrestagung in Kiel'],
      [/Text.*Deutsch/, 'Die Tagung beginnt im Herbst.'],
      [/Titel.*Englisch/, 'Annual meeting in Kiel'],
      [/Text.*Englisch/, 'The meeting starts in autumn.'],
    ] as const) {
      await form.getByLabel(label).fill(text);
    }
    for (const name of [GERMAN, ENGLISH]) await form.getByLabel(name).check();
    await page().send('Senden');
    await walk.tab.getByText('Wird an 2 Kanäle gesendet.').last().waitFor();
    await killAndStart('2027-06-23T08:00:00Z');
    await cards('Jahrestagung in Kiel').waitFor();
    expect(await cards(/Kiel/).count()).toBe(1);
    await page().channel(ENGLISH);
    await cards('Annual meeting in Kiel').waitFor();
    expect(await cards(/Kiel/).count()).toBe(1);
  });

  test('it ends in good order', async () => expect(await bot().stop()).toBe(0));
});
