import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api';
import { describe, expect, test } from 'vitest';
import { outcomeOfAnswer, outcomeOfError } from '#adapters/slack/outcome.ts';
import { retryAfter } from '#adapters/slack/retry-after.ts';

const refused = (error: string) => new WebAPIPlatformError({ ok: false, error });
const status = (code: number) => new WebAPIHTTPError(code, '', {});
const broken = (code: string) =>
  new WebAPIRequestError(new TypeError('fetch failed', { cause: Object.assign(new Error(), { code }) }));

const CHANNEL = { kind: 'again', holds: 'channel', afterSeconds: 0 } as const;
const UNAUTHORISED = { kind: 'again', holds: 'tenant', afterSeconds: 600 } as const;
const UNKNOWN = { kind: 'unknown' } as const;

describe('an error of the client becomes an outcome', () => {
  test.each([
    ['429', new WebAPIRateLimitedError(17), { kind: 'again', holds: 'tenant', afterSeconds: 17 }],
    ['ratelimited', refused('ratelimited'), { kind: 'again', holds: 'tenant', afterSeconds: 5 }],
    ['500', status(500), CHANNEL],
    ['503', status(503), CHANNEL],
    ['502 of a gateway', status(502), UNKNOWN],
    ['504 of a gateway', status(504), UNKNOWN],
    ['403 of a proxy', status(403), { kind: 'again', holds: 'tenant', afterSeconds: 300 }],
    ['no server', broken('ECONNREFUSED'), CHANNEL],
    ['no name', broken('ENOTFOUND'), CHANNEL],
    ['no name now', broken('EAI_AGAIN'), CHANNEL],
    ['no connection in time', broken('UND_ERR_CONNECT_TIMEOUT'), CHANNEL],
    ['a wrong certificate', broken('ERR_TLS_CERT_ALTNAME_INVALID'), CHANNEL],
    ['a reset', broken('ECONNRESET'), UNKNOWN],
    ['a closed socket', broken('UND_ERR_SOCKET'), UNKNOWN],
    ['no answer in time', new WebAPIRequestError(new DOMException('', 'TimeoutError')), UNKNOWN],
    ['half an answer', new TypeError('terminated'), UNKNOWN],
    ['no JSON', refused('<html>Bad gateway</html>'), UNKNOWN],
    ['service_unavailable', refused('service_unavailable'), CHANNEL],
    ['internal_error', refused('internal_error'), UNKNOWN],
    ['fatal_error', refused('fatal_error'), UNKNOWN],
    ['duplicate_message_not_found', refused('duplicate_message_not_found'), UNKNOWN],
    ['channel_not_found', refused('channel_not_found'), { kind: 'closed' }],
    ['is_archived', refused('is_archived'), { kind: 'closed' }],
    ['not_in_channel', refused('not_in_channel'), { kind: 'closed' }],
    ['restricted_action', refused('restricted_action'), { kind: 'closed' }],
    ['invalid_auth', refused('invalid_auth'), UNAUTHORISED],
    ['token_revoked', refused('token_revoked'), UNAUTHORISED],
    ['account_inactive', refused('account_inactive'), UNAUTHORISED],
    ['missing_scope', refused('missing_scope'), UNAUTHORISED],
    ['msg_too_long', refused('msg_too_long'), { kind: 'given-up' }],
    ['msg_blocks_too_long', refused('msg_blocks_too_long'), { kind: 'given-up' }],
    ['invalid_blocks', refused('invalid_blocks'), { kind: 'given-up' }],
    ['message_not_found', refused('message_not_found'), { kind: 'given-up' }],
    ['cant_update_message', refused('cant_update_message'), { kind: 'given-up' }],
    ['a code of tomorrow', refused('some_new_reason'), { kind: 'given-up' }],
    ['nothing known', 'x', UNKNOWN],
  ])('%s', (_, error, outcome) => {
    const said = outcomeOfError(error);
    expect(said).toMatchObject(outcome);
    expect(said).toMatchObject({ reason: { key: expect.stringMatching(/^slack:/) } });
  });

  test('every address of a host refusing is no connection', () => {
    const cause = Object.assign(new AggregateError([]), { code: 'ECONNREFUSED' });
    const error = new WebAPIRequestError(new TypeError('fetch failed', { cause }));
    expect(outcomeOfError(error)).toMatchObject(CHANNEL);
  });
});

test.each([
  [
    { ok: true, ts: '1.2' },
    { kind: 'sent', messageRef: '1.2' },
  ],
  [{ ok: true }, UNKNOWN],
  [{ ok: true, ts: 12 }, UNKNOWN],
])('the answer %j', (answer, outcome) => expect(outcomeOfAnswer(answer)).toMatchObject(outcome));

test.each([
  ['30', 30],
  ['0', 0],
  ['-4', 0],
  ['1e9', 86_400],
  ['', 5],
  [null, 5],
  ['Thu, 26 Nov 2026 12:00:00 GMT', 5],
])('Retry-After %j', (header, seconds) => expect(retryAfter(header)).toBe(seconds));
