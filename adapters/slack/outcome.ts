import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api';
import { refusal } from '#adapters/slack/refusals.ts';
import type { Outcome } from '#src/model/delivery.ts';

/** Answered by Slack itself, before it did anything; 502 and 504 come from a gateway that saw no answer. */
const NOT_DONE = [500, 501, 503];
/** The time to mend what stands between the bot and Slack. */
const REFUSED_SECONDS = 300;

// The connection was never there, so that nothing can have been sent.
const NEVER_CONNECTED = [
  /^(ECONNREFUSED|ENOTFOUND|EAI_\w+|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|UND_ERR_CONNECT_TIMEOUT)$/,
  /^(CERT_\w+|ERR_TLS_CERT_\w+|SELF_SIGNED_\w+|DEPTH_ZERO_\w+|UNABLE_TO_\w+)$/,
];

/** What Slack's answer to a post or an edit means. */
export function outcomeOfAnswer({ ts }: Readonly<Record<string, unknown>>): Outcome {
  if (typeof ts === 'string' && ts !== '') return { kind: 'sent', messageRef: ts };
  return { kind: 'unknown', reason: { key: 'slack:no-answer' } };
}

/** What an error of the client means. Only what Slack did not take for certain is tried again. */
export function outcomeOfError(error: unknown): Outcome {
  if (error instanceof WebAPIPlatformError) return refusal(error.data.error);
  if (error instanceof WebAPIRateLimitedError) {
    const seconds = error.retryAfter;
    const reason = { key: 'slack:too-fast', values: { seconds } } as const;
    return { kind: 'again', afterSeconds: seconds, holds: 'tenant', reason };
  }
  if (error instanceof WebAPIHTTPError) return outcomeOfStatus(error.statusCode);
  const code = error instanceof WebAPIRequestError ? connectionFault(error.original) : null;
  if (code === null) return { kind: 'unknown', reason: { key: 'slack:no-answer' } };
  const reason = { key: 'slack:unreachable', values: { code } } as const;
  return { kind: 'again', afterSeconds: 0, holds: 'channel', reason };
}

function outcomeOfStatus(status: number): Outcome {
  const values = { status };
  if (NOT_DONE.includes(status)) {
    const reason = { key: 'slack:unavailable', values } as const;
    return { kind: 'again', afterSeconds: 0, holds: 'channel', reason };
  }
  if (status < 400 || status >= 500)
    return { kind: 'unknown', reason: { key: 'slack:unclear-status', values } };
  // Slack itself refuses with 200; this is a proxy, a firewall or a wrong address.
  const reason = { key: 'slack:refused-status', values } as const;
  return { kind: 'again', afterSeconds: REFUSED_SECONDS, holds: 'tenant', reason };
}

/** The code of a fault that kept the connection from coming about; null for any other. */
function connectionFault(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const { code } = error as NodeJS.ErrnoException;
  if (code !== undefined) return NEVER_CONNECTED.some((known) => known.test(code)) ? code : null;
  return connectionFault(error.cause);
}
