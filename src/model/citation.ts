/** Where a fact comes from: title and full address (`http` or `https`). */
export type Citation = { readonly title: string; readonly url: string };

/** When a person last compared an entry with its source, and who, where that is known. `on` is `YYYY-MM-DD`. */
export type Checked = { readonly on: string; readonly by: string | null };

/** Each address once. */
export function distinctCitations(citations: readonly Citation[]): readonly Citation[] {
  return [...new Map(citations.map((citation) => [citation.url, citation])).values()];
}
