/** Where something stands in the text: from `start` up to, but without, `end`. */
export type Span = { readonly start: number; readonly end: number };

/** Of spans that overlap the one that begins first, and of those that begin together the longest; in order. */
export function withoutOverlaps<Found extends Span>(found: readonly Found[]): readonly Found[] {
  const kept: Found[] = [];
  for (const one of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  }
  return kept;
}
