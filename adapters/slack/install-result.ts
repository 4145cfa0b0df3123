import { AuthorizationError, InvalidStateError, MissingCodeError, MissingStateError } from '@slack/oauth';
import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api';
import { PASSING } from '#adapters/slack/refusals.ts';

/** How an installation ended. */
export type InstallResult =
  | { readonly kind: 'installed'; readonly place: string }
  | { readonly kind: 'denied' | 'stale' | 'code' | 'unreachable' | 'failed' };

// docs.slack.dev/reference/methods/oauth.v2.access
const USED_CODE = ['invalid_code', 'code_already_used', 'code_expired'];
const BUSY = ['ratelimited', 'rate_limited', ...PASSING];

/** What a failed installation means for the person in front of it. */
export function resultOfError(error: unknown): InstallResult {
  if (error instanceof AuthorizationError) return { kind: 'denied' };
  if (error instanceof MissingStateError || error instanceof InvalidStateError) return { kind: 'stale' };
  if (error instanceof MissingCodeError) return { kind: 'code' };
  const isUnanswered =
    error instanceof WebAPIRequestError ||
    error instanceof WebAPIHTTPError ||
    error instanceof WebAPIRateLimitedError;
  if (isUnanswered) return { kind: 'unreachable' };
  if (!(error instanceof WebAPIPlatformError)) return { kind: 'failed' };
  if (USED_CODE.includes(error.data.error)) return { kind: 'code' };
  return { kind: BUSY.includes(error.data.error) ? 'unreachable' : 'failed' };
}
