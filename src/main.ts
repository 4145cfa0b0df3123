import { randomUUID } from 'node:crypto';
import { feedReader } from '#adapters/feeds/source-reader.ts';
import { healthRoute } from '#adapters/http/health-route.ts';
import { startHttp } from '#adapters/http/server.ts';
import { connectDatabase } from '#adapters/postgres/connect.ts';
import { checkDatabase } from '#adapters/postgres/health.ts';
import { webPage } from '#adapters/web/page.ts';
import { PAGE_TENANT, type PageAccess } from '#adapters/web/page-options.ts';
import { newToken } from '#adapters/web/tokens.ts';
import { pollSources } from '#jobs/poll-feeds.ts';
import { schedule } from '#jobs/schedule.ts';
import { sendDeliveries } from '#jobs/send-deliveries.ts';
import { type Config, isLoopback } from '#src/config.ts';
import { SENDING } from '#src/deliveries/limits.ts';
import { firstChannels } from '#src/desk/first-channels.ts';
import { healthOf, progressOf } from '#src/health.ts';
import { configuredAdmins } from '#src/main/admins.ts';
import { composersOf } from '#src/main/composers.ts';
import { deskOf } from '#src/main/desk.ts';
import { jobsOf } from '#src/main/jobs.ts';
import { fillKnowledge, fillSources } from '#src/main/shipped.ts';
import { storesOn } from '#src/main/stores.ts';
import { userAgent } from '#src/news/user-agent.ts';
import type { ChatPlatform } from '#src/ports/chat-platform.ts';
import type { Log } from '#src/ports/log.ts';
import type { Words } from '#src/ports/words.ts';

// What the scheduled jobs are called in /health.
const SCHEDULE = 'schedule';

export type StartOptions = {
  readonly words: Words;
  readonly log: Log;
  /** How far the bot's clock is ahead of the real one (`serve --now`). */
  readonly clockOffset: Temporal.Duration;
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
 * Starts everything that is configured: configuration -> adapters -> jobs.
 * @throws Trouble for what the operator can put right; nothing is left running then.
 */
export async function startBot(config: Config, { words, log, clockOffset }: StartOptions): Promise<Bot> {
  await using started = new AsyncDisposableStack();
  const clock = { now: () => Temporal.Now.instant().add(clockOffset) };

  const { databaseUrl, dataFolder } = config;
  const connected = await connectDatabase({ databaseUrl, dataFolder, clockOffset, log });
  started.defer(() => connected.stop());
  const { database } = connected;
  const stores = storesOn(database, configuredAdmins(config));
  await fillKnowledge(stores.knowledge, config.knowledgeFile);
  await fillSources(stores.sources, config.sourcesFile);
  await firstChannels(stores.places, words, PAGE_TENANT);

  const reader = feedReader({
    userAgent: userAgent(config.operatorContact),
    allowedHosts: config.allowedSourceHosts,
  });
  started.defer(() => reader.stop());

  const page = webPage({
    ...stores,
    store: stores.pageStore,
    sources: stores.sourceStates,
    words,
    clock,
    log,
    access: pageAccess(config),
    publicUrl: config.publicUrl,
    operatorToken: newToken(),
  });
  const platforms = new Map<string, ChatPlatform>([[page.name, page]]);
  const progress = progressOf([...platforms.keys(), SCHEDULE]);
  const checks = [{ part: 'database', check: () => checkDatabase(database) }, ...progress.checks];
  const health = () => healthOf(checks);
  const http = await startHttp({ ...config, routes: [healthRoute(health), page.routes] });
  started.defer(() => http.stop());

  const parts = { stores, words, clock, log };
  const ending = new AbortController();
  const polling = { reader, store: stores.sources, news: stores.news, log, signal: ending.signal };
  const desk = deskOf(parts, {
    newKey: randomUUID,
    beforeSubscribing: (ids) => pollSources(polling, ids),
  });
  for (const [name, platform] of platforms) {
    await platform.start(desk);
    progress.started(name);
    started.defer(async () => {
      progress.stopping(name);
      await platform.stop();
    });
  }

  const sending = sendDeliveries({
    ledger: stores.ledger,
    platforms,
    composers: composersOf(parts),
    limits: SENDING,
    clock,
    log,
  });
  started.defer(() => sending.stop());
  const heard = await database.listen('delivery', () => sending.wake());
  started.defer(() => heard.stop());
  const jobs = jobsOf(parts, polling, sending);
  const ticks = schedule(jobs, stores.jobSlots, log);
  progress.started(SCHEDULE);
  started.defer(async () => {
    progress.stopping(SCHEDULE);
    await ticks.stop();
  });
  // First of all, so that a slow source does not hold up the end.
  started.defer(async () => {
    ending.abort();
    await reader.stop();
  });
  // Nobody waits for the first tick, nor the start for a slow source.
  void ticks.runNow();

  const running = started.move();
  return {
    pageUrl: config.publicUrl ?? `${http.url}/`,
    operatorUrl: page.operatorLink(config.publicUrl ?? http.url),
    stop: () => running.disposeAsync(),
  };
}

/** Open only where nothing public can lead to it; a proxy on this machine reaches loopback too. */
function pageAccess({ host, publicUrl, accessCode }: Config): PageAccess {
  const isPrivate = isLoopback(host) && publicUrl === null;
  return isPrivate ? { kind: 'open' } : { kind: 'sign-in', code: accessCode };
}
