/** How the posts of a channel's news look, and where they stand. */
export type NewsStyle = {
  /** The lines of a post that tells one story, with placeholders such as `{title}`; empty for the usual ones. */
  readonly template: string;
  /** Whether what follows up an item stands as a reply below the post of that item. */
  readonly threads: boolean;
};

export const USUAL_STYLE: NewsStyle = { template: '', threads: true };
