import { expect, test } from 'vitest';
import type { CardAction } from '#adapters/adaptive-cards/card.ts';
import { formCard } from '#adapters/adaptive-cards/form-card.ts';
import { messageCard } from '#adapters/adaptive-cards/message-card.ts';
import { readSubmission } from '#adapters/adaptive-cards/submission.ts';
import { loadWords } from '#adapters/i18next/words.ts';
import { FORM } from '#test/adapters/adaptive-cards/messages.ts';
import { REMINDER } from '#test/fixtures/messages.ts';

const words = await loadWords(new URL('../../../locales/', import.meta.url));

function dataOf(action: CardAction | undefined): object {
  if (action?.type !== 'Action.Execute') throw new Error('no action to execute');
  expect(action.fallback.data).toEqual(action.data);
  return action.data;
}

test('a button comes back as the action it was made from', () => {
  const data = dataOf(messageCard(REMINDER.de).actions[1]);
  expect(readSubmission(data)).toEqual({
    kind: 'press',
    action: { name: 'deadlines.unsubscribe', values: { call: 'quantum' } },
  });
});

test('a form comes back with every field, those left empty too', () => {
  const data = dataOf(formCard(FORM, words).actions[0]);
  const filled = {
    ...data,
    'field:sources': 'a%2Cb,ised',
    'field:zone': 'Europe%2FBerlin',
    'field:text': '100%25',
  };
  expect(readSubmission(filled)).toEqual({
    kind: 'submit',
    form: {
      name: 'news.subscribe',
      intent: 'save',
      context: { channel: 'general' },
      values: { sources: ['a,b', 'ised'], zone: 'Europe/Berlin', title: '', text: '100%25', at: '' },
    },
  });
});

test.each([
  null,
  'text',
  [],
  {},
  { action: 'a' },
  { action: 'a', values: { b: 1 } },
  { action: 1, values: {} },
  { action: 'a'.repeat(20_001), values: {} },
  { form: 'a', intent: 'b', context: {} },
  { form: 'a', intent: 'b', context: {}, fields: { a: 'typed' }, 'field:a': { deep: true } },
  {
    form: 'a',
    intent: 'b',
    context: {},
    fields: Object.fromEntries(Array.from({ length: 201 }, (_, i) => [i, 'typed'])),
  },
])('%j is none of ours', (data) => {
  expect(readSubmission(data)).toBeNull();
});

test('a badly encoded choice is taken as it is', () => {
  const data = { form: 'a', intent: 'b', context: {}, fields: { c: 'chosen' }, 'field:c': '%E0%A4%A' };
  expect(readSubmission(data)).toMatchObject({ form: { values: { c: '%E0%A4%A' } } });
});

test('what a database cannot keep does not come back, encoded or not', () => {
  const fields = { title: 'typed', zone: 'chosen', sources: 'chosen-many' };
  const data = { form: 'f', intent: 'save', fields, context: { a: 'b\0' } };
  const filled = {
    ...data,
    'field:title': 'x\0\ud800\ny',
    'field:zone': 'a%00b',
    'field:sources': 'c%00,d',
  };
  expect(readSubmission(filled)).toMatchObject({
    form: { context: { a: 'b' }, values: { title: 'x\ufffd\ny', zone: 'ab', sources: ['c', 'd'] } },
  });
});
