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
import { freshDatabase } from '#test/support/database.ts';
import { seenInSlack } from '#test/support/seen-blocks.ts';
import { wholeDesk } from '#test/support/whole-desk.ts';

type Json = Readonly<Record<string, unknown>>;
type World = Awaited<ReturnType<typeof askedSlack>>;

/** The last private answer, and the button in it that is called so. */
function whispered({ slack }: World, method: string, label: string) {
  const last = slack.asked.findLast((asked) => asked.method === method)?.values ?? {};
  const actions = (last.blocks as Json[]).filter((block) => block.type === 'actions');
  const buttons = actions.flatMap((block) => block.elements as { text: { text: string }; value: string }[]);
  return {
    ...seenInSlack(last),
    values: last,
    value: buttons.find(({ text }) => text.text === label)?.value,
  };
}

let presses = 0;

function pressBody(world: World, value: string | undefined, more: Json = {}): Json {
  return {
    type: 'block_actions',
    team: { id: 'T1', domain: 'allianz' },
    user: { id: 'U1', team_id: 'T1' },
    container: { type: 'message', message_ts: '1.2', channel_id: 'C1', is_ephemeral: true },
    channel: { id: 'C1', name: 'quantum' },
    response_url: world.slack.responseUrl,
    trigger_id: `2.${++presses}`,
    actions: [{ action_id: 'act-0', type: 'button', value }],
    ...more,
  };
}

test('a mention is answered in its thread for all, and a setting for the asker alone', async () => {
  await using world = await askedSlack({ desk: smallDesk() });
  await world.send(eventBody(MENTION));
  await world.send(eventBody({ ...MENTION, ts: '1.2', text: '<@UBOT> Wetter?' }));
  await world.finish();
  expect(world.slack.messages).toMatchObject([{ channel: 'C1' }]);
  const said = world.slack.asked.filter(({ method }) => method === 'chat.postEphemeral');
  expect(said).toMatchObject([{ values: { channel: 'C1', user: 'U1', thread_ts: '1.2' } }]);
  expect(world.slack.complaints).toEqual([]);
});

test('a command is answered privately; shown to everyone it is the same, once', async () => {
  await using database = await freshDatabase();
  await using world = await askedSlack({ desk: smallDesk(), ports: storedPorts(database) });
  expect(await world.send(commandBody(world.slack.responseUrl, 'Frist'))).toEqual({ status: 200, text: '' });
  await world.idle();
  const answer = whispered(world, 'respond', 'Für alle zeigen');
  expect(answer.values).toMatchObject({ response_type: 'ephemeral' });
  expect(world.slack.messages).toEqual([]);
  await world.send(pressBody(world, answer.value));
  await world.send(pressBody(world, answer.value, { user: { id: 'U2' } }));
  await world.send(pressBody(world, answer.value));
  await world.finish();
  const responses = world.slack.asked
    .filter(({ method }) => method === 'respond')
    .map(({ values }) => values);
  const shown = responses.filter((values) => values.response_type === 'in_channel');
  expect(shown).toHaveLength(1);
  expect(`${seenInSlack(shown[0] ?? {}).text}\nFür alle zeigen`).toBe(answer.text);
  expect(responses.filter((values) => values.delete_original)).toHaveLength(1);
  expect(world.slack.complaints).toEqual([]);
});

test('that nothing is known is offered to nobody else', async () => {
  await using whole = await wholeDesk(fakeLog());
  await using world = await askedSlack({ desk: whole.desk, ports: storedPorts(whole.db) });
  const offersToShow = async (question: string) => {
    await world.send(commandBody(world.slack.responseUrl, question));
    await world.idle();
    return whispered(world, 'respond', 'Für alle zeigen').value !== undefined;
  };
  expect(await offersToShow('Wer fördert Pinguine?')).toBe(false);
  expect(whispered(world, 'respond', '').text).toContain('keinen geprüften Eintrag');
  expect(await offersToShow('Was ist die nächste Frist?')).toBe(true);
  expect(world.slack.messages).toEqual([]);
});

test('a command in the direct chat with the bot is answered there, in a place that is known from then on', async () => {
  await using world = await askedSlack({ desk: smallDesk() });
  const command = commandBody(world.slack.responseUrl, 'Frist');
  await world.send({ ...command, channel_id: 'D1', channel_name: 'directmessage' });
  await world.finish();
  expect(world.slack.messages).toMatchObject([{ channel: 'D1' }]);
  const [known] = await world.places.channelsOf({ platform: 'slack', ref: 'T1' });
  expect(known).toMatchObject({ kind: 'direct', name: 'Name of U1', timezone: 'America/Toronto' });
});

