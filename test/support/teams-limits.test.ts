import { describe, expect, test } from 'vitest';
import { messageActivity } from '#adapters/teams/activity.ts';
import { BOTH } from '#test/fixtures/messages.ts';
import { teamsComplaints } from '#test/support/teams-limits.ts';

const activityWith = (change: object) => {
  const card = {
    type: 'AdaptiveCard',
    version: '1.5',
    lang: 'de',
    fallbackText: 'x',
    body: [{ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: 'x' }] }],
    ...change,
  };
  return {
    type: 'message',
    summary: 'x',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
  };
};
const heading = (values: object) => ({
  body: [{ type: 'TextBlock', text: 'x', wrap: true, style: 'heading', ...values }],
});
const text = (values: object) => ({ body: [{ type: 'Input.Text', id: 'a', label: 'x', ...values }] });
const CALLED = { type: 'mention', text: '<at>x</at>', mentioned: { id: '29:x', name: 'x' } };
const submit = { type: 'Action.Submit', title: 'x', data: { a: '1' } };

test('nothing is said of what the bot sends', () => {
  expect(teamsComplaints(messageActivity(BOTH))).toEqual([]);
  expect(teamsComplaints(activityWith(heading({})))).toEqual([]);
  expect(teamsComplaints(activityWith(text({ isRequired: true, errorMessage: 'x' })))).toEqual([]);
  expect(teamsComplaints(activityWith({ actions: Array(6).fill(submit) }))).toEqual([]);
  expect(teamsComplaints({ type: 'typing' })).toEqual([]);
});

describe('of an activity, is refused', () => {
  test.each([
    ['no summary', { ...activityWith({}), summary: '' }],
    ['a text beside the card', { ...activityWith({}), text: 'x' }],
    ['a mention', { ...activityWith({}), entities: [{ type: 'mention' }] }],
    ['no card', { type: 'message', summary: 'x', attachments: [] }],
    ['another attachment', { type: 'message', summary: 'x', attachments: [{ contentType: 'text/html' }] }],
    ['too much', activityWith({ fallbackText: 'ä'.repeat(13_000) })],
  ])('%s', (_, activity) => expect(teamsComplaints(activity)).not.toEqual([]));
});

describe('of a card, is refused', () => {
  test.each([
    ['a newer version', { version: '1.6' }],
    ['no language', { lang: undefined }],
    ['nothing to see', { body: [] }],
    ['a part for Teams alone', { msteams: { width: 'Full' } }],
    ['a mention that does not stand in it', { msteams: { entities: [CALLED] } }],
    ['an unknown element', { body: [{ type: 'Banana' }] }],
    ['an image', { body: [{ type: 'Image', url: 'https://example.org/a.png' }] }],
    ['an empty run', { body: [{ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: '' }] }] }],
    ['a date to be filled in', { fallbackText: '{{DATE(2027-03-18T17:00:00Z, SHORT)}}' }],
    ['a heading that is cut off', heading({ wrap: false })],
    ['a text that reads markdown', heading({ style: 'default' })],
    ['a link in markdown', heading({ text: '[x](https://example.org)' })],
    ['an input without a label', text({ label: undefined })],
    ['a required input without an error text', text({ isRequired: true })],
    ['an id twice', { body: [...text({}).body, ...text({}).body] }],
    ['seven buttons in a row', { actions: Array(7).fill(submit) }],
    ['a button without a label', { actions: [{ ...submit, title: '' }] }],
    ['a button that says nothing', { actions: [{ ...submit, data: {} }] }],
    ['an address', { actions: [{ type: 'Action.OpenUrl', title: 'x', url: 'javascript:x' }] }],
    ['no fall-back', { actions: [{ type: 'Action.Execute', title: 'x', verb: 'v', data: { a: '1' } }] }],
    [
      'a comma in a choice',
      { body: [{ type: 'Input.ChoiceSet', id: 'a', label: 'x', choices: [{ title: 'x', value: 'a,b' }] }] },
    ],
  ])('%s', (_, change) => expect(teamsComplaints(activityWith(change))).not.toEqual([]));
});
