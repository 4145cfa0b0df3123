import { expect, test } from 'vitest';
import { summaryText } from '#adapters/feeds/plain-text.ts';

test.each([
  [
    '<p>Neues Programm.</p><p>Anzeige: Jetzt Laptop kaufen!</p><p>Start im Mai.</p>',
    'Neues Programm. Start im Mai.',
  ],
  [
    '<p>Neues Programm.</p><div>– Anzeige –</div><div>Jetzt Laptop kaufen!</div><p>Start im Mai.</p>',
    'Neues Programm. Start im Mai.',
  ],
  ['A new call.\n\n[Sponsored] Buy this.\n\nIt opens in May.', 'A new call. It opens in May.'],
  ['<p>Un appel.</p><p>Publicité</p><p>Achetez.</p>', 'Un appel.'],
  ['<p>ADVERTISEMENT</p><p>Buy this.</p><p>A new call.</p>', 'A new call.'],
])('an advertisement is cut from %s', (markup, summary) => {
  expect(summaryText(markup)).toBe(summary);
});

test.each([
  'Anzeigepflicht für Drohnen: neue Regeln.',
  'Anzeige gegen Unbekannt erstattet.',
  'Werbung für Studienplätze in Kanada.',
  'Sponsored research grows by 12 per cent.',
  'Anzeige',
  'Das Programm steht in der Anzeige: Bewerben Sie sich.',
])('what only speaks of one stays: %s', (text) => {
  expect(summaryText(text)).toBe(text);
  expect(summaryText(`<p>${text}</p>`)).toBe(text);
});
