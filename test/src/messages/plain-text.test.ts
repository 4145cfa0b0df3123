import { expect, test } from 'vitest';
import type { Message } from '#src/messages/message.ts';
import { plainText } from '#src/messages/plain-text.ts';

test('every part is said, an address once', () => {
  const message: Message = {
    language: 'en',
    summary: 'A call',
    parts: [
      { kind: 'title', text: 'A call', url: 'https://example.org/a' },
      { kind: 'title', text: 'Elsewhere', url: 'https://example.org/b' },
      { kind: 'text', text: 'About it.' },
      {
        kind: 'facts',
        facts: [
          { label: 'Outline', value: 'today' },
          { label: 'Full', value: 'tomorrow' },
        ],
      },
      { kind: 'list', items: ['one', 'two'] },
      { kind: 'sources', label: 'Source', citations: [{ title: 'Page', url: 'https://example.org/a' }] },
    ],
    buttons: [],
  };
  expect(plainText(message).split('\n')).toEqual([
    'A call',
    'Elsewhere – https://example.org/b',
    'About it.',
    'Outline: today',
    'Full: tomorrow',
    '• one',
    '• two',
    'Source:',
    '[1] Page – https://example.org/a',
  ]);
});
