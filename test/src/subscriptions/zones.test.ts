import { expect, test } from 'vitest';
import { loadWords } from '#adapters/i18next/words.ts';
import type { TextKey } from '#src/messages/text.ts';
import { zoneChoices } from '#src/subscriptions/zones.ts';

const words = await loadWords(new URL('../../../locales/', import.meta.url));

test.each([
  ['de', 'Wien (Europe/Vienna)'],
  ['en', 'Vienna (Europe/Vienna)'],
])('in %s a zone is offered by its city in that language, behind an empty choice', (language, label) => {
  const say = (key: TextKey) => words.say(language, key);
  expect(zoneChoices({ say }, ['Europe/Vienna'], '…')).toEqual([
    { value: '', label: '…' },
    { value: 'Europe/Vienna', label },
  ]);
});
