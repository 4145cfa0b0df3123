import { describe, expect, test } from 'vitest';
import { loadWords } from '#adapters/i18next/words.ts';
import type { Channel } from '#src/model/channel.ts';
import { deadlineAt } from '#src/model/deadline.ts';
import type { ComingStage } from '#src/ports/coming-stages.ts';
import { reminderComposer } from '#src/reminders/reminder-composer.ts';
import { fakeClock } from '#test/fakes/clock.ts';
import { messageOf } from '#test/support/composed.ts';

const words = await loadWords(new URL('../../../locales/', import.meta.url));

const CAUSE = {
  kind: 'reminder',
  callId: 'quantum',
  stageId: 'proposal',
  version: '1',
  leadDays: 14,
} as const;

const STAGE: ComingStage = {
  callId: 'quantum',
  title: { de: 'Quantensensorik 2027', en: 'Quantum Sensing 2027' },
  label: { de: 'Gemeinsamer Antrag', en: 'joint proposal' },
  countries: [],
  deadline: deadlineAt('2027-03-18T17:00', 'Europe/Berlin'),
  sources: [{ title: 'NRC', url: 'https://nrc.canada.ca/quantum' }],
  checked: { on: '2027-03-02', by: null },
};

function channel(languages: readonly string[], timezone: string | null): Channel {
  const address = { tenant: { platform: 'fake', ref: 'T' }, ref: 'C1' };
  return { id: '1', address, name: 'quantum', kind: 'channel', languages, timezone };
}

async function reminded(
  changes: Partial<ComingStage> | null,
  options: { languages?: readonly string[]; timezone?: string | null; now?: string } = {},
) {
  const { languages = ['de'], timezone = 'Europe/Berlin', now = '2027-03-04T08:00:00Z' } = options;
  const stage: [string, ComingStage][] = changes ? [['d', { ...STAGE, ...changes }]] : [];
  const reminders = { stagesFor: async () => new Map(stage), changesFor: async () => new Map() };
  const compose = reminderComposer(reminders, words, fakeClock(now));
  const delivery = { id: 'd', key: 'k', channelId: '1', cause: CAUSE, updates: null, attempts: 1 };
  return messageOf(await compose([{ ...delivery, channel: channel(languages, timezone) }]));
}

