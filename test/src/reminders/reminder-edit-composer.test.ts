import { describe, expect, test } from 'vitest';
import { loadWords } from '#adapters/i18next/words.ts';
import { deadlineAt } from '#src/model/deadline.ts';
import type { ReminderChange } from '#src/ports/reminders.ts';
import { reminderComposer } from '#src/reminders/reminder-composer.ts';
import { fakeClock } from '#test/fakes/clock.ts';
import { messageOf } from '#test/support/composed.ts';

const words = await loadWords(new URL('../../../locales/', import.meta.url));

const TOLD = deadlineAt('2027-03-18T17:00', 'Europe/Berlin');
const STAGE = {
  callId: 'quantum',
  title: { de: 'Quantensensorik 2027', en: 'Quantum Sensing 2027' },
  label: { de: 'Gemeinsamer Antrag', en: 'joint proposal' },
  countries: [],
  deadline: deadlineAt('2027-04-08T17:00', 'Europe/Berlin'),
  sources: [{ title: 'NRC', url: 'https://nrc.canada.ca/quantum' }],
  checked: null,
};
const MOVED: ReminderChange = { kind: 'moved', stage: STAGE, told: TOLD };
const BUTTONS = {
  de: [{ kind: 'open', label: 'Quelle öffnen', url: 'https://nrc.canada.ca/quantum' }],
  en: [{ kind: 'open', label: 'Open source', url: 'https://nrc.canada.ca/quantum' }],
};

/** What stands where the reminder was posted. */
async function edited(
  change: ReminderChange | null,
  options: { languages?: readonly string[]; timezone?: string | null; now?: string } = {},
) {
  const { languages = ['de'], timezone = 'Europe/Berlin', now = '2027-03-05T08:00:00Z' } = options;
  const changes: [string, ReminderChange][] = change ? [['d', change]] : [];
  const reminders = { stagesFor: async () => new Map(), changesFor: async () => new Map(changes) };
  const compose = reminderComposer(reminders, words, fakeClock(now));
  const cause = {
    kind: 'reminder',
    callId: 'quantum',
    stageId: 'proposal',
    version: '2',
    leadDays: 14,
  } as const;
  const address = { tenant: { platform: 'fake', ref: 'T' }, ref: 'C1' };
  const channel = { id: '1', address, name: 'quantum', kind: 'channel', languages, timezone } as const;
  const delivery = { id: 'd', key: 'k', channelId: '1', cause, updates: 'p', attempts: 1 };
  return messageOf(await compose([{ ...delivery, channel }]));
}

