import { expect, test } from 'vitest';
import { loadWords } from '#adapters/i18next/words.ts';
import { sayHolidays } from '#src/enquiries/say-holidays.ts';
import { visitIn } from '#test/support/visits.ts';

const words = await loadWords(new URL('../../../locales/', import.meta.url));

test.each([
  ['en', ['Europe/Berlin'], 'National holidays (Germany) count as days off, regional ones do not.'],
  ['de', ['America/Toronto'], 'Nationale Feiertage (Kanada) gelten als arbeitsfrei, regionale nicht.'],
  [
    'en',
    ['Europe/Berlin', 'America/Halifax', 'America/Toronto'],
    'National holidays (Canada and Germany) count as days off, regional ones do not.',
  ],
  [
    'de',
    ['Europe/Berlin', 'Australia/Sydney'],
    'Nationale Feiertage (Deutschland) gelten als arbeitsfrei, regionale und die in den anderen Zeitzonen der Fachleute nicht.',
  ],
  [
    'en',
    ['Australia/Sydney'],
    'Public holidays do not count as days off: I know none for the experts’ time zone.',
  ],
  [
    'de',
    [null],
    'Feiertage gelten nicht als arbeitsfrei, denn für die Zeitzone der Fachleute kenne ich keine.',
  ],
])('%s, %j: only the holidays of the experts that are known are named', (language, zones, said) => {
  const experts = zones.map((timezone) => ({ timezone }));
  expect(sayHolidays(visitIn(words, language), experts)).toBe(said);
});
