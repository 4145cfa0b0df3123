/// <reference lib="dom" />
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GENERAL, type ServedPage, servePage } from '#test/adapters/web/served-page.ts';
import { ENGLISH, openTab } from '#test/adapters/web/tab.ts';
import { REMINDER } from '#test/fixtures/messages.ts';
import { CHROMIUM, launchBrowser } from '#test/support/browser.ts';
import { keyboardOf } from '#test/support/keyboard.ts';

// Nothing here may click or set the focus: whoever has no mouse cannot either.
describe.skipIf(CHROMIUM === null)('the page by keyboard alone', () => {
  let browser: Browser;
  let served: ServedPage;
  beforeAll(async () => {
    [browser, served] = await Promise.all([launchBrowser(), servePage()]);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.[Symbol.asyncDispose]();
  });

  async function open(options = {}) {
    const tab = await openTab(browser, served.url, { ...ENGLISH, ...options });
    await tab.getByRole('heading', { level: 1, name: 'Allgemein' }).waitFor();
    return { tab, keys: keyboardOf(tab) };
  }
  const link = (tab: Page, name: string | RegExp) => tab.getByRole('link', { name });
  const button = (tab: Page, name: string) => tab.getByRole('button', { name, exact: true });

  test('the first key leads to the message field, where a question is asked', async () => {
    const { tab, keys } = await open();
    await keys.press('Tab');
    expect(await keys.hasFocus(link(tab, 'Skip to the message field'))).toBe(true);
    await keys.press('Enter');
    await keys.type('What is the next deadline?');
    await keys.press('Shift+Enter');
    await keys.type('And then?');
    await keys.press('Enter');
    await tab.getByRole('article', { name: REMINDER.en.summary }).last().waitFor();
    // Back from the message field, into what has come meanwhile.
    await served.page.post(GENERAL, REMINDER.de, crypto.randomUUID());
    const card = tab.getByRole('article', { name: REMINDER.de.summary }).last();
    await keys.reach(card.getByRole('link').last(), 'Shift+Tab');
    await keys.use(card.getByRole('button', { name: 'Abbestellen' }), 'Space');
    await tab.getByText('Abbestellt.').waitFor();
  });

  test('a form is opened, filled in wrongly, mended and sent', async () => {
    const { tab, keys } = await open();
    await keys.use(button(tab, 'Subscribe to news'));
    const form = tab.getByRole('article', { name: 'Subscribe to news' });
    await expect.poll(() => keys.hasFocus(form)).toBe(true);
    await keys.use(form.getByRole('button', { name: 'Save' }));
    await form.getByText('Please make a choice for “Sources”.').waitFor();
    const first = form.getByRole('checkbox').first();
    await expect.poll(() => keys.hasFocus(first)).toBe(true);
    expect(await first.getAttribute('aria-invalid')).toBe('true');
    await keys.use(form.getByRole('checkbox', { name: 'ISED Canada' }), 'Space');
    await keys.use(form.getByRole('button', { name: 'Save' }));
    const title = form.getByRole('textbox', { name: 'Name of the subscription' });
    await expect.poll(() => keys.hasFocus(title)).toBe(true);
    await keys.type('Quantum');
    await keys.use(form.getByRole('button', { name: 'Save' }));
    await tab.getByText('Gespeichert: Quantum').waitFor();
    // What was sent gives its place to the reply: the next key goes on from there, not from the top.
    await keys.press('Tab');
    expect(await keys.hasFocus(link(tab, 'Skip to the message field'))).toBe(false);
  });

  test('who is in a form already keeps the place when the server says that it has come', async () => {
    const { tab, keys } = await open();
    const { promise: isFilledIn, resolve: goOn } = Promise.withResolvers<void>();
    await tab.route('**/act', async (route) => {
      const response = await route.fetch();
      await isFilledIn;
      await route.fulfill({ response });
    });
    await keys.use(button(tab, 'Subscribe to news'));
    const form = tab.getByRole('article', { name: 'Subscribe to news' }).last();
    const choice = form.getByRole('checkbox', { name: 'ISED Canada' });
    await keys.reach(choice);
    goOn();
    await expect.poll(() => tab.getByRole('status').textContent()).toBe('');
    expect(await keys.hasFocus(choice)).toBe(true);
  });

  test('another channel is opened from the list, which keeps its place while messages come', async () => {
    const { tab, keys } = await open();
    await keys.reach(link(tab, 'Quantum & KI'));
    await served.page.post({ ...GENERAL, ref: 'both' }, REMINDER.de, crypto.randomUUID());
    await link(tab, 'Quantum & KI 1 unread').waitFor();
    expect(await keys.hasFocus(link(tab, 'Quantum & KI 1 unread'))).toBe(true);
    await keys.press('Enter');
    const heading = tab.getByRole('heading', { level: 1, name: 'Quantum & KI' });
    await expect.poll(() => keys.hasFocus(heading)).toBe(true);
    await keys.use(link(tab, 'Allgemein'), 'Enter', 'Shift+Tab');
    await tab.getByRole('heading', { level: 1, name: 'Allgemein' }).waitFor();
  });

  test('a channel is created, after a mistake and a change of mind', async () => {
    const { tab, keys } = await open();
    await keys.use(button(tab, 'New channel'));
    const name = tab.getByLabel('Name of the channel');
    await expect.poll(() => keys.hasFocus(name)).toBe(true);
    await keys.press('Escape');
    await expect.poll(() => keys.hasFocus(button(tab, 'New channel'))).toBe(true);
    await keys.press('Enter');
    await keys.use(button(tab, 'Cancel'));
    await expect.poll(() => keys.hasFocus(button(tab, 'New channel'))).toBe(true);
    await keys.press('Space');
    await keys.press('Enter');
    await expect.poll(() => name.getAttribute('aria-invalid')).toBe('true');
    expect(await keys.hasFocus(name)).toBe(true);
    await keys.type('Western partners');
    await keys.use(tab.getByRole('checkbox', { name: 'German' }), 'Space');
    const zone = tab.getByLabel('Time zone for reminders');
    await keys.reach(zone);
    await keys.press('ControlOrMeta+a');
    await keys.type('America/Vancouver');
    await keys.use(button(tab, 'Create channel'));
    const heading = tab.getByRole('heading', { level: 1, name: 'Western partners' });
    await expect.poll(() => keys.hasFocus(heading)).toBe(true);
    await tab.getByText('German and English · Vancouver time').waitFor();
    // An empty channel offers questions, which are keys away too.
    await keys.use(button(tab, 'What is the next deadline?'));
    await tab.getByRole('article', { name: REMINDER.en.summary }).waitFor();
  });

  test('the sources are unfolded, the messages scrolled and the language is switched', async () => {
    const { tab, keys } = await open();
    await keys.use(tab.locator('summary'), 'Space');
    await tab.getByText('ISED Canada').waitFor();
    for (let count = 0; count < 8; count += 1)
      await served.page.post(GENERAL, REMINDER.en, crypto.randomUUID());
    const messages = tab.getByRole('log');
    await expect.poll(() => messages.evaluate((element) => element.scrollTop)).toBeGreaterThan(0);
    await keys.reach(messages);
    await keys.press('Home');
    await expect.poll(() => messages.evaluate((element) => element.scrollTop)).toBe(0);
    await keys.use(link(tab, 'Deutsch'), 'Enter', 'Shift+Tab');
    await button(tab, 'Senden').waitFor();
  });

  test('older messages are fetched', async () => {
    const saying = (text: string) => ({ ...REMINDER.en, summary: text });
    await served.page.post(GENERAL, saying('The first of many'), crypto.randomUUID());
    for (let count = 0; count < 50; count += 1)
      await served.page.post(GENERAL, saying(`Number ${count}`), crypto.randomUUID());
    const { tab, keys } = await open();
    await keys.use(button(tab, 'Show older messages'));
    await tab.getByRole('article', { name: 'The first of many' }).waitFor();
  });

  test('on a narrow screen the list of channels is opened and left again', async () => {
    const { tab, keys } = await open({ viewport: { width: 320, height: 640 } });
    await keys.use(button(tab, 'Channels'));
    await keys.reach(link(tab, 'Quantum & KI'));
    await keys.press('Escape');
    expect(await keys.hasFocus(button(tab, 'Channels'))).toBe(true);
    await keys.press('Space');
    await keys.use(link(tab, 'Quantum & KI'));
    const heading = tab.getByRole('heading', { level: 1, name: 'Quantum & KI' });
    await expect.poll(() => keys.hasFocus(heading)).toBe(true);
  });
});
