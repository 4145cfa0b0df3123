/** One entry as a feed or page writes it: raw, untrusted, any field may be missing. */
export type Entry = {
  readonly id: string | null;
  readonly title: string;
  readonly link: string | null;
  readonly summary: string;
  /** The whole, where a summary stands beside it. */
  readonly content?: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly language: string | null;
  readonly categories: readonly string[];
  /** What a list of calls states as the end; feeds have no such field. */
  readonly closing?: string;
};

/** What was read of a whole feed. */
export type Entries = {
  readonly language: string | null;
  /** The addresses that a feed gives for its site and for itself, as written. */
  readonly addresses?: readonly (string | null | undefined)[];
  readonly entries: readonly Entry[];
};
