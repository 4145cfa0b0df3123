import { expect, test } from 'vitest';
import { deadlineAt } from '#src/model/deadline.ts';
import { nextReminder } from '#src/subscriptions/next-reminder.ts';

const SOON = { name: 'soon', deadline: deadlineAt('2027-03-18T17:00', 'Europe/Berlin') };
const LATE = { name: 'late', deadline: deadlineAt('2027-04-30', 'America/Toronto') };
const RULE = { leadDays: [30, 7, 1], remindAt: '09:00', timezone: 'America/Toronto' };

test.each([
  ['2027-01-01T00:00Z', 'soon', 30, '2027-02-16T14:00:00Z'],
  ['2027-02-16T14:00Z', 'soon', 7, '2027-03-11T14:00:00Z'],
  ['2027-03-17T12:00Z', 'soon', 1, '2027-03-17T13:00:00Z'],
  ['2027-03-17T13:00Z', 'late', 30, '2027-03-31T13:00:00Z'],
])('at %s the next reminder is %s, %i days before', (now, name, leadDays, at) => {
  const next = nextReminder([LATE, SOON], RULE, Temporal.Instant.from(now));
  expect(next).toMatchObject({ stage: { name }, leadDays });
  expect(next?.at.toString()).toBe(at);
});

test.each(['2027-04-29T13:00Z', '2028-01-01T00:00Z'])('at %s none is ahead', (now) => {
  expect(nextReminder([LATE, SOON], RULE, Temporal.Instant.from(now))).toBeNull();
});
