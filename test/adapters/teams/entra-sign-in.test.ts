import { afterAll, beforeEach, expect, test } from 'vitest';
import { entraSignIn } from '#adapters/teams/entra-sign-in.ts';
import { fakeClock } from '#test/fakes/clock.ts';
import { standInForTeams } from '#test/stand-ins/teams.ts';

const teams = await standInForTeams();
const clock = fakeClock('2027-03-04T09:00:00Z');
const app = { appId: 'app', tenantId: 'home', secret: 's3cret', loginUrl: teams.url };

beforeEach(() => {
  teams.clear();
  teams.behave(() => null);
  clock.set('2027-03-04T09:00:00Z');
});
afterAll(() => teams[Symbol.asyncDispose]());

test('many who ask at once wait for one token, and it is kept', async () => {
  const signIn = entraSignIn(app, clock);
  const tokens = await Promise.all(Array.from({ length: 50 }, () => signIn.token()));
  expect(new Set(tokens)).toEqual(new Set(['token-1']));
  clock.set('2027-03-04T09:54:59Z');
  expect(await signIn.token()).toBe('token-1');
  expect(teams.requests).toMatchObject([{ kind: 'token', tenant: 'home' }]);
});

test('it is renewed five minutes before its end, and after it was refused', async () => {
  const signIn = entraSignIn(app, clock);
  await signIn.token();
  clock.set('2027-03-04T09:55:00Z');
  expect(await signIn.token()).toBe('token-2');
  signIn.forget();
  expect(await signIn.token()).toBe('token-3');
});

test.each(['bad argument', '503', 'reset before the body'] as const)(
  'after %s it rejects, and asks again the next time',
  async (fault) => {
    const signIn = entraSignIn(app, clock);
    teams.behave(() => fault);
    await expect(signIn.token()).rejects.toThrow();
    teams.behave(() => null);
    expect(await signIn.token()).toBe('token-2');
  },
);

test('what keeps the bot from signing in is told until it does', async () => {
  const signIn = entraSignIn(app, clock);
  expect(signIn.check()).toBeNull();
  teams.behave(() => 'bad argument');
  await signIn.token().catch(() => {});
  expect(signIn.check()).toBe('no-token');
  teams.behave(() => null);
  await signIn.token();
  expect(signIn.check()).toBeNull();
  signIn.forget();
  expect(signIn.check()).toBe('refused');
});
