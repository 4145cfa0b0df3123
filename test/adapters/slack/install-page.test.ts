import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadWords } from '#adapters/i18next/words.ts';
import { installPage } from '#adapters/slack/install-page.ts';
import { faultsOf } from '#test/adapters/web/accessibility.ts';
import { ENGLISH, GERMAN, openTab } from '#test/adapters/web/tab.ts';
import { CHROMIUM, launchBrowser } from '#test/support/browser.ts';
import { installing } from '#test/support/installing.ts';

const words = await loadWords(new URL('../../../locales/', import.meta.url));
const AGAIN = 'https://bot.example.org/slack/install';

test.each([
  ['de-DE,de;q=0.9,en;q=0.8', ['de', 'en']],
  ['en-CA', ['en', 'de']],
  [null, ['de', 'en']],
])('who reads %s finds their language first, and the other below', async (accepted, languages) => {
  const text = await installPage(words, { kind: 'denied' }, accepted, AGAIN).text();
  expect([...text.matchAll(/<section lang="(\w+)"/g)].map(([, language]) => language)).toEqual(languages);
  expect(text).toContain(`<html lang="${languages[0]}"`);
});

test('the name of a workspace is text and nothing else', async () => {
  const page = installPage(words, { kind: 'installed', place: '<script>alert(1)</script>&' }, 'en', AGAIN);
  expect(page.headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
  const text = await page.text();
  expect(text).not.toContain('<script');
  expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&amp;');
});

describe.skipIf(CHROMIUM === null)('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  test.each([
    ['narrow', { ...GERMAN, viewport: { width: 320, height: 640 } }],
    ['wide and dark', { ...ENGLISH, viewport: { width: 1400, height: 900 }, colorScheme: 'dark' } as const],
  ])('%s, it can be read by everybody', async (_, options) => {
    await using set = await installing();
    const tab = await openTab(browser, `${set.url}/slack/oauth_redirect?code=1&state=2`, options);
    // It holds no conversation.
    expect((await faultsOf(tab)).filter((fault) => !fault.includes('log of messages'))).toEqual([]);
    expect(await tab.locator('main').evaluate((main) => main.getBoundingClientRect().width)).toBeLessThan(
      600,
    );
    expect(await tab.getByRole('link').count()).toBe(2);
  });
});
