const MARK =
  /anzeige|werbung|advertorial|advertisement|sponsored(?: content| post)?|publicité|contenu commandité/
    .source;
/** A mark and nothing else, or one that is set off from what it marks: “Anzeigepflicht” and “Werbung für …” are none. */
const IS_MARK = new RegExp(`^[\\[(*–—-]*\\s*(?:${MARK})\\s*[\\])*–—:-]*$`, 'iu');
const IS_MARKED = new RegExp(`^(?:\\[(?:${MARK})\\]|\\((?:${MARK})\\)|(?:${MARK})\\s*:)\\s`, 'iu');

/**
 * The paragraphs that are no advertisement: without those that are marked as one, and without what follows a mark that
 * stands alone. What would leave nothing stays whole, since then the mark means something else.
 */
export function withoutAdverts(paragraphs: readonly string[]): readonly string[] {
  const kept = paragraphs.filter((paragraph, at) => {
    const before = paragraphs[at - 1] ?? '';
    return !IS_MARK.test(paragraph) && !IS_MARKED.test(paragraph) && !IS_MARK.test(before);
  });
  return kept.length === 0 ? paragraphs : kept;
}
