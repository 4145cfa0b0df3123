import type { Answer, TeamNames } from '#adapters/teams/connector.ts';
import { cleanName } from '#src/messages/clean-text.ts';
import { list, record, text } from '#src/messages/json.ts';

const MAX_ERROR_TEXT = 4000;

/** What a library tells of a failed request. */
export type Failure = {
  readonly status: number | undefined;
  readonly retryAfter: string | null | undefined;
  readonly body: string | null | undefined;
  readonly code: string | undefined;
  readonly message: string;
};

/** No token was to be had, so the request was never made. */
export class SignInError extends Error {}

/** What Teams gave back for a request that it took. */
export function answerOf(given: unknown): Answer {
  return {
    kind: 'answered',
    status: 200,
    activityId: idIn((given ?? {}) as Given),
    retryAfter: null,
    body: '',
  };
}

/** What an error means; null where it is none of the network. */
export function answerOfFailure(cause: unknown, failure: Failure, isOfNetwork: boolean): Answer | null {
  if (cause instanceof SignInError) return { kind: 'not-signed-in', cause: cause.cause };
  if (failure.status !== undefined) {
    const { status, retryAfter, body } = failure;
    return {
      kind: 'answered',
      status,
      activityId: null,
      retryAfter: retryAfter ?? null,
      body: (body ?? '').slice(0, MAX_ERROR_TEXT),
    };
  }
  if (isBeforeConnection(failure)) return { kind: 'not-sent', cause };
  return isOfNetwork ? { kind: 'no-answer', cause } : null;
}

/** What Teams tells of a team and of its channels; null where that is no name. */
export function teamNamesOf(team: unknown, channels: unknown): TeamNames | null {
  const name = cleanName(text(record(team).name));
  const named = list(channels).map((channel): [string, string] => {
    const { id, name: own } = record(channel);
    return [text(id), cleanName(text(own)) || name];
  });
  return name === '' ? null : { team: name, channels: new Map(named) };
}

type Given = { readonly id?: unknown; readonly activityId?: unknown };

/** A new thread has an id of its own, `<channel>;messageid=<first post>`, beside that of its first post. */
function idIn({ id, activityId = id }: Given): string | null {
  return typeof activityId === 'string' ? activityId.replace(/^.*;messageid=/, '') || null : null;
}

// These codes come from nowhere but a connection that is being made; others say so in their text.
function isBeforeConnection({ code, message }: Failure): boolean {
  return /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN)$/.test(code ?? '') || /^(connect|getaddrinfo) /.test(message);
}
