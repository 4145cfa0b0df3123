import { expect, test } from 'vitest';
import { loadWords } from '#adapters/i18next/words.ts';
import { dueArea } from '#src/desk/deadlines.ts';
import { firstChannels } from '#src/desk/first-channels.ts';
import { helpArea } from '#src/desk/help.ts';
import type { Reply } from '#src/messages/form.ts';
import { deadlineAt } from '#src/model/deadline.ts';
import type { ComingStage } from '#src/ports/coming-stages.ts';
import type { SourceState } from '#src/ports/source-states.ts';
import { listSources } from '#src/sources/list-sources.ts';
import { fakeClock } from '#test/fakes/clock.ts';
import { fakeRoles } from '#test/fakes/people.ts';
import { fakePlaces } from '#test/fakes/places.ts';
import { messageOf } from '#test/support/replies.ts';
import { visitIn } from '#test/support/visits.ts';

const words = await loadWords(new URL('../../../locales/', import.meta.url));
const TENANT = { platform: 'web', ref: 'local' };

const visit = (language: string) => visitIn(words, language);

function textOf(reply: Reply | undefined): string {
  if (reply?.kind !== 'message') throw new Error('a message was expected');
  return JSON.stringify([reply.message.summary, reply.message.parts]);
}

const SOURCES = [{ title: 'Notice', url: 'https://example.org/q1' }];
const STAGES: readonly ComingStage[] = [
  {
    callId: 'q1',
    title: { de: 'Quantensensorik 2027', en: 'Quantum Sensing 2027' },
    label: { de: 'Registrierung' },
    countries: ['CA'],
    deadline: deadlineAt('2027-01-15T17:00', 'America/Toronto'),
    checked: { on: '2026-11-20', by: 'editors' },
    sources: SOURCES,
  },
  {
    callId: 'q2',
    title: { de: 'Nur deutsch' },
    label: null,
    countries: [],
    deadline: deadlineAt('2026-11-23', 'Europe/Berlin'),
    checked: null,
    sources: SOURCES,
  },
];

const NRC: SourceState = {
  name: { en: 'NRC' },
  testedOn: null,
  url: 'https://nrc.example',
  state: 'reachable',
  reachedAt: null,
};

test.each([
  [
    'de',
    'Quantensensorik 2027 – noch 53 Tage',
    'Fr, 15.01.2027, 17:00 Uhr (Toronto) = Fr, 15.01.2027, 23:00 Uhr (Berlin)',
  ],
  [
    'en',
    'Nur deutsch (in German only) – ends today',
    'Fri 15 Jan 2027, 17:00 (Toronto) = Fri 15 Jan 2027, 23:00 (Berlin)',
  ],
])(
  'what is due next, in %s: with the days left, both clocks and each source once',
  async (language, left, moment) => {
    const area = dueArea({
      words,
      clock: fakeClock('2026-11-23T09:00Z'),
      comingStages: { next: async () => STAGES },
    });
    const reply = await area.commands.deadlines?.(visit(language), {});
    expect(textOf(reply)).toContain(left);
    expect(textOf(reply)).toContain(moment);
    expect(textOf(reply).split('https://example.org/q1')).toHaveLength(2);
  },
);

test('nothing is offered for subscription where the bot cannot post', async () => {
  const clock = fakeClock('2026-11-23T09:00Z');
  const area = dueArea({ words, clock, comingStages: { next: async () => STAGES } });
  const none = dueArea({ words, clock, comingStages: { next: async () => [] } });
  const sources = {
    words,
    roles: fakeRoles(),
    sourceStates: { list: async () => [NRC] },
    sourceCare: { list: async () => [] },
  };
  const help = helpArea({ roles: fakeRoles(), places: fakePlaces(), homes: {} });
  const labels = async (terminal: boolean) => {
    const there = { ...visit('en'), ...(terminal && { channel: null }) };
    const replies = [
      await area.commands.deadlines?.(there, {}),
      await none.commands.deadlines?.(there, {}),
      await listSources(sources, there),
      await help.commands.help?.(there, {}),
    ];
    return replies.flatMap((reply) => messageOf(reply).buttons.map(({ label }) => label));
  };
  expect((await labels(false)).filter((label) => /[Ss]ubscri/.test(label))).toHaveLength(6);
  expect(await labels(true)).toEqual(['Next deadlines', 'Sources', 'Language', 'My enquiries']);
});

test('without a deadline ahead it says so', async () => {
  const clock = fakeClock('2026-11-23T09:00Z');
  const area = dueArea({ words, clock, comingStages: { next: async () => [] } });
  expect(textOf(await area.commands.deadlines?.(visit('en'), {}))).toContain(
    'I know of no upcoming deadline',
  );
});

test('a tenant without channels gets its first ones, once', async () => {
  const places = fakePlaces();
  await firstChannels(places, words, TENANT);
  const first = await places.channelsOf(TENANT);
  expect(first.map(({ name, languages, timezone }) => [name, languages, timezone])).toEqual([
    ['Gemeinsam · Together', ['de', 'en'], null],
    ['Neuigkeiten & Fristen', ['de'], null],
    ['News & deadlines', ['en'], null],
  ]);
  await places.ensure({ ...(first[0] ?? fail()), name: 'Renamed' });
  await firstChannels(places, words, TENANT);
  expect((await places.channelsOf(TENANT)).map(({ name }) => name)).toContain('Renamed');
});

function fail(): never {
  throw new Error('a channel was expected');
}
