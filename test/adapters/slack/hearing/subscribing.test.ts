import { expect, test } from 'vitest';
import { askedSlack, commandBody, storedPorts } from '#test/adapters/slack/hearing/asked-slack.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { filledIn } from '#test/support/filled-view.ts';
import { wholeDesk } from '#test/support/whole-desk.ts';

type Json = Readonly<Record<string, unknown>>;

const TENANT = { platform: 'slack', ref: 'T1' };

test('a channel is subscribed by command and form, with a preview before', async () => {
  await using whole = await wholeDesk(fakeLog());
  await using world = await askedSlack({
    desk: whole.desk,
    ports: { ...storedPorts(whole.db), places: whole.stores.places },
  });
  await world.send(commandBody(world.slack.responseUrl, 'fristen abonnieren'));
  await world.idle();
  const opened = world.slack.asked.findLast(({ method }) => method === 'views.open');
  const view = filledIn(opened?.values.view as Json);
  const sent = { team: { id: 'T1' }, user: { id: 'U1' }, view };
  const actions = [{ type: 'button', action_id: 'submit-preview', value: 'preview' }];
  await world.send({ ...sent, type: 'block_actions', trigger_id: '9.1', actions });
  await world.idle();
  expect(world.slack.asked.filter(({ method }) => method === 'views.update')).toHaveLength(1);
  expect(await world.send({ ...sent, type: 'view_submission' })).toEqual({ status: 200, text: '' });
  await world.finish();
  const [channel] = await whole.stores.places.channelsOf(TENANT);
  const subscriptions = await whole.db.query('select owner_ref from subscription where channel_id = $1', [
    channel?.id,
  ]);
  expect(subscriptions).toEqual([{ owner_ref: 'U1' }]);
  expect(world.slack.messages).toMatchObject([{ channel: 'C1' }]);
  expect(world.slack.complaints).toEqual([]);
});
