/** A text in one line: white space of whatever kind and length is one space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
