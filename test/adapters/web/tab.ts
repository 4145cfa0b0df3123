import type { Browser, BrowserContextOptions, ConsoleMessage, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';

export const GERMAN = { locale: 'de-DE', timezoneId: 'Europe/Berlin' } as const;
export const ENGLISH = { locale: 'en-CA', timezoneId: 'America/Toronto' } as const;

/** A window of somebody new; what the browser itself complains of fails the test. */
export async function openTab(browser: Browser, url: string, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options);
  const tab = await context.newPage();
  const complaints: string[] = [];
  tab.on('pageerror', (error) => complaints.push(error.message));
  // A refusal is told on the page; the console calls it a failure.
  const isComplaint = (line: ConsoleMessage) =>
    line.type() === 'error' && !line.text().includes('status of 400');
  tab.on('console', (line) => isComplaint(line) && complaints.push(line.text()));
  onTestFinished(async () => {
    await context.close();
    expect(complaints).toEqual([]);
  });
  await tab.goto(url);
  return tab;
}
