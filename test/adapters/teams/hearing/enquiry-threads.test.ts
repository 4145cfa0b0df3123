import { expect, test } from 'vitest';
import { wiredTeams } from '#test/adapters/teams/wired-teams.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { enquiring } from '#test/support/enquiring.ts';
import type { Json } from '#test/support/payload-families.ts';
import { seenInTeams } from '#test/support/seen-activity.ts';
import { wholeDesk } from '#test/support/whole-desk.ts';

const HERE = {
  appId: 'b07a0000-0000-4000-8000-000000000001',
  tenantId: '5c0e1a00-0000-4000-8000-00000000a11a',
};
const BOT = { id: `28:${HERE.appId}`, name: 'Allianzbote' };
const MENTION = '<at>Allianzbote</at>';
const LENA = { id: '29:lena', name: 'Lena', aadObjectId: 'aad-lena' };
const CHANNEL = '19:experts@thread.tacv2';
const GROUP = '19:experts@thread.v2';

/** An enquiry of Mira stands in a channel or group chat, where Lena writes. */
async function begin(place: string) {
  await using stack = new AsyncDisposableStack();
  const whole = stack.use(await wholeDesk(fakeLog()));
  const { teams, platform, ...wired } = stack.use(await wiredTeams(whole, [HERE]));
  await wired.start(whole.desk);
  const serviceUrl = teams.serviceUrl(HERE.tenantId);
  const conversationType = place === CHANNEL ? 'channel' : 'groupChat';
  let ids = 0;
  const activityIn = (conversation: string, more: Json): Json => ({
    type: 'message',
    id: `f:${++ids}`,
    channelId: 'msteams',
    from: LENA,
    recipient: BOT,
    serviceUrl,
    conversation: { id: conversation, conversationType, isGroup: true, tenantId: HERE.tenantId },
    channelData: {
      tenant: { id: HERE.tenantId },
      ...(place === CHANNEL && { team: { id: '19:team@thread.tacv2' }, channel: { id: place } }),
    },
    locale: 'en-CA',
    ...more,
  });
  const handIn = async (activity: Json) => {
    await wired.send(HERE.appId, activity);
    await wired.idle();
  };
  await handIn(activityIn(place, { type: 'installationUpdate', action: 'add' }));
  teams.clear();
  const address = { tenant: { platform: 'teams', ref: HERE.tenantId }, ref: place };
  const enquiry = await enquiring(whole, address, platform);
  const post = teams.messages[0]?.activityId ?? '';
  const mentioned = { type: 'mention', mentioned: BOT, text: MENTION };
  const kept = stack.move();
  return {
    ...enquiry,
    teams,
    handIn,
    post,
    /** What Lena writes below the post; in a group chat, where nothing is below another, beside it. */
    written: (text: string, entities: readonly Json[] = []) =>
      activityIn(place === CHANNEL ? `${place};messageid=${post}` : place, {
        text,
        entities: [...(text.includes(MENTION) ? [mentioned] : []), ...entities],
      }),
    seen: () => teams.messages.map(seenInTeams),
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

test('a reply in the thread of an enquiry reaches its asker wherever they are, without the mention', async () => {
  await using world = await begin(CHANNEL);
  expect(world.seen()[0]?.text).toContain(
    'begin your message with @Allianzbote. The text after it is sent to Mira',
  );
  const reply = world.written(`<p>${MENTION}&nbsp;Yes, you may.</p><p>Until March.</p>`);
  await world.handIn(reply);
  await world.handIn(reply);
  expect(await world.told()).toEqual([expect.stringContaining('"Yes, you may.\\nUntil March."')]);
  const [post, confirmation, ...more] = world.seen();
  expect(post?.text).toMatch(/answered.*Answer by Lena:.*Yes, you may\./s);
  expect(post?.text).not.toContain('@Allianzbote');
  expect(confirmation).toMatchObject({ conversation: `${CHANNEL};messageid=${world.post}`, onlyFor: null });
  expect(confirmation?.text).toMatch(
    /Antwort von Lena auf Anfrage A-1001 geht an Mira:.*answer by Lena to enquiry A-1001 is on its way to Mira:\nYes, you may\./s,
  );
  expect(more).toEqual([]);
  expect(world.teams.complaints).toEqual([]);
});

test('in a group chat, which has no threads, whoever quotes the enquiry answers it', async () => {
  await using world = await begin(GROUP);
  await world.handIn(world.written(`${MENTION} Yes, you may.`));
  expect(await world.told()).toEqual([]);
  const quote = { type: 'quotedReply', quotedReply: { messageId: world.post } };
  await world.handIn(world.written(`<quoted messageId="${world.post}"/> ${MENTION} Yes, you may.`, [quote]));
  expect(await world.told()).toEqual([expect.stringContaining('"Yes, you may."')]);
});

test('a reply that ends with a question mark goes to nobody before it is said for whom it is', async () => {
  await using world = await begin(CHANNEL);
  await world.handIn(world.written(`${MENTION} Yes, you may. Does that help?`));
  expect(await world.told()).toEqual([]);
  expect(world.seen().at(-1)).toMatchObject({
    conversation: `${CHANNEL};messageid=${world.post}`,
    onlyFor: null,
    buttons: ['Antwort senden', 'Allianzbote fragen'],
  });
  expect(world.teams.complaints).toEqual([]);
});

test.each([
  ['says nothing to the bot', 'I think they may, but let us ask the lawyers.'],
  ['speaks of the bot', `I think they may, ${MENTION} knows nothing of it.`],
  ['asks the bot for help', `${MENTION} help`],
])('who %s sends nothing', async (_, text) => {
  await using world = await begin(CHANNEL);
  await world.handIn(world.written(text));
  expect(await world.told()).toEqual([]);
  expect(await world.state()).toBe('open');
});
