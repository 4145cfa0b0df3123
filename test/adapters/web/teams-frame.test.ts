import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ServedPage, servePage } from '#test/adapters/web/served-page.ts';
import { CHROMIUM, launchBrowser } from '#test/support/browser.ts';

const TEAMS = 'https://teams.microsoft.com/';

/** What Teams is to a tab: a frame, and answers to what its library asks by messages. */
function teamsWith(tab: string, token: string | null): string {
  const answers = {
    initialize: ['content', 'web', JSON.stringify({ apiVersion: 2, supports: {} }), '2.0.0'],
    'authentication.getAuthToken': token === null ? [false, 'resourceRequiresConsent'] : [true, token],
  };
  return `<!doctype html><title>Teams</title><iframe src="${tab}" width="800" height="600"></iframe><script>
    const answers = ${JSON.stringify(answers)};
    addEventListener('message', ({ data, source, origin }) => {
      const args = answers[data.func];
      if (args) source.postMessage({ id: data.id, uuid: data.uuid, args }, origin);
    });</script>`;
}

describe.skipIf(CHROMIUM === null)('in the frame of Teams', () => {
  let served: ServedPage;
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
    served = await servePage({
      access: { kind: 'sign-in', code: 'a-code-of-16-and-more' },
      platformSignIn: { personBehind: async (token) => (token === 'of-lena' ? 'teams/t1/lena' : null) },
    });
  });
  afterAll(async () => {
    await browser?.close();
    await served?.[Symbol.asyncDispose]();
  });

  async function open(host: string, token: string | null) {
    const page = await browser.newPage({ locale: 'de-DE' });
    const html = teamsWith(`${served.url}/teams-tab`, token);
    await page.route(`${host}**`, (route) => route.fulfill({ body: html, contentType: 'text/html' }));
    await page.goto(host);
    return page.frameLocator('iframe');
  }

  test('somebody is signed in and sees the page', async () => {
    const tab = await open(TEAMS, 'of-lena');
    const channel = tab.locator('#channels a').last();
    await channel.click();
    expect(await channel.getAttribute('href')).toMatch(/^\/teams-tab\/channels\//);
    await expect.poll(() => tab.locator('#channel-name').textContent()).toBeTruthy();
  });

  test('whom Teams does not name is told so', async () => {
    const tab = await open(TEAMS, null);
    const said = tab.locator('#not-signed-in');
    await expect.poll(() => said.isVisible(), { timeout: 10_000 }).toBe(true);
    expect(await said.textContent()).toContain('Microsoft Teams');
  });

  test('another site shows nothing of it', async () => {
    const tab = await open('https://evil.example/', 'of-lena');
    expect(await tab.locator('#signing-in').count()).toBe(0);
  });
});
