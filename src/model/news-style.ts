import type { Mention } from '#src/model/mention.ts';

/** Whom the posts of a channel's news mention: only where an item has one of these words, of which there are some. */
export type NewsMention = { readonly who: Mention; readonly words: readonly string[] };

/** How the posts of a channel's news look, where they stand, and whom they mention. */
export type NewsStyle = {
  /** The lines of a post that tells one story, with placeholders such as `{title}`; empty for the usual ones. */
  readonly template: string;
  /** Whether what follows up an item stands as a reply below the post of that item. */
  readonly threads: boolean;
  /** Null for nobody. */
  readonly mention: NewsMention | null;
};

export const USUAL_STYLE: NewsStyle = { template: '', threads: true, mention: null };
