import type { Answer } from '#adapters/teams/connector.ts';
import { NOT_NAMED, secondsToWait } from '#adapters/teams/wait.ts';
import { parsed, record, text } from '#src/messages/json.ts';
import type { Text, TextKey } from '#src/messages/text.ts';
import type { Outcome } from '#src/model/delivery.ts';

/** Long enough for somebody to renew a secret, short enough to be noticed: nothing of a tenant leaves meanwhile. */
const SIGN_IN_SECONDS = 60;

/** Error codes of Teams after which nothing more can be written until somebody lets the bot in again. */
const CLOSING: readonly (readonly [RegExp, TextKey])[] = [
  [/\bBotDisabledByAdmin\b/, 'teams:disabled-by-admin'],
  [/\b(MessageWritesBlocked|ConversationBlockedByUser)\b/, 'teams:blocked'],
  [/\b(BotNotInConversationRoster|ForbiddenOperationException)\b/, 'teams:not-installed'],
];

/** What an answer to a new post means; which answers mean that nothing arrived is Microsoft's table (conversation-basics). */
export function outcomeOfPost(answer: Answer, now: Temporal.Instant): Outcome {
  if (answer.kind === 'answered' && isSuccess(answer.status)) {
    return answer.activityId === null
      ? { kind: 'unknown', reason: { key: 'teams:no-id' } }
      : { kind: 'sent', messageRef: answer.activityId };
  }
  if (answer.kind === 'answered' && answer.status === 404 && isOfTeams(answer.body)) {
    return { kind: 'closed', reason: { key: 'teams:conversation-gone' } };
  }
  return outcomeOfFailure(answer, now);
}

/** What an answer to an edit means; the id of a message stays. */
export function outcomeOfUpdate(answer: Answer, messageRef: string, now: Temporal.Instant): Outcome {
  if (answer.kind === 'answered' && isSuccess(answer.status)) return { kind: 'sent', messageRef };
  if (answer.kind === 'answered' && answer.status === 404 && isOfTeams(answer.body)) {
    return { kind: 'given-up', reason: { key: 'teams:message-gone' } };
  }
  return outcomeOfFailure(answer, now);
}

function outcomeOfFailure(answer: Answer, now: Temporal.Instant): Outcome {
  switch (answer.kind) {
    case 'not-signed-in':
      return NOT_SIGNED_IN;
    case 'not-sent':
      return again(NOT_NAMED, { key: 'teams:not-reached' });
    case 'no-answer':
      return { kind: 'unknown', reason: { key: 'deliveries:reason.broken-off' } };
    case 'answered':
      return outcomeOfStatus(answer.status, answer.body, secondsToWait(answer.retryAfter, now));
  }
}

function outcomeOfStatus(status: number, body: string, waitSeconds: number): Outcome {
  switch (status) {
    case 401:
      return NOT_SIGNED_IN;
    case 403:
    case 404:
      // A proxy on the way refuses as well, and says nothing about the conversation.
      return isOfTeams(body)
        ? { kind: 'closed', reason: { key: closingReason(body) } }
        : again(NOT_NAMED, { key: 'teams:not-reached' });
    case 412:
      return again(waitSeconds, { key: 'teams:busy' });
    case 413:
      return { kind: 'given-up', reason: { key: 'teams:too-large' } };
    case 429:
      return again(waitSeconds, { key: 'teams:throttled' });
    default:
      // Sent to another address, as a proxy does while something is in repair: it is not there, and may be tried again.
      if (status < 400) return again(NOT_NAMED, { key: 'teams:not-reached' });
      return isRefusal(status)
        ? { kind: 'given-up', reason: { key: 'teams:refused', values: { status } } }
        : { kind: 'unknown', reason: { key: 'teams:unclear', values: { status } } };
  }
}

const NOT_SIGNED_IN: Outcome = {
  kind: 'again',
  afterSeconds: SIGN_IN_SECONDS,
  holds: 'tenant',
  reason: { key: 'teams:not-signed-in' },
};

function again(afterSeconds: number, reason: Text): Outcome {
  return { kind: 'again', afterSeconds, holds: 'channel', reason };
}

function closingReason(body: string): TextKey {
  return CLOSING.find(([code]) => code.test(body))?.[1] ?? 'teams:forbidden';
}

// Teams names an error by its code, in either of two forms.
function isOfTeams(body: string): boolean {
  const said = record(parsed(body));
  return text(record(said.error).code) !== '' || text(said.subCode) !== '';
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

// 408 says that time ran out, not where.
function isRefusal(status: number): boolean {
  return status < 500 && status !== 408;
}
