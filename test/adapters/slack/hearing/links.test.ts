import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { askedSlack, eventBody, MENTION, storedPorts } from '#test/adapters/slack/hearing/asked-slack.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { knowledgeOf } from '#test/support/knowledge.ts';
import { wholeDesk } from '#test/support/whole-desk.ts';

const DEMO = fileURLToPath(new URL('../../../fixtures/questions/demo.yaml', import.meta.url));
const Q1 = 'https://www.demo.example/q1/?utm_source=news';
const SHARED = {
  type: 'link_shared',
  channel: 'C1',
  user: 'U1',
  message_ts: '1.5',
  is_bot_user_member: true,
  source: 'conversations_history',
  unfurl_id: 'C1.1.5.abc',
  links: [{ domain: 'demo.example', url: Q1 }],
};

/** The bot in a channel, where links are shared with it, one after the other. */
async function share(refusals = {}, ...events: Readonly<Record<string, unknown>>[]) {
  await using whole = await wholeDesk(fakeLog(), await knowledgeOf(DEMO));
  const ports = { ...storedPorts(whole.db), places: whole.stores.places };
  await using world = await askedSlack({ desk: whole.desk, ports, slack: { refusals } });
  await world.send(eventBody(MENTION));
  for (const [at, event] of events.entries()) {
    await world.idle();
    await world.send(eventBody(event, { event_id: `Link${at}` }));
  }
  await world.finish();
  const unfurled = world.slack.asked.filter(({ method }) => method === 'chat.unfurl');
  return { unfurled, complaints: world.slack.complaints, lines: world.log.lines };
}

test('below a link to a call stands its preview, once', async () => {
  const { unfurled, complaints } = await share({}, SHARED, SHARED);
  expect(unfurled).toMatchObject([{ tenant: 'T1', values: { channel: 'C1', ts: '1.5' } }]);
  expect(Object.keys(unfurled[0]?.values.unfurls ?? {})).toEqual([Q1]);
  expect(complaints).toEqual([]);
});

test.each([
  ['while somebody is still writing', { source: 'composer', message_ts: 'Uxxxxxxx', channel: 'COMPOSER' }],
  ['while somebody is still writing in a channel', { source: 'composer' }],
  ['in a channel where the bot is not', { channel: 'C9X' }],
  ['below another link', { links: [{ url: 'https://www.demo.example/other' }, null] }],
])('nothing is shown %s', async (_, more) => {
  expect((await share({}, { ...SHARED, ...more })).unfurled).toEqual([]);
});

test('a preview that Slack refuses is just missing', async () => {
  const { unfurled, lines } = await share({ 'chat.unfurl': 'cannot_unfurl_url' }, SHARED);
  expect(unfurled).toHaveLength(1);
  expect(lines.filter(({ level }) => level === 'error' || level === 'warn')).toEqual([]);
});
