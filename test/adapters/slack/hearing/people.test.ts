import { expect, test } from 'vitest';
import { slackPeople } from '#adapters/slack/hearing/people.ts';
import { fakeClock } from '#test/fakes/clock.ts';
import { fakeLog } from '#test/fakes/log.ts';

const LENA = {
  profile: { display_name: ' ' },
  real_name: 'Lena Musterfrau',
  name: 'lena',
  locale: 'de-DE',
  tz: 'Europe/Berlin',
};

function opened(answer: () => Promise<Readonly<Record<string, unknown>>>) {
  let asked = 0;
  const clock = fakeClock('2026-03-01T09:00:00Z');
  const api = () => {
    asked += 1;
    return answer();
  };
  return { clock, people: slackPeople(api, clock, fakeLog()), asked: () => asked };
}

test('somebody is asked for once an hour, also by many at once', async () => {
  const { people, clock, asked } = opened(async () => ({ ok: true, user: LENA }));
  const lena = { name: 'Lena Musterfrau', locale: 'de-DE', timezone: 'Europe/Berlin', isGuest: false };
  expect(await Promise.all([people.profileOf('x', 'U1'), people.profileOf('x', 'U1')])).toEqual([lena, lena]);
  clock.set('2026-03-01T09:59:59Z');
  await people.profileOf('x', 'U1');
  expect(asked()).toBe(1);
  clock.set('2026-03-01T10:00:00Z');
  await people.profileOf('x', 'U1');
  expect(asked()).toBe(2);
});

test('whom Slack does not tell of is called by their id, until it does', async () => {
  const answers = [
    Promise.reject(new Error('missing_scope')),
    Promise.resolve({ user: { tz: 'Nowhere/At_All' } }),
  ];
  const { people, clock } = opened(() => answers.shift() ?? Promise.resolve({ user: LENA }));
  const unknown = { name: 'U1', locale: null, timezone: null };
  expect(await people.profileOf('x', 'U1')).toEqual({ ...unknown, isGuest: true });
  clock.set('2026-03-01T09:00:30Z');
  expect(await people.profileOf('x', 'U1')).toEqual({ ...unknown, isGuest: false });
});

test.each([
  ['with several channels', { is_restricted: true, is_ultra_restricted: false }],
  ['with one channel', { is_restricted: true, is_ultra_restricted: true }],
  ['of another workspace', { is_stranger: true }],
])('a guest %s is known as one', async (_, kind) => {
  const { people } = opened(async () => ({ user: { ...LENA, ...kind } }));
  expect(await people.profileOf('x', 'U1')).toMatchObject({ name: 'Lena Musterfrau', isGuest: true });
});

test('of whom Slack does not tell it is not asked again at once', async () => {
  const { people, clock, asked } = opened(() => Promise.reject(new Error('ratelimited')));
  await people.profileOf('x', 'U1');
  clock.set('2026-03-01T09:00:29Z');
  await people.profileOf('x', 'U1');
  expect(asked()).toBe(1);
  clock.set('2026-03-01T09:00:30Z');
  await people.profileOf('x', 'U1');
  expect(asked()).toBe(2);
});
