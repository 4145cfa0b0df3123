import { expect, test } from 'vitest';
import { foundAnswer, foundNothing, MOST_FOUND } from '#adapters/teams/cards/found-calls.ts';
import { HOSTILE } from '#test/adapters/adaptive-cards/messages.ts';
import { REMINDER } from '#test/fixtures/messages.ts';

test('no more is shown than Teams shows', () => {
  const { composeExtension } = foundAnswer(Array(MOST_FOUND + 1).fill(REMINDER.de));
  expect(composeExtension).toMatchObject({ type: 'result', attachments: { length: MOST_FOUND } });
});

test('the line to choose by holds nothing that is read as HTML', () => {
  const { composeExtension } = foundAnswer([HOSTILE]);
  if (composeExtension.type !== 'result') throw new Error('something was found');
  const [preview] = composeExtension.attachments.map((found) => found.preview.content);
  expect(`${preview?.title} ${preview?.text}`).not.toMatch(/<\w|&\w/);
  expect(preview?.title).toContain('alert(1)');
});

test('nothing found is a sentence', () => {
  expect(foundNothing('Nichts gefunden.')).toEqual({
    composeExtension: { type: 'message', text: 'Nichts gefunden.' },
  });
});
