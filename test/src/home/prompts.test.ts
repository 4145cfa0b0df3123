import { expect, test } from 'vitest';
import { loadWords } from '#adapters/i18next/words.ts';
import { commandReader } from '#src/desk/commands.ts';
import { inLanguage } from '#src/desk/visit.ts';
import { promptsFor } from '#src/home/prompts.ts';
import { deadlineAt } from '#src/model/deadline.ts';
import { DIRECT } from '#test/support/home.ts';

const words = await loadWords(new URL('../../../locales/', import.meta.url));
const STAGE = {
  callId: 'q1',
  title: { de: 'Quantensensorik', en: 'Quantum Sensing' },
  label: null,
  countries: [],
  deadline: deadlineAt('2027-01-15', 'America/Toronto'),
  checked: null,
  sources: [],
};

function prompts(language: string, known: { readonly stages: number; readonly calls: readonly string[] }) {
  const asker = {
    person: { platform: 'slack', ref: 'U1', name: 'Lena' },
    channel: DIRECT.address,
    conversation: 'D1',
    isOutsider: false,
    isGuest: false,
    isHeardAlone: false,
    language,
  };
  const none = async () => [];
  return promptsFor(
    {
      comingStages: { next: async () => Array.from({ length: known.stages }, () => STAGE) },
      offers: {
        sources: none,
        topics: none,
        zones: none,
        calls: async () => known.calls.map((ref) => ({ ref, name: { de: `Ruf ${ref}`, en: `Call ${ref}` } })),
      },
    },
    inLanguage(words, { named: [], asker, channel: { ...DIRECT, isIntroduced: true } }, language),
  );
}

test.each<[string, number, readonly string[], readonly string[]]>([
  [
    'de',
    1,
    ['q1', 'q2'],
    ['Nächste Fristen', 'Wann endet „Quantensensorik“?', 'Worum geht es bei „Ruf q2“?', 'Fristen abonnieren'],
  ],
  [
    'en',
    1,
    ['q1'],
    ['Next deadlines', 'When is “Quantum Sensing” due?', 'Subscribe to deadlines', 'What can you do?'],
  ],
  ['en', 0, [], ['Subscribe to deadlines', 'What can you do?']],
])('in %s with %i deadlines and the calls %j', async (language, stages, calls, titles) => {
  const offered = await prompts(language, { stages, calls });
  expect(offered.map(({ title }) => title)).toEqual(titles);
});

test('commands are such, and questions are none', async () => {
  const offered = await prompts('de', { stages: 1, calls: ['q2'] });
  const read = commandReader(words);
  expect(offered.map(({ text }) => read(text, 'de')?.name ?? text)).toEqual([
    'deadlines',
    'Wann ist die Frist von „Quantensensorik“?',
    'Worum geht es bei „Ruf q2“?',
    'deadlines-subscribe',
  ]);
});
