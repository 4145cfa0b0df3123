import { randomNumbers } from '#test/support/random.ts';

/** What the stand-in does with one request; `stored` is what a person in the channel would see. */
export type SlackBehaviour =
  | { readonly kind: 'answers' }
  /** Stored at once, answered late. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** Refused with 429; null sends no `Retry-After`. */
  | { readonly kind: 'too-fast'; readonly retryAfter: number | null }
  /** Refused with this HTTP status. */
  | { readonly kind: 'status'; readonly status: number }
  /** Refused as Slack does it: 200 and `ok: false`. */
  | { readonly kind: 'refuses'; readonly error: string }
  /** The connection is reset, before the body was read or after the message was stored. */
  | { readonly kind: 'resets'; readonly stored: boolean }
  /** Never answered. */
  | { readonly kind: 'hangs'; readonly stored: boolean };

/** Faults by chance, as plain data, so that another process can ask for them. */
export type SlackFaultPlan = {
  /** Of all posts and edits, from 0 to 1. */
  readonly share: number;
  /** One of them, each as likely as another. */
  readonly faults: readonly SlackBehaviour[];
  /** The same seed gives the same faults for the same order of requests. */
  readonly seed: number;
};

export const ANSWERS: SlackBehaviour = { kind: 'answers' };

/** Decides by the plan; a share of none always answers. */
export function byPlan(plan: SlackFaultPlan): () => SlackBehaviour {
  const random = randomNumbers(plan.seed);
  return () => {
    if (random() >= plan.share) return ANSWERS;
    return plan.faults[Math.floor(random() * plan.faults.length)] ?? ANSWERS;
  };
}
