/** The measures of sending, in seconds unless said otherwise. */
export type SendingLimits = {
  /** How many requests to one platform may run at the same time; each is to another channel. */
  readonly atOnce: number;
  /** A request that takes longer than this gives its place to another. */
  readonly slowSeconds: number;
  /** How many requests may run at the same time, the slow ones among them. */
  readonly atMost: number;
  /** How long a platform may take to answer one request; then nobody knows whether it arrived. */
  readonly requestSeconds: number;
  /** How long after its claim a delivery may still start; later it is handed back. */
  readonly startSeconds: number;
  /** How long a claimed delivery belongs to its process: longer than start and request together. */
  readonly leaseSeconds: number;
};

export const SENDING: SendingLimits = {
  atOnce: 1_000,
  slowSeconds: 2,
  atMost: 4_000,
  requestSeconds: 30,
  startSeconds: 30,
  leaseSeconds: 120,
};

/** How often a platform is asked whether a delivery arrived before it stays unknown. */
export const MAX_LOOKUPS = 8;
