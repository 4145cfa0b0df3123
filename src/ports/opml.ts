/** A feed as a list of another reader names it. */
export type ListedFeed = { readonly title: string | null; readonly url: string };

/** The file in which readers of feeds hand their lists to one another. */
export interface Opml {
  /** The feeds of a file, each address once, in its order; null where it is none, or larger than a list is. */
  read(text: string): readonly ListedFeed[] | null;
  write(title: string, feeds: readonly ListedFeed[]): string;
}
