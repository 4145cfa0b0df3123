import { expect, test } from 'vitest';
import { loadWords } from '#adapters/i18next/words.ts';
import { homeActivities } from '#adapters/teams/cards/home-activities.ts';
import type { Section } from '#src/messages/home.ts';
import { teamsComplaints } from '#test/support/teams-limits.ts';

const words = await loadWords(new URL('../../../../locales/', import.meta.url));

test('a home with more than one card holds is a card for each section, and no fact is lost', () => {
  const section = (nth: number): Section => ({
    parts: [
      { kind: 'title', text: `Abschnitt ${nth}` },
      {
        kind: 'facts',
        facts: Array.from({ length: 60 }, (_, at) => ({
          label: `${nth}.${at}`,
          value: `Wert ${nth}.${at};`,
        })),
      },
    ],
    buttons: [],
  });
  const sections = Array.from({ length: 4 }, (_, nth) => section(nth));
  const activities = homeActivities(words, { language: 'de', sections });
  expect(activities).toHaveLength(4);
  expect(activities.flatMap(teamsComplaints)).toEqual([]);
  expect(JSON.stringify(activities).match(/Wert \d\.\d+;/g)).toHaveLength(240);
});
