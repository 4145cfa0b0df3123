import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { botInPlayground } from '#test/e2e/teams-playground.ts';
import { CHROMIUM, launchBrowser } from '#test/support/browser.ts';
import { subscribe } from '#test/support/reminders.ts';

const SAID = {
  de: {
    choose: 'sprache de',
    chosen: 'Ab jetzt antworte ich Ihnen auf Deutsch.',
    question: 'Welche Fristen hat Nahe Ausschreibung?',
    answer: /Antrag: .*17:00 Uhr \(Berlin\)/,
    help: 'hilfe',
    due: 'Nächste Fristen',
    dueTold: 'Was als Nächstes endet',
    message: 'Denkt bitte an Nahe Ausschreibung.',
    save: 'Speichern',
    zone: 'Zeitzone',
    wrong: /Bitte wählen Sie die Zone/,
    saved: /Gespeichert/,
    reminder: 'Noch 2 Tage – Nahe Ausschreibung',
    moved: /Frist geändert/,
  },
  en: {
    choose: 'language en',
    chosen: 'From now on I answer you in English.',
    question: 'Which deadlines does Near Call have?',
    answer: /Application: .*17:00 \(Berlin\)/,
    help: 'help',
    due: 'Next deadlines',
    dueTold: 'What is due next',
    message: 'Please mind Near Call.',
    save: 'Save',
    zone: 'Time zone',
    wrong: /Please choose the zone/,
    saved: /Saved/,
    reminder: '2 days left – Near Call',
    moved: /Deadline changed/,
  },
} as const;

const INTRODUCTION = /automatischer Assistent|automated assistant/;
const PATIENT = { timeout: 20_000 };
/** What the Playground calls the first channel of its team. */
const GENERAL = 'team-id';

describe.skipIf(CHROMIUM === null).each([
  ['de', 'botbuilder'],
  ['en', 'teams'],
] as const)('Microsoft’s own client, in %s, by the library %s', (language, sdk) => {
  const said = SAID[language];
  let world: Awaited<ReturnType<typeof botInPlayground>>;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    world = await botInPlayground(sdk);
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.setDefaultTimeout(PATIENT.timeout);
    await open();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await world?.[Symbol.asyncDispose]();
  });

  /** Begins with nothing in the way; what was said before is told again. */
  async function open(): Promise<void> {
    await page.goto(world.playground.url);
    await page.getByRole('button', { name: 'Hide log panel' }).click();
  }

  /** Each stands beside a message. */
  const menus = () => page.getByRole('button', { name: 'Show more information' });
  const shows = (text: RegExp | string) => page.getByText(text).last().waitFor();

  /** For whoever wants to see it, narrow and wide. */
  async function look(name: string): Promise<void> {
    const folder = process.env.SCREENSHOTS;
    if (folder === undefined) return;
    for (const width of [700, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.screenshot({ path: join(folder, `${name}-${language}-${width}.png`) });
    }
  }

  async function write(text: string): Promise<void> {
    const field = page.getByRole('textbox').last();
    await field.fill(text);
    await field.press('Enter');
  }

  test('installed, it says what it is', async () => {
    await shows(INTRODUCTION);
    await look('1-installed');
  });

  test('a language is chosen, and a question answered by a card in it', async () => {
    await write(said.choose);
    await shows(said.chosen);
    await write(said.question);
    await shows(said.answer);
    await look('2-answer');
  });

  test('a button of a card does what it says', async () => {
    await write(said.help);
    await page.getByRole('button', { name: said.due, exact: true }).last().click();
    // The help itself says it in a sentence.
    await page.getByText(said.dueTold, { exact: true }).last().waitFor();
    await look('3-button');
  });

  test('a dialog says what is wrong, and then saves', async () => {
    const before = await menus().count();
    await write(said.message);
    // One beside what was written, one beside the answer.
    await expect.poll(() => menus().count(), PATIENT).toBe(before + 2);
    await menus().nth(before).click();
    await page.getByRole('menuitem', { name: 'Action Command' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('saveAsReminder');
    await dialog.getByRole('button', { name: 'Create' }).click();
    const save = dialog.getByRole('button', { name: said.save });
    await save.waitFor();
    await look('4-dialog');
    await save.click();
    await dialog.getByText(said.wrong).first().waitFor();
    await look('5-wrong');
    const zone = dialog.getByRole('combobox', { name: said.zone });
    for (const key of ['Enter', 'ArrowDown', 'Enter']) await zone.press(key);
    await save.click();
    const kept = () => world.database.query('select kind from subscription');
    await expect.poll(kept, PATIENT).toEqual([{ kind: 'deadlines' }]);
    await shows(said.saved);
    await look('6-saved');
  });

  test('in a channel whoever mentions it is answered in the thread', async () => {
    await open();
    await page.getByRole('treeitem', { name: 'My Team - General' }).click();
    // It comes when the client lets the bot into the channel, with a field of its own below it.
    await shows(INTRODUCTION);
    await page.getByRole('textbox').first().pressSequentially('@');
    await page.getByRole('menuitem', { name: /Test Bot/ }).click();
    await page.keyboard.type(` ${said.question}`);
    await page.getByRole('button', { name: 'Post' }).click();
    const thread = page.getByRole('group').filter({ hasText: said.question }).filter({ has: menus() });
    await thread.getByText(said.answer).waitFor();
    await look('7-channel');
  });

  test('a reminder comes into the channel by itself, and changes in its place', async () => {
    const [channel] = await world.database.query<{ id: string }>(
      `update channel set languages = $1 where ref = $2 returning id`,
      [[language], GENERAL],
    );
    await subscribe(world.database, channel?.id ?? '', { languages: [language] });
    await world.moveDeadline(2);
    await shows(said.reminder);
    await look('8-reminder');
    await world.moveDeadline(20);
    await shows(said.moved);
    expect(await page.getByText(said.reminder).count()).toBe(0);
    await look('9-moved');
  });

  test('uninstalled, it has no place there any more', async () => {
    await page.getByRole('treeitem', { name: 'Personal Chat' }).click();
    await page.getByRole('button', { name: 'Mock an Activity' }).click();
    await page.getByRole('menuitem', { name: 'onInstallationUpdate onInstallationUpdateRemove' }).click();
    await page.getByRole('button', { name: 'Send activity' }).click();
    const closed = () => world.database.query('select kind from channel where closed_at is not null');
    await expect.poll(closed, PATIENT).toEqual([{ kind: 'direct' }]);
    expect(world.log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });
});
