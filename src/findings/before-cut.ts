// An ellipsis at the end of a line, before no more than a link to the rest, or in brackets wherever it stands.
const CUT =
  /[[(](?:…|\.{3})[\])]|(?:…|\.{3})(?=[^\S\n]*(?:$|\n|→|»|\[?(?:read|more|continue|mehr|weiter)))/giu;
// Short words with a full stop and numbers may go on behind it.
const ENDS = /(?<=\p{L}{4}|\d{4}|[)%"”“])[.!?]["”“’')\]]*\s+(?=["„“(]?\p{Lu})|\n/gu;

/**
 * A text without its sentences that somebody cut: "was extended to 18…" says of no day what it is, and "by 15 March…"
 * not of which year.
 */
export function beforeCut(text: string): string {
  let kept = '';
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(CUT)) {
    const before = text.slice(start, index);
    kept += before.slice(0, lastEnd(before));
    start = index + mark.length;
  }
  return start === 0 ? text : kept + text.slice(start);
}

function lastEnd(text: string): number {
  let end = 0;
  for (const { index, 0: mark } of text.matchAll(ENDS)) end = index + mark.length;
  return end;
}

/** A title without the numbers in it, where it was cut: it says what a text is about, which the rest is read with. */
export function beforeCutTitle(title: string): string {
  return /(?:…|\.{3})[\])]?\s*$/.test(title) ? title.replace(/\d.*$/su, '') : title;
}
