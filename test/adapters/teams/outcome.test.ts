import { describe, expect, test } from 'vitest';
import type { Answer } from '#adapters/teams/connector.ts';
import { outcomeOfPost, outcomeOfUpdate } from '#adapters/teams/outcome.ts';

const NOW = Temporal.Instant.from('2027-03-04T09:00:00Z');

function answered(status: number, rest: Partial<Answer & { kind: 'answered' }> = {}): Answer {
  return { kind: 'answered', status, activityId: null, retryAfter: null, body: '', ...rest };
}

function refused(status: number, code: string): Answer {
  return answered(status, { body: JSON.stringify({ error: { code, message: 'as in the documentation' } }) });
}

/** The kind with what it holds up, the seconds to wait, and the reason or the id. */
function short(outcome: ReturnType<typeof outcomeOfPost>): string {
  if (outcome.kind === 'sent') return `sent ${outcome.messageRef}`;
  if (outcome.kind !== 'again') return `${outcome.kind} ${outcome.reason.key}`;
  return `again ${outcome.holds} ${outcome.afterSeconds} ${outcome.reason.key}`;
}

const LATER = 'Thu, 04 Mar 2027 09:00:12 GMT';
const OLD_FORM = '{"subCode":"MessageWritesBlocked","details":null,"errorCode":209}';

const ANSWERS: readonly (readonly [string, Answer, string, string])[] = [
  ['201 with an id', answered(201, { activityId: 'a' }), 'sent a', 'sent m1'],
  ['200 with an id', answered(200, { activityId: 'a' }), 'sent a', 'sent m1'],
  ['202 without one', answered(202), 'unknown teams:no-id', 'sent m1'],
  ['429', answered(429), 'again channel 0 teams:throttled', ''],
  ['429, 7 s', answered(429, { retryAfter: '7' }), 'again channel 7 teams:throttled', ''],
  ['429 until', answered(429, { retryAfter: LATER }), 'again channel 12 teams:throttled', ''],
  ['429, 0 s', answered(429, { retryAfter: '0' }), 'again channel 1 teams:throttled', ''],
  ['429, a day', answered(429, { retryAfter: '86400' }), 'again channel 3600 teams:throttled', ''],
  ['429, nonsense', answered(429, { retryAfter: 'soon' }), 'again channel 0 teams:throttled', ''],
  ['412', refused(412, 'PreconditionFailed'), 'again channel 0 teams:busy', ''],
  ['500', refused(500, 'ServiceError'), 'unknown teams:unclear', ''],
  ['502', refused(502, 'ServiceError'), 'unknown teams:unclear', ''],
  ['503', answered(503), 'unknown teams:unclear', ''],
  ['503 that names a time', answered(503, { retryAfter: '7' }), 'unknown teams:unclear', ''],
  ['504', answered(504), 'unknown teams:unclear', ''],
  ['408', answered(408), 'unknown teams:unclear', ''],
  ['blocked', refused(403, 'MessageWritesBlocked'), 'closed teams:blocked', ''],
  ['blocked, told as a sub-code', answered(403, { body: OLD_FORM }), 'closed teams:blocked', ''],
  ['blocked by the user', refused(403, 'ConversationBlockedByUser'), 'closed teams:blocked', ''],
  ['disabled', refused(403, 'BotDisabledByAdmin'), 'closed teams:disabled-by-admin', ''],
  ['not in the roster', refused(403, 'BotNotInConversationRoster'), 'closed teams:not-installed', ''],
  ['another 403', refused(403, 'NotEnoughPermissions'), 'closed teams:forbidden', ''],
  [
    '404',
    refused(404, 'ConversationNotFound'),
    'closed teams:conversation-gone',
    'given-up teams:message-gone',
  ],
  ['403 of a proxy', answered(403, { body: '<html>' }), 'again channel 0 teams:not-reached', ''],
  ['403 without a word', answered(403), 'again channel 0 teams:not-reached', ''],
  ['404 of a proxy', answered(404, { body: '{"status":404}' }), 'again channel 0 teams:not-reached', ''],
  ['401', refused(401, 'BotNotRegistered'), 'again tenant 60 teams:not-signed-in', ''],
  ['no token', { kind: 'not-signed-in', cause: null }, 'again tenant 60 teams:not-signed-in', ''],
  ['413', refused(413, 'MessageSizeTooBig'), 'given-up teams:too-large', ''],
  ['400', refused(400, 'BadArgument'), 'given-up teams:refused', ''],
  ['a redirection', answered(307), 'again channel 0 teams:not-reached', ''],
  ['no connection', { kind: 'not-sent', cause: null }, 'again channel 0 teams:not-reached', ''],
  ['a reset', { kind: 'no-answer', cause: null }, 'unknown deliveries:reason.broken-off', ''],
];

describe('an answer to a post', () => {
  test.each(ANSWERS)('%s', (_, answer, onPost) => {
    expect(short(outcomeOfPost(answer, NOW))).toBe(onPost);
  });
});

describe('an answer to an edit', () => {
  test.each(ANSWERS)('%s', (_, answer, onPost, onUpdate) => {
    expect(short(outcomeOfUpdate(answer, 'm1', NOW))).toBe(onUpdate || onPost);
  });
});
