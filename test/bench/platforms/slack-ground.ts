import { randomUUID } from 'node:crypto';
import { arrivals } from '#test/bench/platforms/arrivals.ts';
import { type Ground, now } from '#test/bench/platforms/asking.ts';
import { ownDesk } from '#test/bench/platforms/own-desk.ts';
import { serveBot } from '#test/e2e/bot.ts';
import { slackToken } from '#test/stand-ins/slack.ts';
import { slackProcess } from '#test/stand-ins/slack-control.ts';
import { botProcess } from '#test/support/bot-process.ts';
import { dataFolder } from '#test/support/data-folder.ts';
import { SIGNING_SECRET, signedPost } from '#test/support/slack-request.ts';

/** The product, the embedded PostgreSQL as it keeps it, and Slack’s stand-in: each a process of its own. */
export async function slackGround(): Promise<Ground> {
  await using stack = new AsyncDisposableStack();
  const folder = stack.use(await dataFolder());
  const { said: databaseUrl } = stack.use(await botProcess(folder.path));
  const come = arrivals();
  const slack = stack.use(await slackProcess(0, come.come));
  const bot = stack.use(
    await serveBot({
      DATABASE_URL: databaseUrl,
      PORT: '0',
      SLACK_API_URL: slack.apiUrl,
      SLACK_BOT_TOKEN: slackToken('T1'),
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
    }),
  );
  const { desk } = stack.use(await ownDesk(databaseUrl));
  const handIn = async (event: object) => {
    const signed = signedPost(eventBody(event), { at: Temporal.Now.instant() });
    const response = await fetch(new URL('slack/events', bot.pageUrl), signed);
    await response.arrayBuffer();
    if (response.status !== 200) throw new Error(`the bot answered ${response.status}`);
    return now();
  };
  const running = stack.move();
  return {
    arrivals: come,
    desk,
    askerOf: (nth) => ({
      person: { platform: 'slack', ref: `U${nth}`, name: `Name of U${nth}` },
      channel: { tenant: { platform: 'slack', ref: 'T1' }, ref: `D${nth}` },
      conversation: `D${nth}`,
      isOutsider: false,
      isGuest: false,
      isHeardAlone: false,
      language: null,
    }),
    handIn: ({ channel: { ref: channel }, person: { ref: user } }, text) =>
      handIn({ type: 'message', channel, channel_type: 'im', user, text, ts: `${Date.now() / 1000}` }),
    handInNothing: () => handIn({ type: 'reaction_added', user: 'U0', reaction: 'eyes' }),
    async count() {
      const { messages, requests } = await slack.state();
      return { answered: messages.length, refused: requests.length - messages.length };
    },
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}

function eventBody(event: object): string {
  return JSON.stringify({
    type: 'event_callback',
    team_id: 'T1',
    api_app_id: 'A1',
    event_id: `Ev${randomUUID()}`,
    authorizations: [{ enterprise_id: null, team_id: 'T1', user_id: 'UBOT', is_enterprise_install: false }],
    event,
  });
}
