import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadWords } from '#adapters/i18next/words.ts';
import { formActivity, messageActivity } from '#adapters/teams/activity.ts';
import { formDialog, messageDialog } from '#adapters/teams/cards/dialog.ts';
import { foundAnswer } from '#adapters/teams/cards/found-calls.ts';
import { homeActivities } from '#adapters/teams/cards/home-activities.ts';
import { callPreview } from '#src/previews/call-preview.ts';
import { HOSTILE } from '#test/adapters/adaptive-cards/messages.ts';
import { BOTH } from '#test/fixtures/messages.ts';
import { everyForm } from '#test/support/every-message/every-form.ts';
import { everyMessage } from '#test/support/every-message/every-message.ts';
import { type HomeState, homeIn } from '#test/support/home.ts';
import { knowledgeOf } from '#test/support/knowledge.ts';
import { type Json, list, record } from '#test/support/slack-limit-checks.ts';
import { attachmentComplaints, teamsComplaints } from '#test/support/teams-limits.ts';

const words = await loadWords(new URL('../../../locales/', import.meta.url));
const DEMO = fileURLToPath(new URL('../../fixtures/questions/demo.yaml', import.meta.url));

const MESSAGES = [...(await everyMessage()), ['both', BOTH], ['hostile', HOSTILE]] as const;
const FORMS = await everyForm();

/** One element or button a line, so that a difference names it. */
function drawn(title: unknown, attachments: readonly Json[]): string {
  const cards = attachments.map(({ content }) => record(content));
  const lines = cards.flatMap((card) => [...list(card.body), ...list(card.actions)]);
  return [title, ...lines.map((line) => JSON.stringify(line))].join('\n');
}

describe('a message', () => {
  test.each(MESSAGES)('%s', async (name, message) => {
    const activity = messageActivity(message);
    expect(teamsComplaints(activity)).toEqual([]);
    const text = drawn(activity.summary, list(activity.attachments));
    await expect(text).toMatchFileSnapshot(`golden/${name}.txt`);
    expect(attachmentComplaints(messageDialog(message).task.value.card)).toEqual([]);
  });
});

describe('a form', () => {
  test.each(FORMS)('%s', async (name, form) => {
    const { task } = formDialog(words, form);
    expect(attachmentComplaints(task.value.card)).toEqual([]);
    await expect(drawn(task.value.title, [task.value.card])).toMatchFileSnapshot(`golden/form-${name}.txt`);
    expect(teamsComplaints(formActivity(words, form))).toEqual([]);
  });
});

describe('a home', () => {
  const admin: HomeState = { language: 'de', role: 'admin', reminders: true, channels: 2, follows: true };
  const fresh: HomeState = {
    language: 'de',
    role: 'everyone',
    reminders: false,
    channels: 0,
    follows: false,
  };
  test.each([
    ['admin.de', admin],
    ['admin.en', { ...admin, language: 'en' }],
    ['new.de', fresh],
    ['new.en', { ...fresh, language: 'en' }],
  ])('%s', async (name, state) => {
    const activities = homeActivities(words, await homeIn(words, state));
    expect(activities.flatMap(teamsComplaints)).toEqual([]);
    expect(activities).toHaveLength(1);
    const [home] = activities;
    await expect(drawn(home?.summary, list(home?.attachments))).toMatchFileSnapshot(
      `golden/home-${name}.txt`,
    );
  });
});

test.each(words.languages)('what was found, %s', async (language) => {
  const { calls } = await knowledgeOf(DEMO);
  const now = Temporal.Instant.from('2026-11-23T09:00:00Z');
  const reader = { languages: [language], timezone: 'Europe/Berlin' };
  const answer = foundAnswer(calls.map((call) => callPreview(words, language, call, reader, now)));
  const { composeExtension } = answer;
  if (composeExtension.type !== 'result') throw new Error('the fixture has calls');
  expect(composeExtension.attachments.flatMap(attachmentComplaints)).toEqual([]);
  const lines = composeExtension.attachments.flatMap((found) => [
    JSON.stringify(found.preview.content),
    drawn('', [found]),
  ]);
  await expect(lines.join('\n')).toMatchFileSnapshot(`golden/found-calls.${language}.txt`);
});
