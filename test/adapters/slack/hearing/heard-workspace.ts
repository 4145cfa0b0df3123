import { EventEmitter, once } from 'node:events';
import { startHttp } from '#adapters/http/server.ts';
import { fixedAccess } from '#adapters/slack/access.ts';
import { slackHearing } from '#adapters/slack/hearing/hearing.ts';
import { httpEntrance } from '#adapters/slack/hearing/http-entrance.ts';
import { slackWebApi, type WebApi } from '#adapters/slack/web-api.ts';
import { clockAhead } from '#src/main/clock.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { BOT_TOKEN, emulatedSlack, PERSON_TOKEN } from '#test/stand-ins/emulated-slack.ts';
import { seenInSlack } from '#test/support/seen-blocks.ts';
import { slackComplaints } from '#test/support/slack-limits.ts';
import { SIGNING_SECRET } from '#test/support/slack-request.ts';
import { wholeDesk } from '#test/support/whole-desk.ts';

/** The product in an emulated workspace: real events in, real answers out. */
export async function heardWorkspace() {
  await using stack = new AsyncDisposableStack();
  const log = fakeLog();
  const slack = stack.use(await emulatedSlack());
  const parts = stack.use(await wholeDesk(log));
  const clock = clockAhead(Temporal.Duration.from({ seconds: 0 }));
  const posts = new EventEmitter();
  const posted: string[] = [];
  const webApi = slackWebApi({ apiUrl: slack.apiUrl, requestSeconds: 5 });
  const api: WebApi = async (method, token, values) => {
    const answer = await webApi(method, token, values);
    if (method.startsWith('chat.post')) {
      posted.push(method);
      posts.emit('posted');
    }
    return answer;
  };
  const access = fixedAccess(BOT_TOKEN, api, log);
  const entrance = httpEntrance({ signingSecret: SIGNING_SECRET, clock, log });
  const { stores, words } = parts;
  const hearing = slackHearing({
    ...stores,
    words,
    clock,
    log,
    api,
    briefApi: api,
    answerMs: 5_000,
    access,
    entrance,
  });
  const http = await startHttp({
    host: '127.0.0.1',
    port: 0,
    routes: entrance.routes ? [entrance.routes] : [],
  });
  stack.defer(() => http.stop());
  await hearing.start(parts.desk);
  stack.defer(() => hearing.stop());
  const url = `${http.url}/slack/events`;
  slack.subscribe(url);
  const running = stack.move();
  return {
    ...parts,
    slack,
    log,
    url,
    /** The methods with which something was said. */
    posted,
    /** Resolves when the next answer stands in Slack. */
    nextAnswer: () => once(posts, 'posted'),
    /** Lets everything that was handed in come to its end. */
    finish: () => hearing.stop(),
    /** What stands in a channel, the oldest first; each within Slack’s limits. */
    async seen(channel: string) {
      const { messages } = await slack.ask(PERSON_TOKEN, 'conversations.history', { channel });
      return look(messages);
    },
    async seenInThread(channel: string, ts: string) {
      const { messages } = await slack.ask(PERSON_TOKEN, 'conversations.replies', { channel, ts });
      return look(messages);
    },
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}

function look(messages: unknown) {
  return (messages as Readonly<Record<string, unknown>>[])
    .toSorted((one, other) => Number(one.ts) - Number(other.ts))
    .map((message) => ({ ...seenInSlack(message), complaints: slackComplaints(message) }));
}
