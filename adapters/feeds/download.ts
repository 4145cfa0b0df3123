import { Agent, type Dispatcher, type FormData, request } from 'undici';
import { hostAndPort, publicLookUp, refuseClosedHost } from '#adapters/feeds/address-guard.ts';
import { readBody } from '#adapters/feeds/body.ts';
import { type Fault, fault } from '#adapters/feeds/fault.ts';
import { faultOf } from '#adapters/feeds/fault-of.ts';
import { freshFor } from '#adapters/feeds/fresh-for.ts';
import { httpsFirst } from '#adapters/feeds/https-first.ts';
import { retryAfterSeconds } from '#adapters/feeds/retry-after.ts';
import type { Validators } from '#src/ports/source-reader.ts';

export type DownloadOptions = {
  /** Tells publishers who asks and how to reach the operator. */
  readonly userAgent: string;
  /** `host:port` that may be fetched although the address is private. */
  readonly allowedHosts: readonly string[];
  readonly seconds?: number;
  readonly maxBytes?: number;
};

export type Download =
  | {
      readonly kind: 'body';
      readonly bytes: Uint8Array;
      readonly contentType: string | null;
      readonly url: string;
      readonly validators: Validators;
      readonly freshForSeconds?: number;
    }
  | { readonly kind: 'unchanged'; readonly freshForSeconds?: number }
  | Fault;

export type Downloader = {
  /** With a form it is sent to be answered, else the address is only asked for what it shows. */
  fetch(url: string, validators: Validators, form?: FormData | null): Promise<Download>;
  stop(): Promise<void>;
};

type Question = {
  readonly validators: Validators;
  readonly form: FormData | null;
  readonly signal: AbortSignal;
};

const SECONDS = 20;
const MAX_BYTES = 5 * 1024 * 1024;
const MAX_REDIRECTS = 5;
const DISCARD_MS = 500;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const NOT_SERVED: ReadonlySet<string> = new Set(['refused', 'tls', 'timeout', 'broken-off']);
const ACCEPT =
  'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/html;q=0.8, */*;q=0.5';

/** Downloads with limits that really close the socket, follows redirects by hand and checks every hop. */
export function downloader(options: DownloadOptions): Downloader {
  const { seconds = SECONDS, maxBytes = MAX_BYTES } = options;
  const allowed = new Set(options.allowedHosts.map((host) => host.toLowerCase()));
  const open = new Agent();
  const guarded = new Agent({ connect: { lookup: publicLookUp() } });

  const hop = (url: URL, { validators, form, signal }: Question) => {
    refuseClosedHost(url, allowed);
    return request(url, {
      method: form === null ? 'GET' : 'POST',
      body: form,
      dispatcher: allowed.has(hostAndPort(url)) ? open : guarded,
      headers: headersFor(options.userAgent, validators),
      signal,
      headersTimeout: seconds * 1000,
      bodyTimeout: seconds * 1000,
    });
  };

  const follow = async (start: URL, question: Question): Promise<Download> => {
    let url = start;
    for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
      const response = await hop(url, question);
      const next = redirectOf(response, url);
      if (!next) return take(response, url, { maxBytes, asksForChanges: isConditional(question.validators) });
      await discard(response);
      if (!isWeb(next)) return fault('bad-address', { url: next.href });
      url = next;
    }
    return fault('too-many-redirects', { host: start.host });
  };

  const attempt = async (url: URL, validators: Validators, form: FormData | null): Promise<Download> => {
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), seconds * 1000);
    try {
      return await follow(url, { validators, form, signal: limit.signal });
    } catch (cause) {
      return faultOf(cause, url, { seconds, megabytes: Math.round(maxBytes / 1024 / 1024) });
    } finally {
      clearTimeout(timer);
    }
  };

  return {
    async fetch(address, validators, form = null) {
      const url = URL.parse(address);
      if (!url || !isWeb(url)) return fault('bad-address', { url: address });
      const [first = url, second] = httpsFirst(url, allowed);
      const got = await attempt(first, validators, form);
      return second && isNotServed(got) ? attempt(second, validators, form) : got;
    },
    async stop() {
      await Promise.all([open.destroy(), guarded.destroy()]);
    },
  };
}

/** Whether nobody answers there, so that the other scheme may be tried. */
function isNotServed(got: Download): boolean {
  return got.kind === 'fault' && NOT_SERVED.has(got.code);
}

async function take(
  response: Dispatcher.ResponseData,
  url: URL,
  { maxBytes, asksForChanges }: { readonly maxBytes: number; readonly asksForChanges: boolean },
): Promise<Download> {
  const { statusCode: status, headers } = response;
  const fresh = freshFor(header(headers['cache-control']));
  // Who was asked for the whole cannot answer that it has not changed.
  if (status === 304 && asksForChanges) {
    await discard(response);
    return { kind: 'unchanged', ...fresh };
  }
  if (status !== 200) {
    await discard(response);
    return fault('status', { host: url.host, status }, retryAfterSeconds(header(headers['retry-after'])));
  }
  const bytes = await readBody(response.body, header(headers['content-encoding']) ?? '', maxBytes);
  return {
    kind: 'body',
    bytes,
    contentType: header(headers['content-type']),
    url: url.href,
    validators: { etag: header(headers.etag), lastModified: header(headers['last-modified']) },
    ...fresh,
  };
}

/** A body that nobody reads would hold its socket; it is read up to a bound and then cut off, nor is it waited for. */
async function discard({ body }: Dispatcher.ResponseData): Promise<void> {
  const signal = AbortSignal.timeout(DISCARD_MS);
  await body.dump({ limit: 64 * 1024, signal }).catch(() => undefined);
}

function isConditional({ etag, lastModified }: Validators): boolean {
  return etag !== null || lastModified !== null;
}

function headersFor(userAgent: string, { etag, lastModified }: Validators): Record<string, string> {
  return {
    accept: ACCEPT,
    'accept-encoding': 'gzip, br, deflate',
    'user-agent': userAgent,
    ...(etag === null ? {} : { 'if-none-match': etag }),
    ...(lastModified === null ? {} : { 'if-modified-since': lastModified }),
  };
}

function redirectOf(response: Dispatcher.ResponseData, from: URL): URL | null {
  const location = header(response.headers.location);
  return REDIRECTS.has(response.statusCode) && location !== null ? URL.parse(location, from.href) : null;
}

function isWeb(url: URL): boolean {
  return url.protocol === 'https:' || url.protocol === 'http:';
}

function header(value: string | string[] | undefined): string | null {
  return (Array.isArray(value) ? value[0] : value) ?? null;
}