describe('what a reminder says', () => {
  test('in German, for a channel in the zone of the deadline', async () => {
    expect(await reminded({})).toEqual({
      language: 'de',
      summary: 'Noch 14 Tage – Quantensensorik 2027: Do, 18.03.2027, 17:00 Uhr (Berlin)',
      parts: [
        { kind: 'title', text: 'Noch 14 Tage – Quantensensorik 2027' },
        {
          kind: 'facts',
          facts: [
            { label: 'Stufe', value: 'Gemeinsamer Antrag' },
            {
              label: 'Frist',
              value: 'Do, 18.03.2027, 17:00 Uhr (Berlin)',
              moment: { at: '2027-03-18T16:00:00Z', label: 'Ihre Zeit' },
            },
            { label: 'Geprüft am', value: 'Di, 02.03.2027' },
          ],
        },
        { kind: 'sources', label: 'Quelle', citations: STAGE.sources },
      ],
      buttons: [{ kind: 'open', label: 'Quelle öffnen', url: 'https://nrc.canada.ca/quantum' }],
    });
  });

  test('in both languages, in the week in which the clocks differ by five hours', async () => {
    const message = await reminded({}, { languages: ['de', 'en'], timezone: 'America/Toronto' });
    expect(message?.summary).toBe(
      'Noch 14 Tage – Quantensensorik 2027: Do, 18.03.2027, 17:00 Uhr (Berlin)' +
        ' · 14 days left – Quantum Sensing 2027: Thu 18 Mar 2027, 17:00 (Berlin)',
    );
    const deadlines = message?.parts.flatMap((part) => (part.kind === 'facts' ? [part.facts[1]?.value] : []));
    expect(deadlines).toEqual([
      'Do, 18.03.2027, 17:00 Uhr (Berlin) = Do, 18.03.2027, 12:00 Uhr (Toronto)',
      'Thu 18 Mar 2027, 17:00 (Berlin) = Thu 18 Mar 2027, 12:00 (Toronto)',
    ]);
    expect(message?.parts.map(({ kind }) => kind)).toContain('divider');
  });

  test.each<[string, readonly string[], string | null, Partial<ComingStage>, string]>([
    [
      'both sides read the channel, which is in the zone of the deadline',
      ['en', 'de'],
      'Europe/Berlin',
      {},
      'Thu 18 Mar 2027, 17:00 (Berlin) = Thu 18 Mar 2027, 12:00 (Toronto)',
    ],
    [
      'both read it, and it has no zone',
      ['en', 'de'],
      null,
      { deadline: deadlineAt('2027-01-15T17:00', 'America/Toronto') },
      'Fri 15 Jan 2027, 17:00 (Toronto) = Fri 15 Jan 2027, 23:00 (Berlin)',
    ],
    [
      'a clock of each side stands there already',
      ['en', 'de'],
      'America/Vancouver',
      {},
      'Thu 18 Mar 2027, 17:00 (Berlin) = Thu 18 Mar 2027, 09:00 (Vancouver)',
    ],
    [
      'deadline and channel are both in Canada',
      ['en', 'de'],
      'America/Winnipeg',
      { deadline: deadlineAt('2027-01-15T17:00', 'America/Toronto') },
      'Fri 15 Jan 2027, 17:00 (Toronto) = Fri 15 Jan 2027, 16:00 (Winnipeg) = Fri 15 Jan 2027, 23:00 (Berlin)',
    ],
    [
      'it binds applicants of both sides',
      ['en'],
      'Europe/Berlin',
      { countries: ['CA', 'DE'] },
      'Thu 18 Mar 2027, 17:00 (Berlin) = Thu 18 Mar 2027, 12:00 (Toronto)',
    ],
    [
      'it binds one side, which alone reads the channel',
      ['en'],
      'Europe/Berlin',
      { countries: ['DE'] },
      'Thu 18 Mar 2027, 17:00 (Berlin)',
    ],
  ])('tells both clocks where both sides read: %s', async (_, languages, timezone, changes, deadline) => {
    const message = await reminded(changes, { languages, timezone, now: '2027-01-04T08:00:00Z' });
    const facts = message?.parts.flatMap((part) => (part.kind === 'facts' ? part.facts : []));
    expect(facts?.find(({ label }) => label === 'Deadline')?.value).toBe(deadline);
  });

  test.each([
    ['one day', '2027-03-17T08:00:00Z', 'Noch 1 Tag – Quantensensorik 2027'],
    ['the last day', '2027-03-18T08:00:00Z', 'Endet heute – Quantensensorik 2027'],
    // Still the 16th in Toronto, but the 17th where the deadline is.
    ['the calendar of the deadline', '2027-03-17T01:00:00Z', 'Noch 1 Tag – Quantensensorik 2027'],
    ['late after an outage', '2027-03-11T20:00:00Z', 'Noch 7 Tage – Quantensensorik 2027'],
  ])('counts the days when it leaves: %s', async (_, now, title) => {
    const message = await reminded({}, { now, timezone: 'America/Toronto' });
    expect(message?.parts[0]).toEqual({ kind: 'title', text: title });
  });

  test('a day without a time, told to a channel further west', async () => {
    const message = await reminded(
      { deadline: deadlineAt('2027-03-18', 'Europe/Berlin') },
      { timezone: 'America/Toronto' },
    );
    expect(message?.parts[1]).toMatchObject({
      facts: [
        {},
        { value: 'Do, 18.03.2027, Ende des Tages (Berlin) = Do, 18.03.2027, 19:00 Uhr (Toronto)' },
        {},
      ],
    });
  });

  test('names the side that a deadline binds', async () => {
    const facts = async (languages: readonly string[]) =>
      (await reminded({ countries: ['CA', 'DE'], checked: null }, { languages }))?.parts[1];
    expect(await facts(['de'])).toMatchObject({
      facts: [{}, {}, { label: 'Gilt für', value: 'Antragstellende aus: Kanada und Deutschland' }],
    });
    expect(await facts(['en'])).toMatchObject({
      facts: [{}, {}, { label: 'Applies to', value: 'applicants from Canada and Germany' }],
    });
  });

  test('puts a deadline without a time on nobody’s clock: it ends on another day elsewhere', async () => {
    const message = await reminded({ deadline: deadlineAt('2027-03-18', 'Europe/Berlin') });
    expect(JSON.stringify(message)).not.toContain('moment');
  });

  test('marks what is there in another language only, and leaves out what is not known', async () => {
    const message = await reminded({
      title: { en: 'Quantum Sensing 2027' },
      label: null,
      checked: null,
      sources: [],
    });
    expect(message?.parts).toMatchObject([
      { kind: 'title', text: 'Noch 14 Tage – Quantum Sensing 2027 (nur auf Englisch)' },
      { kind: 'facts', facts: [{ label: 'Frist', value: 'Do, 18.03.2027, 17:00 Uhr (Berlin)' }] },
    ]);
    expect(message?.buttons).toEqual([]);
  });
});

test('nothing is said of a deadline that has gone or passed', async () => {
  expect(await reminded(null)).toBeNull();
  expect(await reminded({}, { now: '2027-03-18T16:00:00Z' })).toBeNull();
});
