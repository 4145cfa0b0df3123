import { type Logger, WebAPIRateLimitedError, WebClient, type WebClientOptions } from '@slack/web-api';
import { retryAfter } from '#adapters/slack/retry-after.ts';

/** Asks Slack once. Rejects with the errors of `@slack/web-api`, or with what broke the connection. */
export type WebApi = (
  method: string,
  /** Null for the few methods that a secret of the app opens. */
  token: string | null,
  values: Readonly<Record<string, unknown>>,
) => Promise<Readonly<Record<string, unknown>>>;

export type WebApiOptions = {
  /** Ends with a slash. */
  readonly apiUrl: string;
  /** After so long without an answer the request is broken off. */
  readonly requestSeconds: number;
};

/** Slack's own client, with everything off by which it would repeat, wait or log by itself. */
export function slackWebApi(options: WebApiOptions): WebApi {
  const client = new WebClient(undefined, { ...onceOptions(options), logger: SILENT });
  return async (method, token, values) => {
    const given = token === null ? values : { ...values, token };
    return { ...(await client.apiCall(method, given)) };
  };
}

/** For every client of Slack's packages: one call is one request. */
export function onceOptions({ apiUrl, requestSeconds }: WebApiOptions): Omit<WebClientOptions, 'logger'> {
  return {
    slackApiUrl: apiUrl,
    allowAbsoluteUrls: false,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    // A request that waited in the client's own queue would be counted as sent, and its time as Slack's.
    maxRequestConcurrency: Number.POSITIVE_INFINITY,
    timeout: requestSeconds * 1000,
    fetch: fetchOnce,
  };
}

// The client knows a 429 only where a header says for how long, and leaves its body and with it the connection hanging.
const fetchOnce: NonNullable<WebClientOptions['fetch']> = async (url, init) => {
  const { signal = null, ...rest } = init ?? {};
  const response = await fetch(url, { ...rest, signal });
  if (response.status !== 429) return response;
  await response.arrayBuffer().catch(() => undefined);
  throw new WebAPIRateLimitedError(retryAfter(response.headers.get('retry-after')));
};

// What happened is told by whoever asked, in our own words and without what people wrote.
export const SILENT: Logger = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  getLevel: () => 'error' as ReturnType<Logger['getLevel']>,
  setName() {},
};
