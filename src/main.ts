import { randomUUID } from 'node:crypto';
import { healthRoute } from '#adapters/http/health-route.ts';
import { startHttp } from '#adapters/http/server.ts';
import { databaseHealth } from '#adapters/postgres/health.ts';
import { pollSources } from '#jobs/poll-feeds.ts';
import { trySources } from '#jobs/try-source.ts';
import type { Config } from '#src/config/settings.ts';
import { healthOf, progressOf } from '#src/health.ts';
import { clockAhead } from '#src/main/clock.ts';
import { deskOf } from '#src/main/desk.ts';
import { layGround } from '#src/main/ground.ts';
import { jobsOf } from '#src/main/jobs.ts';
import { chooserOf, sayingWhereQuestionsGo } from '#src/main/model.ts';
import { pageOf } from '#src/main/page.ts';
import type { Platforms } from '#src/main/parts.ts';
import { pollingOf } from '#src/main/polling.ts';
import { slackOf } from '#src/main/slack.ts';
import { type MicrosoftCloud, PUBLIC_CLOUD, teamsOf } from '#src/main/teams.ts';
import { SCHEDULE, startPlatforms, startSchedule, startSending } from '#src/main/work.ts';
import { firstDirectChat } from '#src/people/direct-chat.ts';
import { managersUnknown } from '#src/people/manages.ts';
import type { Log } from '#src/ports/log.ts';
import type { Words } from '#src/ports/words.ts';

export type StartOptions = {
  readonly words: Words;
  readonly log: Log;
  /** How far the bot's clock is ahead of the real one (`serve --now`). */
  readonly clockOffset: Temporal.Duration;
  /** Where Teams stands; Microsoft's public cloud but in tests. */
  readonly microsoft?: MicrosoftCloud;
};

/** The running product. */
export type Bot = {
  readonly pageUrl: string;
  /** Signs the operator in as admin. */
  readonly operatorUrl: string;
  /** Finishes what is on its way, hands back the rest and closes everything. */
  stop(): Promise<void>;
};

/**
 * Starts everything that is configured: configuration -> adapters -> jobs. Whatever starts puts its end on
 * `started`, so that all ends in the reverse order.
 * @throws Trouble for what the operator can put right; nothing is left running then.
 */
export async function startBot(config: Config, options: StartOptions): Promise<Bot> {
  await using started = new AsyncDisposableStack();
  const { log, clockOffset, microsoft = PUBLIC_CLOUD } = options;
  const words = sayingWhereQuestionsGo(options.words, config);
  const clock = clockAhead(clockOffset);
  const { database, stores } = await layGround(config, options, started);
  const parts = { stores, words, clock, log };
  const reading = pollingOf(config, parts, started);

  const slack = await slackOf(config, parts);
  const teams = await teamsOf(config, parts, microsoft);
  const page = pageOf(config, parts, teams?.signIn ?? null);
  const chats = [slack, teams].filter((chat) => chat !== null);
  const platforms: Platforms = new Map(
    [page, ...chats.map(({ platform }) => platform)].map((one) => [one.name, one]),
  );
  const progress = progressOf([...platforms.keys(), SCHEDULE]);
  const checks = [databaseHealth(database, clock), ...progress.checks];
  const hearing = chats.flatMap((chat) => chat.checks);
  const health = healthRoute(() => healthOf(checks, hearing));
  const routes = [health, page.routes, ...chats.flatMap((chat) => chat.routes)];
  const http = await startHttp({ ...config, routes });
  started.defer(() => http.stop());

  const desk = deskOf(parts, {
    newKey: randomUUID,
    contact: config.operatorContact,
    chooser: await chooserOf(config, log),
    manages: slack?.manages ?? managersUnknown,
    directChat: firstDirectChat(chats.map((chat) => chat.directChat)),
    answerHours: config.enquiryHours,
    secrets: teams?.secrets ?? [],
    beforeSubscribing: (ids) => pollSources(reading.polling, ids),
    trySource: trySources(reading.reader),
  });
  await startPlatforms(platforms, desk, progress, started);
  const sending = await startSending(parts, platforms, database, started);
  const jobs = jobsOf(parts, {
    polling: reading.polling,
    statedBy: reading.reader.statedBy,
    sending,
    secrets: teams?.secrets ?? [],
    clockOffset,
  });
  startSchedule(jobs, parts, reading, progress, started);

  const running = started.move();
  return {
    pageUrl: config.publicUrl ?? `${http.url}/`,
    operatorUrl: page.operatorLink(config.publicUrl ?? http.url),
    stop: () => running.disposeAsync(),
  };
}
