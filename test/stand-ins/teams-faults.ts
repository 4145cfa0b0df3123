import { randomNumbers } from '#test/support/random.ts';

/** What the stand-in does with one request; `stored` says whether the message is in the channel afterwards. */
export type Behaviour =
  | { readonly kind: 'answers'; readonly afterMs: number }
  | {
      readonly kind: 'fails';
      readonly status: number;
      readonly code: string;
      readonly retryAfter?: string;
      readonly stored?: true;
    }
  | { readonly kind: 'resets' | 'hangs'; readonly stored: boolean };

export const ANSWERS: Behaviour = { kind: 'answers', afterMs: 0 };

/** Everything that may go wrong, by name. */
export const TEAMS_FAULTS = {
  slow: { kind: 'answers', afterMs: 300 },
  throttled: { kind: 'fails', status: 429, code: 'Throttled', retryAfter: '1' },
  'throttled without Retry-After': { kind: 'fails', status: 429, code: 'Throttled' },
  'precondition failed': { kind: 'fails', status: 412, code: 'PreconditionFailed' },
  '500': { kind: 'fails', status: 500, code: 'ServiceError' },
  '500 after storing': { kind: 'fails', status: 500, code: 'ServiceError', stored: true },
  '502': { kind: 'fails', status: 502, code: 'ServiceError' },
  '502 after storing': { kind: 'fails', status: 502, code: 'ServiceError', stored: true },
  '503': { kind: 'fails', status: 503, code: 'ServiceUnavailable' },
  '504': { kind: 'fails', status: 504, code: 'GatewayTimeout' },
  '504 after storing': { kind: 'fails', status: 504, code: 'GatewayTimeout', stored: true },
  'reset before the body': { kind: 'resets', stored: false },
  'reset after storing': { kind: 'resets', stored: true },
  hang: { kind: 'hangs', stored: false },
  'hang after storing': { kind: 'hangs', stored: true },
  blocked: { kind: 'fails', status: 403, code: 'MessageWritesBlocked' },
  'disabled by admin': { kind: 'fails', status: 403, code: 'BotDisabledByAdmin' },
  'conversation not found': { kind: 'fails', status: 404, code: 'ConversationNotFound' },
  unauthorized: { kind: 'fails', status: 401, code: 'BotNotRegistered' },
  'bad argument': { kind: 'fails', status: 400, code: 'BadArgument' },
  'too large': { kind: 'fails', status: 413, code: 'MessageSizeTooBig' },
} as const satisfies Readonly<Record<string, Behaviour>>;

export type TeamsFault = keyof typeof TEAMS_FAULTS;

/** Whether whoever sent the request cannot know if the message arrived. */
export function isAmbiguous(fault: TeamsFault): boolean {
  const behaviour: Behaviour = TEAMS_FAULTS[fault];
  return behaviour.kind === 'fails' ? behaviour.status >= 500 : behaviour.kind !== 'answers';
}

/** Spoils that share of all requests, from 0 to 1, with one of the faults; the same seed spoils the same ones. */
export type FaultPlan = {
  readonly share: number;
  readonly faults: readonly TeamsFault[];
  readonly seed: number;
};

/** Draws what happens to one request after another. */
export function drawFaults({ share, faults, seed }: FaultPlan): () => TeamsFault | null {
  const random = randomNumbers(seed);
  return () => (random() < share ? (faults[Math.floor(random() * faults.length)] ?? null) : null);
}
