import { expect, test } from 'vitest';
import { loadWords } from '#adapters/i18next/words.ts';
import { dueArea } from '#src/desk/deadlines.ts';
import { firstChannels } from '#src/desk/first-channels.ts';
import { helpArea } from '#src/desk/help.ts';
import { sourceArea } from '#src/desk/sources.ts';
import { inLanguage } from '#src/desk/visit.ts';
import type { Reply } from '#src/messages/form.ts';
import { deadlineAt } from '#src/model/deadline.ts';
import type { ComingStage } from '#src/ports/coming-stages.ts';
import type { SourceState } from '#src/ports/source-states.ts';
import { fakeClock } from '#test/fakes/clock.ts';
import { fakeRoles } from '#test/fakes/people.ts';
import { fakePlaces } from '#test/fakes/places.ts';
import { messageOf } from '#test/support/replies.ts';

const words = await loadWords(new URL('../../../locales/', import.meta.url));
const TENANT = { platform: 'web', ref: 'local' };

function visit(language: string) {
  const address = { tenant: TENANT, ref: 'C1' };
  const channel = {
    id: '1',
    address,
    name: 'quantum',
    kind: 'channel',
    languages: [language],
    timezone: 'Europe/Berlin',
    isIntroduced: true,
  } as const;
  const person = { platform: 'web', ref: 'lena', name: 'Lena' };
  const asker = { person, channel: address, conversation: 'C1', isOutsider: false, language };
  return inLanguage(words, { asker, channel }, language);
}

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
  const sources = sourceArea({ words, roles: fakeRoles(), sourceStates: { list: async () => [NRC] } });
  const help = helpArea({ roles: fakeRoles(), places: fakePlaces(), homes: {} });
  const labels = async (terminal: boolean) => {
    const there = { ...visit('en'), ...(terminal && { channel: null }) };
    const replies = [
      await area.commands.deadlines?.(there, {}),
      await none.commands.deadlines?.(there, {}),
      await sources.commands.sources?.(there, {}),
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

test('sources say which of them cannot be reached, to admins why, and which are untested', async () => {
  const states: readonly SourceState[] = [
    NRC,
    {
      name: { en: 'ISED' },
      url: 'https://ised.example',
      testedOn: '2026-03-19',
      state: 'unreachable',
      reachedAt: Temporal.Instant.from('2026-11-22T23:30Z'),
      reason: { key: 'sources:fault.host-not-found', values: { host: 'ised.example' } },
    },
    {
      name: { en: 'GAC' },
      url: 'https://gac.example',
      testedOn: '2026-03-19',
      state: 'unreachable',
      reachedAt: null,
      reason: { key: 'sources:fault.empty' },
    },
    {
      name: { en: 'BMFTR' },
      url: 'https://bmftr.example',
      testedOn: '2026-03-19',
      state: 'not-polled-yet',
      reachedAt: null,
    },
  ];
  const roles = fakeRoles();
  const area = sourceArea({ words, roles, sourceStates: { list: async () => states } });
  const text = textOf(await area.commands.sources?.(visit('en'), {}));
  expect(text).toContain('1 of 4 reachable');
  // The day is that of the channel, which is in Berlin.
  expect(text).toContain('"ISED: not reached since Mon 23 Nov 2026","GAC: cannot be reached"');
  expect(text).toContain('BMFTR: not fetched yet');
  expect(text).toContain('"title":"NRC (untested)"');
  expect(text).toContain('"title":"ISED"');
  const german = textOf(await area.commands.sources?.(visit('de'), {}));
  expect(german).toContain('(ungetestet)');
  await roles.grant(visit('en').asker.person, 'admin');
  const told = textOf(await area.commands.sources?.(visit('en'), {}));
  expect(told).toContain('ISED: not reached since Mon 23 Nov 2026. The host ised.example was not found.');
  expect(told).toContain('GAC: cannot be reached. The source sends nothing.');
  const none = sourceArea({ words, roles, sourceStates: { list: async () => [] } });
  expect(textOf(await none.commands.sources?.(visit('de'), {}))).toContain('keine Quelle');
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
