import { describe, expect, test } from 'vitest';
import { deadlineAt } from '#src/model/deadline.ts';
import { dueReminder } from '#src/reminders/due-reminders.ts';
import { reminderMoment } from '#src/reminders/reminder-moment.ts';

const RULE = { leadDays: [30, 14, 7, 1], remindAt: '09:00', timezone: 'Europe/Berlin' };

describe('the moment of a reminder', () => {
  test.each([
    // [deadline, its zone, lead, channel's zone, at, moment]
    ['2027-03-18T17:00', 'Europe/Berlin', 14, 'Europe/Berlin', '09:00', '2027-03-04T08:00:00Z'],
    ['2027-03-18T17:00', 'Europe/Berlin', 14, 'America/Toronto', '09:00', '2027-03-04T14:00:00Z'],
    // Canada changes its clocks on 14 March, Germany on the 28th: the local time stays.
    ['2027-03-18T17:00', 'Europe/Berlin', 1, 'America/Toronto', '09:00', '2027-03-17T13:00:00Z'],
    ['2027-04-08T17:00', 'Europe/Berlin', 14, 'Europe/Berlin', '09:00', '2027-03-25T08:00:00Z'],
    ['2027-04-08T17:00', 'Europe/Berlin', 7, 'Europe/Berlin', '09:00', '2027-04-01T07:00:00Z'],
    // 01:00 in Berlin is still the day before in Toronto.
    ['2027-03-18T01:00', 'Europe/Berlin', 1, 'America/Toronto', '09:00', '2027-03-16T13:00:00Z'],
    ['2027-03-17T20:00', 'America/Toronto', 1, 'Europe/Berlin', '09:00', '2027-03-17T08:00:00Z'],
    // A whole day is the day that the source states, wherever it is read.
    ['2027-03-18', 'Europe/Berlin', 1, 'America/Toronto', '09:00', '2027-03-17T13:00:00Z'],
    ['2027-03-18', 'America/Toronto', 1, 'Europe/Berlin', '09:00', '2027-03-17T08:00:00Z'],
    // 02:30 does not exist on 28 March in Berlin, and comes twice on 31 October.
    ['2027-03-29', 'Europe/Berlin', 1, 'Europe/Berlin', '02:30', '2027-03-28T01:30:00Z'],
    ['2027-11-01', 'Europe/Berlin', 1, 'Europe/Berlin', '02:30', '2027-10-31T00:30:00Z'],
    ['2027-03-18T17:00', 'America/St_Johns', 0, 'Asia/Kathmandu', '09:00', '2027-03-19T03:15:00Z'],
    ['2028-03-15', 'Europe/Berlin', 15, 'Europe/Berlin', '09:00', '2028-02-29T08:00:00Z'],
  ])('%s %s, %i days before, read in %s at %s', (local, zone, lead, timezone, remindAt, moment) => {
    const at = reminderMoment(deadlineAt(local, zone), lead, { remindAt, timezone });
    expect(at.toString()).toBe(moment);
  });

  test('a zone that nobody knows throws', () => {
    const rule = { remindAt: '09:00', timezone: 'Europe/Atlantis' };
    expect(() => reminderMoment(deadlineAt('2027-03-18', 'Europe/Berlin'), 1, rule)).toThrow(RangeError);
  });
});

describe('the reminder that holds now', () => {
  const stage = {
    callId: 'quantum',
    stageId: 'outline',
    version: '7',
    deadline: deadlineAt('2027-03-18T17:00', 'Europe/Berlin'),
  };

  test.each([
    ['before the first', '2027-02-16T07:59:59Z', null],
    ['at the first', '2027-02-16T08:00:00Z', 30],
    ['between', '2027-03-03T12:00:00Z', 30],
    ['at the second', '2027-03-04T08:00:00Z', 14],
    ['after an outage of two weeks', '2027-03-11T20:00:00Z', 7],
    ['on the last day', '2027-03-18T15:59:59Z', 1],
    ['at the deadline', '2027-03-18T16:00:00Z', null],
    ['long after', '2027-05-01T00:00:00Z', null],
  ])('%s', (_, now, leadDays) => {
    expect(dueReminder(stage, RULE, Temporal.Instant.from(now))?.leadDays ?? null).toBe(leadDays);
  });

  test('does not rest on the order of the lead times, and needs one', () => {
    const now = Temporal.Instant.from('2027-03-11T20:00:00Z');
    expect(dueReminder(stage, { ...RULE, leadDays: [7, 30, 1, 14] }, now)?.leadDays).toBe(7);
    expect(dueReminder(stage, { ...RULE, leadDays: [] }, now)).toBeNull();
  });

  test('one that would come after the deadline never comes', () => {
    const early = { ...stage, deadline: deadlineAt('2027-03-18T08:00', 'Europe/Berlin') };
    const now = Temporal.Instant.from('2027-03-18T06:59:59Z');
    expect(dueReminder(early, { ...RULE, leadDays: [1, 0] }, now)?.leadDays).toBe(1);
  });
});
