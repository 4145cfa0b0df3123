import { randomUUID } from 'node:crypto';
import { loadWords } from '#adapters/i18next/words.ts';
import { openDatabase } from '#adapters/postgres/database.ts';
import { clockAhead } from '#src/main/clock.ts';
import { deskOf } from '#src/main/desk.ts';
import { storesOn } from '#src/main/stores.ts';
import { noDirectChat } from '#src/people/direct-chat.ts';
import { managersUnknown } from '#src/people/manages.ts';
import type { Desk } from '#src/ports/desk.ts';
import { type Answers, answersOf } from '#test/bench/slack/answers.ts';
import { serveBot } from '#test/e2e/bot.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { slackToken } from '#test/stand-ins/slack.ts';
import { type SlackProcess, slackProcess } from '#test/stand-ins/slack-control.ts';
import { botProcess } from '#test/support/bot-process.ts';
import { dataFolder } from '#test/support/data-folder.ts';
import { SIGNING_SECRET } from '#test/support/slack-request.ts';

export type Ground = AsyncDisposable & {
  /** Where the bot’s HTTP server listens. */
  readonly url: string;
  readonly slack: SlackProcess;
  readonly answers: Answers;
  /** The same desk on the same database, in this process and without Slack. */
  readonly desk: Desk;
};

/** The product, the embedded PostgreSQL as it keeps it, and Slack’s stand-in: each a process of its own. */
export async function groundFor(): Promise<Ground> {
  await using stack = new AsyncDisposableStack();
  const folder = stack.use(await dataFolder());
  const { said: databaseUrl } = stack.use(await botProcess(folder.path));
  const answers = answersOf();
  const slack = stack.use(await slackProcess(0, answers.come));
  const bot = stack.use(
    await serveBot({
      DATABASE_URL: databaseUrl,
      PORT: '0',
      SLACK_API_URL: slack.apiUrl,
      SLACK_BOT_TOKEN: slackToken('T1'),
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
    }),
  );
  const database = openDatabase({ url: databaseUrl });
  stack.defer(() => database.close());
  const parts = {
    stores: storesOn(database, { admins: [], secretKeys: [] }),
    words: await loadWords(new URL('../../../locales/', import.meta.url)),
    clock: clockAhead(Temporal.Duration.from({ seconds: 0 })),
    log: fakeLog(),
  };
  const desk = deskOf(parts, {
    newKey: randomUUID,
    beforeSubscribing: async () => undefined,
    directChat: noDirectChat,
    answerHours: 16,
    manages: managersUnknown,
    contact: null,
  });
  const running = stack.move();
  return { url: bot.pageUrl, slack, answers, desk, [Symbol.asyncDispose]: () => running.disposeAsync() };
}
