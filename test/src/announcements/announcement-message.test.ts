import { expect, test } from 'vitest';
import { loadWords } from '#adapters/i18next/words.ts';
import { announcementMessage } from '#src/announcements/announcement-message.ts';

const words = await loadWords(new URL('../../../locales/', import.meta.url));
const ANNOUNCEMENT = {
  author: { ref: 'lena', name: 'Lena' },
  title: { de: '<b>Treffen</b>', en: 'Meeting' },
  body: { de: 'Am Montag.\n\n@channel *alle*\nbitte', en: 'On Monday.' },
  announcedAt: Temporal.Instant.from('2026-12-01T08:00Z'),
};

test('a channel is shown its language, when it was announced in its zone, and the text as it is', () => {
  expect(announcementMessage(words, ANNOUNCEMENT, ['de'], 'Europe/Berlin')).toEqual({
    language: 'de',
    summary: '<b>Treffen</b>',
    parts: [
      { kind: 'title', text: '<b>Treffen</b>' },
      { kind: 'text', text: 'Am Montag.' },
      { kind: 'text', text: '@channel *alle*\nbitte' },
      {
        kind: 'text',
        text: 'Ankündigung vom Di, 01.12.2026, 09:00 Uhr (Berlin)',
        weight: 'subtle',
      },
    ],
    buttons: [],
  });
});

test('a channel of two languages is shown both; without a zone it is told the day alone', () => {
  const message = announcementMessage(words, ANNOUNCEMENT, ['en', 'de'], null);
  expect(message?.summary).toBe('Meeting · <b>Treffen</b>');
  expect(message?.parts).toContainEqual({ kind: 'title', text: '<b>Treffen</b>', language: 'de' });
  expect(JSON.stringify(message?.parts)).toContain('"Announced Tue 1 Dec 2026"');
});

test('a channel that has changed its language since is shown what there is', () => {
  const german = { ...ANNOUNCEMENT, title: { de: 'Treffen' }, body: { de: 'Am Montag.' } };
  expect(announcementMessage(words, german, ['en'], null)?.language).toBe('de');
  expect(announcementMessage(words, { ...german, body: {} }, ['en'], null)).toBeNull();
});
