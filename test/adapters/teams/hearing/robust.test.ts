import { expect, test } from 'vitest';
import { sentence, toAsker } from '#src/desk/replies.ts';
import type { Reply } from '#src/messages/form.ts';
import type { Turns } from '#src/ports/turns.ts';
import {
  activityOf,
  askedTeams,
  CHANNEL,
  DIRECT,
  GROUP,
  mention,
  storedPorts,
  TENANT,
} from '#test/adapters/teams/hearing/asked-teams.ts';
import { fakeDesk } from '#test/fakes/desk.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { smallDesk } from '#test/fakes/small-desk.ts';
import { freshDatabase } from '#test/support/database.ts';
import { LENA, wholeDesk } from '#test/support/whole-desk.ts';

const PRESS = {
  type: 'invoke',
  name: 'adaptiveCard/action',
  value: { action: { data: { action: 'subscriptions.stop', values: {} } }, trigger: 'manual' },
};

test('what Teams hands in again is done once, by whichever process it reaches', async () => {
  await using database = await freshDatabase();
  const desk = fakeDesk();
  await using world = await askedTeams({ desk, ports: storedPorts(database), processes: 2 });
  const answers = [activityOf(DIRECT), activityOf(PRESS)].map((activity) =>
    Promise.all([0, 1, 0, 1].map((process) => world.send(activity, process))),
  );
  // Whichever of them Teams listens to is told the same.
  for (const told of await Promise.all(answers)) expect(told).toEqual(told.map(() => told[0]));
  await world.finish();
  expect(desk.seen).toHaveLength(2);
  expect(desk.seen).toContainEqual(expect.objectContaining({ deed: 'Frist?' }));
});

test('the same id in another conversation is another message', async () => {
  await using database = await freshDatabase();
  const desk = fakeDesk();
  await using world = await askedTeams({ desk, ports: storedPorts(database) });
  await world.send(activityOf({ ...DIRECT, id: '1' }));
  await world.send(activityOf({ ...mention('Frist?'), ...CHANNEL, id: '1' }));
  expect(desk.seen).toHaveLength(2);
});

test('what has no id is answered each time', async () => {
  await using database = await freshDatabase();
  const desk = fakeDesk();
  await using world = await askedTeams({ desk, ports: storedPorts(database) });
  await world.send(activityOf({ ...DIRECT, id: '' }));
  await world.send(activityOf({ ...DIRECT, id: undefined }));
  expect(desk.seen).toHaveLength(2);
});

test('where something of ours fails, the person is told in their language', async () => {
  await using world = await askedTeams({
    desk: { ...smallDesk(), write: async () => Promise.reject(new Error('the desk broke')) },
  });
  await world.send(activityOf({ ...DIRECT, locale: 'en-CA' }));
  expect(world.seen()).toMatchObject([{ text: expect.stringContaining('sorry') }]);
  expect(world.log.lines.filter(({ level }) => level === 'error')).toHaveLength(1);
});

test('without a database a question is answered all the same', async () => {
  const broken = async () => Promise.reject(new Error('no database'));
  const desk = smallDesk();
  await using world = await askedTeams({
    desk,
    ports: { inbox: { isNew: broken }, turns: { take: broken } },
  });
  await world.send(activityOf(DIRECT));
  expect(world.seen()).toMatchObject([{ conversation: 'a:lena' }]);
});

test('with a database that hangs, people are told in their language, and nothing comes later', async () => {
  await using whole = await wholeDesk(fakeLog());
  const ports = { ...storedPorts(whole.db), answerMs: 300 };
  await using world = await askedTeams({ desk: whole.desk, ports });
  await whole.db.transaction(async (sql) => {
    await sql.query('lock table heard, teams_conversation, channel, lane in access exclusive mode');
    const form = { type: 'invoke', name: 'task/fetch', value: { data: PRESS.value.action.data } };
    const before = performance.now();
    const asked = [DIRECT, PRESS, form].map((more) => world.send(activityOf(more)));
    const [, pressed, dialog] = await Promise.all(asked);
    expect(performance.now() - before).toBeLessThan(4_000);
    expect(JSON.stringify([pressed, dialog])).toMatch(/message.*leid/);
    await world.finish();
  });
  const told = expect.objectContaining({ conversation: 'a:lena', text: expect.stringContaining('leid') });
  expect(world.seen()).toEqual([told, told]);
  // Whatever waited is done now; nobody is told of it.
  await whole.desk.write(LENA, 'Hilfe');
  expect(world.seen()).toHaveLength(2);
});

