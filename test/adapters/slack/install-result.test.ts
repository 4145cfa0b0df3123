import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError } from '@slack/web-api';
import { expect, test } from 'vitest';
import { resultOfError } from '#adapters/slack/install-result.ts';

const refused = (error: string) => new WebAPIPlatformError({ ok: false, error });

test.each([
  ['a code that has expired', refused('code_already_used'), 'code'],
  ['too many requests', new WebAPIRateLimitedError(5), 'unreachable'],
  ['too many requests, said in the answer', refused('ratelimited'), 'unreachable'],
  ['a gateway', new WebAPIHTTPError(502, 'Bad Gateway', {}), 'unreachable'],
  ['a wrong client secret', refused('bad_client_secret'), 'failed'],
  ['anything else', new TypeError('x is not a function'), 'failed'],
])('%s', (_, error, kind) => {
  expect(resultOfError(error)).toEqual({ kind });
});
