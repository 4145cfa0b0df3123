import { expect, test } from 'vitest';
import { readSubmission } from '#adapters/adaptive-cards/submission.ts';
import { loadWords } from '#adapters/i18next/words.ts';
import { messageActivity } from '#adapters/teams/activity.ts';
import { formDialog, messageDialog } from '#adapters/teams/cards/dialog.ts';
import type { Message } from '#src/messages/message.ts';
import { FORM } from '#test/adapters/adaptive-cards/messages.ts';
import { BOTH, REMINDER } from '#test/fixtures/messages.ts';
import { attachmentComplaints, teamsComplaints } from '#test/support/teams-limits.ts';

const words = await loadWords(new URL('../../../../locales/', import.meta.url));
const SAID: Message = {
  language: 'de',
  summary: 'Zu spät',
  parts: [{ kind: 'text', text: 'Zu spät' }],
  buttons: [
    { kind: 'act', label: 'Ändern', action: { name: 'a.change', values: { kind: 'news' } }, leadsTo: 'form' },
    { kind: 'act', label: 'Hilfe', action: { name: 'desk.command', values: {} } },
  ],
};

test('a button that leads to a form asks Teams for a dialog, another does not', () => {
  const activity = messageActivity(SAID);
  expect(teamsComplaints(activity)).toEqual([]);
  expect(activity).toMatchObject({
    attachments: [
      {
        content: {
          body: [
            {},
            {
              actions: [
                { type: 'Action.Submit', data: { action: 'a.change', msteams: { type: 'task/fetch' } } },
                { type: 'Action.Execute', fallback: { type: 'Action.Submit' } },
              ],
            },
          ],
        },
      },
    ],
  });
});

test('what a dialog sends back is read as a form, by buttons that dialogs hear', () => {
  const { card } = formDialog(words, FORM).task.value;
  expect(card.content.actions.map(({ type }) => type)).toEqual(['Action.Submit', 'Action.Submit']);
  const [save] = card.content.actions;
  const data = save?.type === 'Action.Submit' ? save.data : {};
  const sent = readSubmission({ ...data, 'field:title': 'Treffen', 'field:sources': 'a%2Cb,ised' });
  expect(sent).toMatchObject({
    kind: 'submit',
    form: { name: 'news.subscribe', intent: 'save', values: { title: 'Treffen', sources: ['a,b', 'ised'] } },
  });
});

test('what was said before a form stands between its title and its note', () => {
  const { card, title } = formDialog(words, FORM, [SAID]).task.value;
  expect(title).toBe(FORM.title);
  expect(attachmentComplaints(card)).toEqual([]);
  expect(card.content.body.slice(0, 3)).toMatchObject([
    { text: FORM.title },
    { inlines: [{ text: 'Zu spät' }] },
    { inlines: [{ text: FORM.note }] },
  ]);
});

test.each([SAID, BOTH, REMINDER.en])('a dialog that only says something keeps its buttons', (message) => {
  const { card } = messageDialog(message).task.value;
  expect(attachmentComplaints(card)).toEqual([]);
  const actions = card.content.body.flatMap((element) =>
    element.type === 'ActionSet' ? element.actions : [],
  );
  expect(actions.map(({ title }) => title)).toEqual(message.buttons.map(({ label }) => label));
  expect(actions.some(({ type }) => type === 'Action.Execute')).toBe(false);
  expect(JSON.stringify(actions)).not.toContain('task/fetch');
});