test('a form that waits for a source longer than a database may be silent is told as done', async () => {
  const done = toAsker(sentence({ language: 'de' }, 'Gespeichert.'));
  const source = Promise.withResolvers<Reply>();
  const desk = { ...smallDesk(), submit: () => source.promise };
  await using world = await askedTeams({ desk, ports: { answerMs: 50 } });
  const data = { form: 'news', intent: 'save', context: {}, fields: {} };
  setTimeout(source.resolve, 200, done);
  await world.send(activityOf({ type: 'invoke', name: 'task/submit', value: { data } }));
  await world.finish();
  expect(world.seen()).toMatchObject([{ text: 'Gespeichert.' }]);
});

test('an answer that Teams throttles is tried again once, and one in doubt never', async () => {
  await using world = await askedTeams({ desk: smallDesk() });
  const refusals = ['throttled', null] as const;
  let asked = 0;
  world.teams.behave(() => refusals[asked++] ?? null);
  await world.send(activityOf(DIRECT));
  world.teams.behave(() => '502 after storing');
  await world.send(activityOf(DIRECT));
  expect(world.teams.requests.map(({ fault }) => fault)).toEqual(['throttled', null, '502 after storing']);
  expect(world.teams.messages).toHaveLength(2);
});

test('where Teams lets nobody write in the channel, the one who asked is told why', async () => {
  await using world = await askedTeams({ desk: smallDesk() });
  world.teams.behave(({ conversation }) => (conversation.startsWith('19:') ? 'blocked' : null));
  await world.send(activityOf({ ...mention('Frist?'), ...CHANNEL }));
  expect(world.seen()).toMatchObject([
    { conversation: 'a:29:lena', text: expect.stringContaining('blockiert') },
  ]);
});

test('whose turn is too far away in a channel is told so in their own chat, and nothing is posted', async () => {
  const take: Turns['take'] = async ({ ref }) => (ref.startsWith('19:') ? null : 0);
  await using world = await askedTeams({ desk: smallDesk(), ports: { turns: { take } } });
  await world.send(activityOf({ ...mention('Frist?'), ...CHANNEL }));
  expect(world.seen()).toMatchObject([
    { conversation: 'a:29:lena', text: expect.stringContaining('zu viele Antworten') },
  ]);
});

test('an organisation without a registration is heard and not answered', async () => {
  const desk = fakeDesk();
  await using world = await askedTeams({ desk, ports: { connectorOf: () => null } });
  expect(await world.send(activityOf(DIRECT))).toBeNull();
  expect(desk.seen).toEqual([]);
});

test.each(['<p', '<a '])(
  'markup that begins 45,000 times and never ends is read at once: %s',
  async (begun) => {
    await using world = await askedTeams({ desk: smallDesk() });
    const before = performance.now();
    await world.send(activityOf({ ...DIRECT, text: begun.repeat(45_000) }));
    expect(performance.now() - before).toBeLessThan(2_000);
  },
);

test('a name holds nothing that no database keeps', async () => {
  await using database = await freshDatabase();
  const ports = storedPorts(database);
  await using world = await askedTeams({ desk: fakeDesk(), ports });
  const names = ['Lena\u0000 Muster\u202efrau', 'Allianz\u0000'];
  await world.send(activityOf({ ...DIRECT, from: { id: '29:lena', name: names[0] } }));
  await world.send(
    activityOf({ ...mention('Frist?'), conversation: { ...GROUP.conversation, name: names[1] } }),
  );
  const kept = await ports.places.channelsOf(TENANT);
  expect(kept.map(({ name }) => name)).toEqual(['Allianz', 'Lena Musterfrau']);
});
