/** The text as it is, or at most so many letters of it, cut between words where one ends near, and marked as cut. */
export function cutText(text: string, length: number): string {
  if (text.length <= length) return text;
  const space = text.lastIndexOf(' ', length - 1);
  const at = space > length * 0.6 ? space : length - 1;
  // Half a sign cannot be stored.
  const start = text.slice(0, at).replace(/[\ud800-\udbff]$/, '');
  return `${start.trimEnd()}…`;
}
