/// <reference lib="dom" />
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { beginWalk, FIXTURES, pageOf, type Walk } from '#test/e2e/walk.ts';
import { CHROMIUM } from '#test/support/browser.ts';
import { keyboardOf } from '#test/support/keyboard.ts';

const FEED = `${FIXTURES}feeds/canada_news_centre_agriculture_2025-09-25.atom.xml`;

// Somebody in Canada without a mouse: English from end to end, and every real form by keyboard alone.
describe.skipIf(CHROMIUM === null)('a walk through the product in English, by keyboard', () => {
  let walk: Walk;
  const page = () => pageOf(walk.tab);
  const keys = () => keyboardOf(walk.tab);
  const said = (text: string | RegExp) => walk.tab.getByText(text).last().waitFor();

  beforeAll(async () => {
    walk = await beginWalk({
      browser: { locale: 'en-CA', timezoneId: 'America/Toronto' },
      channel: 'News & deadlines',
      sourceLanguage: 'en',
    });
    await walk.start('2027-06-01T08:00:00Z');
  });
  afterAll(() => walk?.[Symbol.asyncDispose]());

  /** Presses one of the page's own buttons; the form that comes has the focus. */
  async function open(deed: string, title: RegExp) {
    await keys().use(walk.tab.getByRole('button', { name: deed, exact: true }).first());
    const form = page().cards(title).last();
    await expect.poll(() => keys().hasFocus(form)).toBe(true);
    const button = (name: string) => form.getByRole('button', { name, exact: true });
    return { form, button, box: (name: string) => form.getByRole('checkbox', { name }) };
  }

  test('a channel subscribes to news', async () => {
    const { box, button } = await open('Subscribe to news', /News for/);
    await keys().use(box('Government articles'), 'Space');
    await keys().use(button('Save'));
    await said(/New items come from now on/);
  });

  test('a channel subscribes to deadlines, at a time and in a zone of its own', async () => {
    const { form, box, button } = await open('Subscribe to deadlines', /Deadline reminders for/);
    await keys().use(box('All calls'), 'Space');
    const time = form.getByLabel('Time of day');
    await keys().reach(time);
    await keys().press('ArrowUp');
    expect(await time.inputValue()).toBe('10:00');
    const zone = form.getByRole('combobox');
    await keys().fill(zone, 'Toronto');
    expect(await zone.inputValue()).toBe(encodeURIComponent('America/Toronto'));
    await keys().use(box('30 days'), 'Space');
    expect(await box('30 days').isChecked()).toBe(false);
    await keys().use(button('Show the next reminder'));
    await said(/The next reminder comes/);
    await keys().use(button('Save'));
    await said(/^Operator set up deadline reminders/);
  });

  test('an item and a reminder arrive once their time has come', async () => {
    walk.publish(await readFile(FEED));
    await walk.killAndStart('2027-06-23T14:00:10Z');
    await page()
      .cards(/Canada and Ontario investing \$14\.6 million/)
      .waitFor();
    await page()
      .cards(/^Allianzbote, 7 days left – Ocean Sensing Call 2027/)
      .waitFor();
    expect(
      await page()
        .cards(/\d+ days left/)
        .count(),
    ).toBe(1);
    expect(await walk.tab.locator('html').getAttribute('lang')).toBe('en');
  });

  test('an announcement is written, looked at and sent', async () => {
    const { form, box, button } = await open('Write an announcement', /New announcement/);
    await keys().fill(form.getByLabel('Title (English)'), 'Annual meeting in Halifax');
    await keys().fill(form.getByLabel('Text (English)'), 'It starts in autumn.');
    await keys().press('Enter');
    await keys().type('Everyone is welcome.');
    await keys().use(box('News & deadlines (English)'), 'Space');
    await keys().use(button('Preview'));
    await said('This is how it will look. Nothing has been sent yet.');
    await keys().use(button('Send'));
    await said('Being sent to 1 channel.');
    const announced = page()
      .cards(/^Allianzbote, Annual meeting in Halifax/)
      .last();
    await announced.getByText('Everyone is welcome.').waitFor();
  });
});