test.each([
  ['of two people among themselves', {}],
  ['of which Slack does not say whose it is', { 'conversations.open': 'missing_scope' }],
])('a command in a direct chat %s is answered privately', async (_, refusals) => {
  await using world = await askedSlack({ desk: smallDesk(), slack: { refusals } });
  await world.send({ ...commandBody(world.slack.responseUrl, 'Frist'), channel_id: 'D2X' });
  await world.finish();
  expect(whispered(world, 'respond', '').text).toContain('Quantensensorik');
  expect(world.slack.messages).toEqual([]);
  expect(await world.places.channelsOf({ platform: 'slack', ref: 'T1' })).toEqual([]);
});

test('a form is opened by a press, and by a button where nothing was pressed', async () => {
  await using database = await freshDatabase();
  const desk = fakeDesk({
    write: () => ({ kind: 'form', form: FORM }),
    press: () => ({ kind: 'form', form: FORM }),
  });
  await using world = await askedSlack({ desk, ports: storedPorts(database) });
  await world.send(eventBody({ ...MENTION, text: '<@UBOT> abonnieren' }));
  await world.idle();
  const offer = whispered(world, 'chat.postEphemeral', 'Formular öffnen');
  expect(offer.text).toContain(FORM.title);
  await world.send(pressBody(world, offer.value));
  await world.send(pressBody(world, JSON.stringify({ name: 'news.subscribe', values: {} })));
  await world.finish();
  const opened = world.slack.asked.filter(({ method }) => method === 'views.open');
  expect(opened).toMatchObject([
    { values: { view: { type: 'modal' } } },
    { values: { view: { type: 'modal' } } },
  ]);
  expect(world.slack.complaints).toEqual([]);
});

test('a form that is ready too late is offered by a button instead', async () => {
  await using database = await freshDatabase();
  const desk = fakeDesk({ write: () => ({ kind: 'form', form: FORM }) });
  const refusals = { 'views.open': 'expired_trigger_id' };
  await using world = await askedSlack({ desk, ports: storedPorts(database), slack: { refusals } });
  await world.send(commandBody(world.slack.responseUrl, 'abonnieren'));
  await world.finish();
  expect(whispered(world, 'respond', 'Formular öffnen').value).toContain('slack.open');
});

const FORM = {
  name: 'news.subscribe',
  language: 'de',
  title: 'Meldungen abonnieren',
  note: 'Aus welchen Quellen?',
  fields: [],
  submits: [{ intent: 'save', label: 'Speichern' }],
  context: {},
};

test('a person in a channel where the bot cannot whisper is told in a direct chat', async () => {
  await using world = await askedSlack({
    desk: smallDesk(),
    slack: { refusals: { 'chat.postEphemeral': 'user_not_in_channel' } },
  });
  await world.send(eventBody({ ...MENTION, text: '<@UBOT> Wetter?' }));
  await world.finish();
  expect(world.slack.messages).toMatchObject([{ channel: 'U1' }]);
});

test('what is too fast is waited out once, and nothing is said twice', async () => {
  const behaviours = [
    { kind: 'too-fast', retryAfter: 0 },
    { kind: 'resets', stored: true },
  ] as const;
  const left = [...behaviours];
  await using world = await askedSlack({
    desk: smallDesk(),
    slack: { behaves: () => left.shift() ?? { kind: 'answers' } },
  });
  await world.send(eventBody(DIRECT));
  await world.finish();
  expect(world.slack.requests.map(({ behaviour }) => behaviour.kind)).toEqual(['too-fast', 'resets']);
  expect(world.slack.messages).toHaveLength(1);
  expect(world.log.lines.map(({ event }) => event)).toContain('slack: an answer was not shown');
});

test('why an answer could not be posted is told to the one who asked', async () => {
  await using world = await askedSlack({
    desk: smallDesk(),
    slack: { behaves: () => ({ kind: 'refuses', error: 'restricted_action' }) },
  });
  await world.send(eventBody(MENTION));
  await world.finish();
  expect(whispered(world, 'chat.postEphemeral', '').text).toContain('restricted_action');
});

test.each(['not_in_channel', 'channel_not_found'])(
  'that the bot has to be invited is told after %s',
  async (error) => {
    await using world = await askedSlack({
      desk: smallDesk(),
      slack: { behaves: () => ({ kind: 'refuses', error }) },
    });
    await world.send(eventBody(MENTION));
    await world.finish();
    expect(whispered(world, 'chat.postEphemeral', '').text).toContain('/invite @Allianzbote');
  },
);
