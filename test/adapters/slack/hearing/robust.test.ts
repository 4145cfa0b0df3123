import { expect, test } from 'vitest';
import {
  askedSlack,
  commandBody,
  DIRECT,
  eventBody,
  MENTION,
  storedPorts,
} from '#test/adapters/slack/hearing/asked-slack.ts';
import { fakeDesk } from '#test/fakes/desk.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { smallDesk } from '#test/fakes/small-desk.ts';
import { slackToken } from '#test/stand-ins/slack.ts';
import { tightestGap } from '#test/stand-ins/slack-tally.ts';
import { freshDatabase } from '#test/support/database.ts';
import { SIGNED_AT } from '#test/support/slack-request.ts';
import { LENA, wholeDesk } from '#test/support/whole-desk.ts';

// Slack’s stand-in says of everybody that they read English.
const APOLOGY = 'I cannot reach my data right now, sorry. Please try again in a few minutes.';

const never = () => Promise.reject(new Error('the database is away'));

test('an event that Slack repeats is answered once, whichever process takes it', async () => {
  await using database = await freshDatabase();
  await using world = await askedSlack({ desk: smallDesk(), ports: storedPorts(database), processes: 2 });
  const bodies = [0, 1, 0, 1].map((process) => world.send(eventBody(DIRECT), process));
  expect((await Promise.all(bodies)).map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  await world.finish();
  expect(world.slack.messages).toHaveLength(1);
});

test('a message that comes as a mention too is answered once', async () => {
  await using database = await freshDatabase();
  await using world = await askedSlack({ desk: smallDesk(), ports: storedPorts(database), processes: 2 });
  const asMessage = eventBody(
    { ...MENTION, type: 'message', channel_type: 'channel' },
    { event_id: 'EvOther' },
  );
  await Promise.all([world.send(eventBody(MENTION), 0), world.send(asMessage, 1)]);
  await world.finish();
  expect(world.slack.messages).toHaveLength(1);
});

test('two questions of one person are two, a second apart', async () => {
  await using database = await freshDatabase();
  await using world = await askedSlack({ desk: smallDesk(), ports: storedPorts(database) });
  await world.send(eventBody(DIRECT, { event_id: 'Ev1' }));
  await world.send(eventBody(DIRECT, { event_id: 'Ev2' }));
  await world.finish();
  expect(world.slack.messages).toHaveLength(2);
  // One message a second a channel; the clock of the database ticks otherwise than this one.
  expect(tightestGap(world.slack.requests)).toBeGreaterThan(950);
});

test('with a database that does not answer, Slack is acknowledged all the same', async () => {
  const slow = Promise.withResolvers<boolean>();
  const desk = smallDesk();
  await using world = await askedSlack({ desk, ports: { inbox: { isNew: () => slow.promise } } });
  const bodies = [eventBody(DIRECT), eventBody(MENTION), commandBody(world.slack.responseUrl, 'Frist')];
  for (const body of bodies) expect(await world.send(body)).toEqual({ status: 200, text: '' });
  expect(desk.seen).toEqual([]);
  slow.resolve(true);
  await world.finish();
  expect(desk.seen).toHaveLength(3);
});

test('with a database that is slow, Slack is acknowledged within 3 s, and everything is answered later', async () => {
  await using database = await freshDatabase();
  await using world = await askedSlack({ desk: smallDesk(), ports: storedPorts(database) });
  const form = { type: 'view_submission', team: { id: 'T1' }, user: { id: 'U1' }, view: {} };
  const bodies = [eventBody(DIRECT), eventBody(MENTION), commandBody(world.slack.responseUrl, 'Frist'), form];
  await database.transaction(async (sql) => {
    await sql.query('lock table heard, channel, lane in access exclusive mode');
    const before = performance.now();
    const given = await Promise.all(bodies.map((body) => world.send(body)));
    expect(performance.now() - before).toBeLessThan(3000);
    expect(given.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(world.slack.messages).toEqual([]);
  });
  await world.finish();
  expect(world.slack.messages.map(({ channel }) => channel).toSorted()).toEqual(['C1', 'D1']);
  expect(world.slack.asked.filter(({ method }) => method === 'respond')).toHaveLength(1);
});

test('with nobody yet to say who may enter, Slack is acknowledged all the same', async () => {
  const slow = Promise.withResolvers<null>();
  const desk = smallDesk();
  const access = { of: () => slow.promise, forget: async () => {} };
  await using world = await askedSlack({ desk, ports: { access } });
  expect(await world.send(eventBody(DIRECT))).toEqual({ status: 200, text: '' });
  slow.resolve(null);
  await world.finish();
  expect(desk.seen).toEqual([]);
  expect(world.log.lines).toMatchObject([{ level: 'warn', event: 'slack: a workspace has no access' }]);
});

test('with a database that hangs, people are told in their language, and nothing comes later', async () => {
  await using whole = await wholeDesk(fakeLog());
  const ports = { ...storedPorts(whole.db), answerMs: 300 };
  await using world = await askedSlack({ desk: whole.desk, ports });
  await whole.db.transaction(async (sql) => {
    await sql.query('lock table heard, channel, lane in access exclusive mode');
    await world.send(eventBody(DIRECT));
    await world.send(commandBody(world.slack.responseUrl, 'Was ist die nächste Frist?'));
    await world.finish();
  });
  const [posted] = world.slack.messages;
  expect(posted).toMatchObject({ channel: 'D1', text: APOLOGY });
  // Whatever waited is done now; nobody is told of it.
  await whole.desk.write(LENA, 'Hilfe');
  expect(world.slack.messages).toHaveLength(1);
  const answers = world.slack.asked.filter(({ method }) => method === 'respond');
  expect(answers.map(({ values }) => values.text)).toEqual([APOLOGY]);
  expect(world.log.lines.map(({ event }) => event)).toContain('slack: the desk did not answer');
});

test('a workspace whose token stands in a database that hangs is told so all the same', async () => {
  const token = { token: slackToken('T1'), botUserId: 'UBOT', botId: 'BBOT' };
  const hangs = Promise.withResolvers<null>();
  const answers = [Promise.resolve(token), hangs.promise];
  const access = { of: async () => answers.shift() ?? null, forget: async () => {} };
  await using world = await askedSlack({ desk: smallDesk(), ports: { access, answerMs: 300 } });
  await world.send(eventBody(DIRECT, { event_id: 'Ev1' }));
  await expect.poll(() => world.slack.messages.length).toBe(1);
  await world.send(eventBody(DIRECT, { event_id: 'Ev2' }));
  await world.finish();
  expect(world.slack.messages).toHaveLength(2);
});

test('without the database the desk apologises, once and in the place where it was asked', async () => {
  const ports = { inbox: { isNew: never }, turns: { take: never } };
  await using world = await askedSlack({ desk: smallDesk(), ports });
  await world.send(eventBody(DIRECT));
  await world.finish();
  expect(world.slack.messages).toHaveLength(1);
});

test('a workspace whose token stands in a database that is away is told so all the same', async () => {
  const token = { token: slackToken('T1'), botUserId: 'UBOT', botId: 'BBOT' };
  const answers = [() => Promise.resolve(token), never];
  const access = { of: async () => answers.shift()?.() ?? null, forget: async () => {} };
  await using world = await askedSlack({ desk: smallDesk(), ports: { access } });
  await world.send(eventBody(DIRECT, { event_id: 'Ev1' }));
  await expect.poll(() => world.slack.messages.length).toBe(1);
  await world.send(eventBody(DIRECT, { event_id: 'Ev2' }));
  await world.finish();
  expect(world.slack.messages).toHaveLength(2);
});

test('whom nobody let in before is not let in while that cannot be found out', async () => {
  const access = { of: never, forget: async () => {} };
  const desk = smallDesk();
  await using world = await askedSlack({ desk, ports: { access } });
  await world.send(eventBody(DIRECT));
  await world.finish();
  expect(desk.seen).toEqual([]);
});

test('an answer that cannot be kept for everyone is shown without that', async () => {
  const keptReplies = { keep: never, read: never, take: never };
  await using world = await askedSlack({ desk: smallDesk(), ports: { keptReplies } });
  await world.send(commandBody(world.slack.responseUrl, 'Frist'));
  await world.finish();
  const answers = world.slack.asked.filter(({ method }) => method === 'respond');
  expect(answers).toHaveLength(1);
  expect(JSON.stringify(answers)).not.toContain('Für alle zeigen');
});

test.each(['users.info', 'conversations.info', 'assistant.threads.setStatus'])(
  'nobody waits for long for what an answer can do without: %s',
  async (hanging) => {
    await using world = await askedSlack({
      desk: smallDesk(),
      slack: {
        behavesWhenRead: ({ method }) =>
          method === hanging ? { kind: 'hangs', stored: false } : { kind: 'answers' },
      },
    });
    await world.send(eventBody({ ...DIRECT, thread_ts: '1.1' }));
    await world.send(eventBody(MENTION));
    await world.finish();
    expect(world.slack.messages.map(({ channel }) => channel).toSorted()).toEqual(['C1', 'D1']);
  },
);

test('what was taken is finished before it ends, and nothing more is taken', async () => {
  const slow = Promise.withResolvers<void>();
  const small = smallDesk();
  const desk = {
    ...small,
    write: async (...given: Parameters<typeof small.write>) => {
      await slow.promise;
      return small.write(...given);
    },
  };
  await using world = await askedSlack({ desk });
  await world.send(eventBody(DIRECT));
  const finished = world.finish();
  expect((await world.send(eventBody(DIRECT, { event_id: 'EvLater' }))).status).toBe(503);
  slow.resolve();
  await finished;
  expect(world.slack.messages).toHaveLength(1);
});

test('an app that is uninstalled, or whose token is taken back, is forgotten', async () => {
  const forgotten: unknown[] = [];
  const access = {
    of: async () => null,
    forget: async (...given: unknown[]) => void forgotten.push(given),
  };
  await using world = await askedSlack({ desk: fakeDesk(), ports: { access } });
  await world.send(eventBody({ type: 'app_uninstalled' }));
  await world.send(eventBody({ type: 'tokens_revoked', tokens: { oauth: ['U1'], bot: [] } }));
  await world.send(eventBody({ type: 'tokens_revoked', tokens: { oauth: [], bot: ['UBOT'] } }));
  await world.finish();
  const workspace = { teamId: 'T1', enterpriseId: null, isEnterpriseInstall: false };
  expect(forgotten).toEqual([
    [workspace, 'uninstalled', SIGNED_AT],
    [workspace, 'revoked', SIGNED_AT],
  ]);
});
