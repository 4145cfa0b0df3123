import { type FeedReader, feedReader } from '#adapters/feeds/source-reader.ts';
import type { Polling } from '#jobs/poll-feeds.ts';
import type { Config } from '#src/config/settings.ts';
import type { Parts } from '#src/main/parts.ts';
import { userAgent } from '#src/news/user-agent.ts';

/**
 * How sources are read, and what they say for deadlines. `end` breaks off what is being read, so that a slow source does
 * not hold up the end.
 */
export function pollingOf(
  config: Config,
  { stores, log }: Parts,
  started: AsyncDisposableStack,
): { readonly polling: Polling; readonly reader: FeedReader; end(): Promise<void> } {
  const reader = readerOf(config);
  started.defer(() => reader.stop());
  const ending = new AbortController();
  return {
    polling: { reader, store: stores.sources, news: stores.news, log, signal: ending.signal },
    reader,
    async end() {
      ending.abort();
      await reader.stop();
    },
  };
}

/** Who reads sources, with what the configuration allows. */
export function readerOf({ operatorContact, allowedSourceHosts }: Config): FeedReader {
  return feedReader({ userAgent: userAgent(operatorContact), allowedHosts: allowedSourceHosts });
}
