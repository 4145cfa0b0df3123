import { expect, test } from 'vitest';
import { loadWords } from '#adapters/i18next/words.ts';
import { announcementMessage, recalledMessage } from '#src/announcements/announcement-message.ts';

const words = await loadWords(new URL('../../../locales/', import.meta.url));
const ANNOUNCEMENT = {
  author: { ref: 'lena', name: 'Lena' },
  title: { de: '<b>Treffen</b>', en: 'Meeting' },
  body: { de: 'Am Montag.\n\n@channel *alle*\nbitte', en: 'On Monday.' },
  announcedAt: Temporal.Instant.from('2026-12-01T08:00Z'),
  correctedAt: null,
  correctedIn: [],
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

test('a corrected post says when, in the zone of its channel, and only in the languages that were corrected', () => {
  const corrected = {
    ...ANNOUNCEMENT,
    correctedAt: Temporal.Instant.from('2026-12-01T08:20Z'),
    correctedIn: ['de'],
  };
  const said = (language: string, zone: string) =>
    announcementMessage(words, corrected, [language], zone)?.parts.at(-1);
  expect(said('de', 'Europe/Berlin')).toMatchObject({
    text: 'Ankündigung vom Di, 01.12.2026, 09:00 Uhr (Berlin) · korrigiert am Di, 01.12.2026, 09:20 Uhr (Berlin)',
  });
  expect(said('en', 'America/Toronto')).toMatchObject({
    text: 'Announced Tue 1 Dec 2026, 03:00 (Toronto)',
  });
});

test('a recalled post says so in every language of its channel, and nothing of what it said', () => {
  const recalled = { recalledAt: Temporal.Instant.from('2026-12-01T08:20Z') };
  const message = recalledMessage(words, recalled, ['de', 'en'], 'Europe/Berlin');
  expect(message.summary).toBe(
    'Hier stand eine Ankündigung. Sie wurde am Di, 01.12.2026, 09:20 Uhr (Berlin) zurückgezogen. · ' +
      'An announcement stood here. It was withdrawn on Tue 1 Dec 2026, 09:20 (Berlin).',
  );
});
