import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Message } from '#src/messages/message.ts';
import { faultsOf } from '#test/adapters/web/accessibility.ts';
import { GENERAL, OPERATOR_TOKEN, type ServedPage, servePage } from '#test/adapters/web/served-page.ts';
import { ENGLISH, GERMAN, openTab } from '#test/adapters/web/tab.ts';
import { REMINDER } from '#test/fixtures/messages.ts';
import { CHROMIUM, launchBrowser } from '#test/support/browser.ts';

const SCREENS = fileURLToPath(new URL('../../screens/out/', import.meta.url));

const LABELS = [
  'Nächste Fristen',
  'Fristen abonnieren',
  'Nachrichten bestellen',
  'Abos',
  'Quellen',
  'Sprache',
];
const MANY_BUTTONS: Message = {
  ...REMINDER.de,
  summary: 'Was ich kann',
  buttons: LABELS.map((label) => ({ kind: 'act', label, action: { name: 'none', values: {} } })),
};

const saying = (text: string): Message => ({
  language: 'de',
  summary: text,
  parts: [{ kind: 'title', text }],
  buttons: [],
});

describe.skipIf(CHROMIUM === null)('the page in Chromium', () => {
  let browser: Browser;
  let served: ServedPage;
  beforeAll(async () => {
    [browser, served] = await Promise.all([
      launchBrowser(),
      servePage(),
      mkdir(SCREENS, { recursive: true }),
    ]);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.[Symbol.asyncDispose]();
  });

  const open = (options: BrowserContextOptions, path = '/') => openTab(browser, served.url + path, options);
  const shoot = (tab: Page, name: string) => tab.screenshot({ path: `${SCREENS}${name}.png` });

  test('a question is answered, at once in a second window too', async () => {
    const [asking, watching] = [await open(GERMAN), await open(ENGLISH)];
    await asking.getByLabel('Ihre Frage oder Ihr Befehl').fill('Was ist die nächste Frist?');
    await asking.getByRole('button', { name: 'Senden' }).click();
    for (const tab of [asking, watching]) {
      const card = tab.getByRole('article', { name: REMINDER.de.summary }).last();
      await card.getByRole('heading', { name: REMINDER.de.summary, level: 3 }).waitFor();
      await card.getByText('Do, 18.03.2027, 17:00 Uhr (Berlin)').waitFor();
    }
    await watching.getByText('Was ist die nächste Frist?').last().waitFor();
    expect(await asking.getByLabel('Ihre Frage oder Ihr Befehl').inputValue()).toBe('');
    await shoot(asking, 'answer-de-wide');
  });

  test('while an answer is awaited, the page says so', async () => {
    const tab = await open(GERMAN);
    const status = tab.getByText('Allianzbote antwortet …');
    await tab.route('**/write', async (route) => {
      await status.waitFor();
      await route.continue();
    });
    await tab.getByLabel('Ihre Frage oder Ihr Befehl').fill('Was ist die nächste Frist?');
    await tab.getByRole('button', { name: 'Senden' }).click();
    await status.waitFor({ state: 'detached' });
  });

  test('a button of a card reaches the desk', async () => {
    await served.page.post(GENERAL, REMINDER.de, crypto.randomUUID());
    const tab = await open(GERMAN);
    await tab.getByRole('button', { name: 'Abbestellen' }).last().click();
    await tab.getByText('Abbestellt.').waitFor();
    expect(served.desk.seen.at(-1)?.deed).toEqual({
      name: 'deadlines.unsubscribe',
      values: { call: 'quantum' },
    });
  });

  test('a form tells what is wrong beside the field, and is then accepted', async () => {
    const tab = await open(GERMAN);
    await tab.getByRole('button', { name: 'Nachrichten abonnieren' }).click();
    const form = tab.getByRole('article', { name: 'Meldungen abonnieren' });
    await form.getByRole('button', { name: 'Speichern' }).click();
    const title = form.getByRole('textbox', { name: 'Name des Abonnements' });
    await form.getByText('Bitte „Name des Abonnements“ ausfüllen.').waitFor();
    expect(await title.getAttribute('aria-invalid')).toBe('true');
    await shoot(tab, 'form-mistake-de-wide');
    await title.fill('Quanten');
    await form.getByRole('button', { name: 'Speichern' }).click();
    await form.getByText('Bitte mindestens eine Quelle wählen.').waitFor();
    const choice = form.getByRole('checkbox', { name: 'Innovation, Science' });
    expect(await form.getByRole('checkbox').first().getAttribute('aria-invalid')).toBe('true');
    expect(await title.inputValue()).toBe('Quanten');
    await choice.check();
    await form.getByRole('button', { name: 'Speichern' }).click();
    await tab.getByText('Gespeichert: Quanten').waitFor();
    await tab.getByText('Dieser Kanal bekommt jetzt Meldungen.').last().waitFor();
    expect(await form.count()).toBe(0);
    expect(served.desk.seen.at(-1)?.deed).toMatchObject({
      values: { sources: ['ised'], zone: 'Europe/Berlin', title: 'Quanten', why: '', at: '09:00' },
    });
  });

  test('a new channel asks for name, languages and zone, and opens', async () => {
    const tab = await open(ENGLISH);
    await tab.getByRole('button', { name: 'New channel' }).click();
    await tab.getByRole('button', { name: 'Create channel' }).click();
    const name = tab.getByLabel('Name of the channel');
    await expect.poll(() => name.getAttribute('aria-invalid')).toBe('true');
    await shoot(tab, 'new-channel-en-wide');
    expect(await tab.getByLabel('Time zone for reminders').inputValue()).toBe('America/Toronto');
    await name.fill('Southern partners');
    await tab.getByRole('checkbox', { name: 'German' }).check();
    await tab.getByRole('button', { name: 'Create channel' }).click();
    await tab.getByRole('heading', { name: 'Southern partners', level: 1 }).waitFor();
    await tab.getByText('German and English · Toronto time').waitFor();
    await tab.getByText('Nothing has been said in this channel yet.').waitFor();
    await tab.goBack();
    await tab.getByRole('heading', { name: 'Allgemein', level: 1 }).waitFor();
  });

  test('what comes into another channel is counted there, in words too', async () => {
    const tab = await open(GERMAN);
    await tab.getByRole('heading', { level: 1 }).waitFor();
    const link = tab.getByRole('link', { name: 'Quantum & KI' });
    await served.page.post({ ...GENERAL, ref: 'both' }, REMINDER.de, crypto.randomUUID());
    await tab.getByRole('link', { name: 'Quantum & KI 1 ungelesen' }).waitFor();
    expect(await tab.title()).toMatch(/^\(1\)/);
    await link.click();
    await tab.getByRole('link', { name: 'Quantum & KI', exact: true }).waitFor();
    expect(await link.getAttribute('aria-current')).toBe('page');
  });

  test('an edit that comes while a channel opens is not covered by its history', async () => {
    const posted = await served.page.post({ ...GENERAL, ref: 'both' }, saying('Vorher'), crypto.randomUUID());
    if (posted.kind !== 'sent') throw new Error(posted.kind);
    const tab = await open(GERMAN);
    await tab.getByRole('article').last().waitFor();
    const { promise: isEdited, resolve: goOn } = Promise.withResolvers<void>();
    await tab.route('**/api/channels/both/messages*', async (route) => {
      const response = await route.fetch();
      await isEdited;
      await route.fulfill({ response });
    });
    const early = tab.waitForRequest('**/api/channels/both/messages*');
    await tab.getByRole('link', { name: 'Quantum & KI' }).click();
    await early;
    // Two live events: when the second has been heard, the first has been as well.
    await served.page.update({ ...GENERAL, ref: 'both' }, posted.messageRef, saying('Nachher'));
    await served.page.post(GENERAL, saying('Nebenan'), crypto.randomUUID());
    await tab.getByRole('link', { name: 'Allgemein 1 ungelesen' }).waitFor();
    goOn();
    await tab.getByRole('article', { name: 'Nachher' }).waitFor();
    expect(await tab.getByRole('article', { name: 'Vorher' }).count()).toBe(0);
  });

  test('of two channels opened in a row the last is shown', async () => {
    await served.page.post({ ...GENERAL, ref: 'both' }, saying('Im zweiten Kanal'), crypto.randomUUID());
    const tab = await open(GERMAN);
    await tab.getByRole('article').last().waitFor();
    const { promise: isLate, resolve: goOn } = Promise.withResolvers<void>();
    await tab.route('**/api/channels/both/messages*', async (route) => {
      await isLate;
      await route.continue();
    });
    const late = tab.waitForResponse('**/api/channels/both/messages*');
    await tab.getByRole('link', { name: 'Quantum & KI' }).click();
    await tab.getByRole('link', { name: 'Allgemein' }).click();
    await tab.getByRole('article').last().waitFor();
    goOn();
    await (await late).finished();
    expect(await tab.getByRole('heading', { level: 1 }).textContent()).toBe('Allgemein');
    expect(await tab.getByRole('article', { name: 'Im zweiten Kanal' }).count()).toBe(0);
  });

  test('a window that nobody looks at lets go of its connection, and catches up', async () => {
    const tab = await open(GERMAN);
    await tab.getByRole('article').last().waitFor();
    await tab.clock.install();
    const show = (hidden: boolean) =>
      tab.evaluate((value) => {
        Object.defineProperty(document, 'hidden', { value, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
      }, hidden);
    await show(true);
    await tab.clock.fastForward('02:00');
    await served.page.post(GENERAL, saying('Inzwischen'), crypto.randomUUID());
    expect(await tab.getByRole('article', { name: 'Inzwischen' }).count()).toBe(0);
    await show(false);
    await tab.getByRole('article', { name: 'Inzwischen' }).waitFor();
  });

  test('the language of the page is switched and remembered', async () => {
    const tab = await open(GERMAN);
    await tab.getByRole('link', { name: 'English' }).click();
    await tab.getByRole('button', { name: 'Send' }).waitFor();
    await tab.reload();
    expect(await tab.locator('html').getAttribute('lang')).toBe('en');
    const card = tab.locator('form.card').first();
    expect(await card.getAttribute('lang')).toBe('de');
  });

  test("the operator's link signs in and leaves no token in the address", async () => {
    const tab = await open(GERMAN, `/operator#${OPERATOR_TOKEN}`);
    await tab.getByText('Betreuung', { exact: true }).waitFor();
    await tab.getByRole('button', { name: 'Ankündigung schreiben' }).waitFor();
    expect(tab.url()).toBe(`${served.url}/`);
  });

  test.each([
    ['de', 'wide', 1280, 800, GERMAN],
    ['en', 'wide', 1280, 800, ENGLISH],
    ['de', 'narrow', 320, 640, GERMAN],
    ['en', 'narrow', 320, 640, ENGLISH],
  ] as const)('nothing is cut off or unnamed: %s, %s', async (language, size, width, height, options) => {
    const tab = await open({ ...options, viewport: { width, height } });
    await tab.getByRole('heading', { level: 1 }).waitFor();
    await served.page.post(GENERAL, MANY_BUTTONS, crypto.randomUUID());
    await tab.getByRole('button', { name: 'Nachrichten bestellen' }).last().waitFor();
    await tab.getByRole('article').last().waitFor();
    await tab.getByRole('button', { name: /Nachrichten abonnieren|Subscribe to news/ }).click();
    await tab
      .getByRole('article', { name: /^Allianzbote, (Meldungen abonnieren|Subscribe to news)/ })
      .waitFor();
    expect(await faultsOf(tab)).toEqual([]);
    await shoot(tab, `form-${language}-${size}`);
    if (size === 'narrow') {
      await tab.getByRole('button', { name: /Kanäle|Channels/ }).click();
      await tab.getByRole('link', { name: 'Quantum & KI' }).waitFor();
      expect(await faultsOf(tab)).toEqual([]);
      await shoot(tab, `channels-${language}-${size}`);
      await tab.keyboard.press('Escape');
      expect(await tab.getByRole('link', { name: 'Quantum & KI' }).count()).toBe(0);
    }
  });

  test.each([
    ['de', GERMAN],
    ['en', ENGLISH],
  ] as const)(
    'on a phone the frame leaves most of the page to the conversation: %s',
    async (language, options) => {
      const phone = { ...options, viewport: { width: 360, height: 740 } };
      const tab = await open(phone, `/operator#${OPERATOR_TOKEN}`);
      await tab.getByRole('button', { name: /Ankündigung schreiben|Write an announcement/ }).waitFor();
      expect(await faultsOf(tab)).toEqual([]);
      await shoot(tab, `phone-${language}`);
      const log = await tab.getByRole('log').boundingBox();
      expect(log?.height).toBeGreaterThan(450);
      const [menu, switched] = await Promise.all(
        [tab.locator('#menu'), tab.getByRole('link', { name: 'English' })].map((one) => one.boundingBox()),
      );
      // In one row with the title.
      expect(Math.abs((menu?.y ?? 0) - (switched?.y ?? 99))).toBeLessThan(20);
    },
  );

  test('the page is drawn in the dark, too', async () => {
    const tab = await open({ ...GERMAN, colorScheme: 'dark' });
    await tab.getByRole('article').last().waitFor();
    expect(await faultsOf(tab)).toEqual([]);
    await shoot(tab, 'answer-de-dark');
  });
});