describe('a deadline that moved', () => {
  test('in German', async () => {
    expect(await edited(MOVED)).toEqual({
      language: 'de',
      summary: 'Frist geändert: Quantensensorik 2027: Do, 08.04.2027, 17:00 Uhr (Berlin)',
      parts: [
        { kind: 'title', text: 'Frist geändert: Quantensensorik 2027' },
        {
          kind: 'facts',
          facts: [
            { label: 'Bisherige Frist', value: 'Do, 18.03.2027, 17:00 Uhr (Berlin)' },
            { label: 'Stufe', value: 'Gemeinsamer Antrag' },
            {
              label: 'Frist',
              value: 'Do, 08.04.2027, 17:00 Uhr (Berlin)',
              moment: { at: '2027-04-08T15:00:00Z', label: 'Ihre Zeit' },
            },
          ],
        },
        { kind: 'sources', label: 'Quelle', citations: STAGE.sources },
      ],
      buttons: BUTTONS.de,
    });
  });

  test('in both languages, on both clocks, which differ by another hour on each day', async () => {
    const message = await edited(MOVED, { languages: ['en', 'de'] });
    expect(message?.parts.filter(({ kind }) => kind === 'title')).toMatchObject([
      { text: 'Deadline changed: Quantum Sensing 2027' },
      { text: 'Frist geändert: Quantensensorik 2027' },
    ]);
    const facts = message?.parts.flatMap((part) => (part.kind === 'facts' ? part.facts : []));
    expect(facts?.filter(({ label }) => /frist|deadline/i.test(label))).toMatchObject([
      {
        label: 'Previous deadline',
        value: 'Thu 18 Mar 2027, 17:00 (Berlin) = Thu 18 Mar 2027, 12:00 (Toronto)',
      },
      { label: 'Deadline', value: 'Thu 8 Apr 2027, 17:00 (Berlin) = Thu 8 Apr 2027, 11:00 (Toronto)' },
      {
        label: 'Bisherige Frist',
        value: 'Do, 18.03.2027, 17:00 Uhr (Berlin) = Do, 18.03.2027, 12:00 Uhr (Toronto)',
      },
      {
        label: 'Frist',
        value: 'Do, 08.04.2027, 17:00 Uhr (Berlin) = Do, 08.04.2027, 11:00 Uhr (Toronto)',
      },
    ]);
  });

  test('a day without a time is told as one, the old as the new', async () => {
    const told = deadlineAt('2027-03-18', 'Europe/Berlin');
    const stage = { ...STAGE, label: null, deadline: deadlineAt('2027-04-08', 'Europe/Berlin') };
    expect((await edited({ kind: 'moved', stage, told }))?.parts[1]).toEqual({
      kind: 'facts',
      facts: [
        { label: 'Bisherige Frist', value: 'Do, 18.03.2027, Ende des Tages (Berlin)' },
        { label: 'Frist', value: 'Do, 08.04.2027, Ende des Tages (Berlin)' },
      ],
    });
  });

  test('is told as moved where a source only says that the call is off', async () => {
    const claims = [{ kind: 'withdrawn', source: { en: 'ISED', de: 'ISED' } }] as const;
    const deadline = { ...STAGE.deadline, disputed: { confirmed: STAGE.deadline, claims } };
    const message = await edited({ kind: 'moved', stage: { ...STAGE, deadline }, told: TOLD });
    expect(message?.parts[0]).toEqual({ kind: 'title', text: 'Frist geändert: Quantensensorik 2027' });
    expect(message?.parts[1]).toMatchObject({
      facts: [{ label: 'Bisherige Frist', value: 'Do, 18.03.2027, 17:00 Uhr (Berlin)' }, {}, {}, {}],
    });
  });

  test('only the new one is said where the old one is not known exactly', async () => {
    const message = await edited({ ...MOVED, told: null });
    const facts = message?.parts.flatMap((part) => (part.kind === 'facts' ? part.facts : []));
    expect(facts?.map(({ label }) => label)).toEqual(['Stufe', 'Frist']);
  });
});

describe('a deadline that is gone', () => {
  test.each([
    [
      'de',
      'Diese Frist gilt nicht mehr: Quantensensorik 2027',
      'Nicht mehr gültig',
      'Do, 18.03.2027, 17:00 Uhr (Berlin)',
    ],
    [
      'en',
      'This deadline no longer holds: Quantum Sensing 2027',
      'No longer valid',
      'Thu 18 Mar 2027, 17:00 (Berlin)',
    ],
  ] as const)(
    'in %s: the told date as one that is no longer valid, and no other',
    async (language, title, label, value) => {
      const message = await edited({ kind: 'gone', call: STAGE, told: TOLD }, { languages: [language] });
      expect(message).toMatchObject({ summary: title, buttons: BUTTONS[language] });
      expect(message?.parts.slice(0, 2)).toEqual([
        { kind: 'title', text: title },
        { kind: 'facts', facts: [{ label, value }] },
      ]);
    },
  );

  test.each([
    ['de', 'Diese Frist gilt nicht mehr'],
    ['en', 'This deadline no longer holds'],
  ])('in %s, with nothing known of its call or of what was told', async (language, title) => {
    expect(await edited({ kind: 'gone', call: null, told: null }, { languages: [language] })).toEqual({
      language,
      summary: title,
      parts: [{ kind: 'title', text: title }],
      buttons: [],
    });
  });
});

describe('a deadline that holds again', () => {
  const HOLDS: ReminderChange = { kind: 'holds', stage: { ...STAGE, deadline: TOLD } };

  test('the reminder stands there as ever, with the days that are left now', async () => {
    const message = await edited(HOLDS);
    expect(message?.summary).toBe('Noch 13 Tage – Quantensensorik 2027: Do, 18.03.2027, 17:00 Uhr (Berlin)');
  });

  test('over, it says no days', async () => {
    const message = await edited(HOLDS, { now: '2027-03-18T16:00:00Z' });
    expect(message?.parts[0]).toEqual({ kind: 'title', text: 'Quantensensorik 2027' });
  });
});

test('nothing is said where nothing is known of the post', async () => {
  expect(await edited(null)).toBeNull();
});
