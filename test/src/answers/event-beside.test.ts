import { expect, test } from 'vitest';
import { eventBeside } from '#src/answers/event-beside.ts';
import type { Milestone } from '#src/model/milestone.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

test.each([
  ['world-orchard.yaml', '2027-03-10', 'Which event comes after the Blossom Day?', 'milestone:hlb-trials'],
  ['world-orchard.yaml', '2027-03-10', 'Was kommt nach dem Blütentag?', 'milestone:hlb-trials'],
  ['world-orchard.yaml', '2027-03-10', 'What comes before the annual meeting?', 'milestone:cider-awards'],
  // To a place, and not after it.
  ['world-orchard.yaml', '2027-03-10', 'Welche Veranstaltung ist nach Riga?', 'milestone:alliance-founded'],
])('%s on %s: %s', async (world, day, text, first) => {
  await using asked = await askedWorld(world, `${day}T08:00:00Z`);
  expect((await asked.ask(text)).about[0]).toBe(first);
});

test.each([
  ['2027-02-10', 'after', '2027-03-01'],
  ['2027-02-10', 'before', '2027-01'],
  ['2027-03-02', 'after', undefined],
  ['2027-01', 'before', undefined],
] as const)(
  'beside the event of %s, %s it, is that of %s, in whatever order events come',
  (date, side, found) => {
    const events = ['2027-03-02', '2027-01', '2027-02-10', '2027-03-01'].map(eventOn);
    const these = events.filter((one) => one.date === date);
    expect(eventBeside(these, side, events)?.date).toBe(found);
  },
);

test('of two events on one day one is before the other', () => {
  const events = ['2027-02-10', '2027-02-10'].map(eventOn);
  expect(eventBeside(events.slice(0, 1), 'after', events)?.id).toBe('event-1');
  expect(eventBeside(events.slice(1), 'before', events)?.id).toBe('event-0');
});

test('what is cancelled is beside no event', () => {
  const events = [eventOn('2027-01-04', 0), { ...eventOn('2027-01-05', 1), status: 'cancelled' as const }];
  expect(eventBeside(events.slice(0, 1), 'after', events)).toBeUndefined();
});

function eventOn(date: string, at: number): Milestone {
  return {
    id: `event-${at}`,
    date,
    title: { en: date },
    summary: null,
    plain: null,
    organisations: [],
    topics: [],
    status: null,
    sources: [],
    draft: false,
  };
}
